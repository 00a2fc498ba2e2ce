import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forecasts } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { useOwnSeat, useScenario, useView } from '../store/GameContext.tsx'
import { isActor } from '../talks/legal.ts'
import { Button } from '../ui/Button.tsx'
import { SelectField, TextField } from '../ui/Field.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useIntent } from './intent.ts'
import { useDo } from './useDo.ts'

/** One prediction a turn and a line of intent: the end scores the first and sets the second beside what came of it. */
export function PredictionCard({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const { turn } = useView()
  const others = useScenario().seats.filter(({ id }) => id !== seat)
  const made = useOwnSeat()?.prediction
  const saved = made?.turn === turn ? made : null
  const [about, setAbout] = useState<ActorId | null>(saved?.about ?? others[0]?.id ?? null)
  const [will, setWill] = useState(saved?.will ?? 'strike')
  const { intent, write, left } = useIntent()
  const doing = useDo()
  if (about === null) return null
  const unchanged = saved !== null && saved.about === about && saved.will === will && saved.intent === intent
  const said = t('predict.said', { about, will: t(`predict.will.${will}`) })
  return (
    <section className="stack" aria-label={t('predict.title')}>
      <h3>{t('predict.title')}</h3>
      <p className="small quiet">{t('predict.about')}</p>
      <SelectField
        label={t('predict.who')}
        value={about}
        onChange={(event) => (isActor(event.target.value) ? setAbout(event.target.value) : undefined)}
      >
        {others.map(({ id }) => (
          <option key={id} value={id}>
            {names.actor(id)}
          </option>
        ))}
      </SelectField>
      <Segmented
        label={t('predict.what')}
        name="forecast"
        options={forecasts.map((value) => ({ value, label: t(`predict.will.${value}`) }))}
        value={will}
        onChange={setWill}
      />
      <TextField
        label={t('predict.intent')}
        hint={t('predict.intentHint')}
        maxLength={200}
        value={intent}
        onChange={(event) => write(event.target.value)}
      />
      {left === '' ? null : (
        <p className="small">
          {t('predict.left', { intent: left })}{' '}
          <Button size="small" look="quiet" onClick={() => write(left)}>
            {t('predict.takeOver')}
          </Button>
        </p>
      )}
      <div className="row">
        <Button
          icon={unchanged ? 'check' : 'secret'}
          busy={doing.busy}
          disabled={unchanged}
          onClick={() => void doing.run({ type: 'predict', about, will, intent }, said)}
        >
          {t(saved === null ? 'predict.save' : 'predict.change')}
        </Button>
        {unchanged ? <Tag tone="good">{t('predict.saved')}</Tag> : null}
      </div>
      <Refused refusal={doing.refusal} />
    </section>
  )
}
