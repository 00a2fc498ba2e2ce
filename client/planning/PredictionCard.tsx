import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forecasts } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { useOwnSeat, useScenario, useView, type Act } from '../store/GameContext.tsx'
import { isActor } from '../talks/legal.ts'
import { Button } from '../ui/Button.tsx'
import { SelectField, TextField } from '../ui/Field.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useIntent } from './intent.ts'
import { useDo } from './useDo.ts'

type Guess = Pick<Extract<Act, { type: 'predict' }>, 'about' | 'will'>

/**
 * One prediction a turn and a line of intent: the end scores the first and sets the second beside what came of it. A tap
 * is a prediction, another changes it; the line goes with it, and by itself once its writer turns away.
 */
export function PredictionCard({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const { turn } = useView()
  const others = useScenario().seats.filter(({ id }) => id !== seat)
  const made = useOwnSeat()?.prediction
  const saved = made?.turn === turn ? made : null
  const [wanted, setWanted] = useState<ActorId | null>(others[0]?.id ?? null)
  const { intent, write, left } = useIntent()
  const doing = useDo()
  const about = saved?.about ?? wanted
  if (about === null) return null
  const predict = (guess: Guess) =>
    void doing.run(
      { type: 'predict', ...guess, intent },
      t('predict.said', { about: guess.about, will: t(`predict.will.${guess.will}`) }),
    )
  const tell = () => (saved === null || saved.intent === intent ? undefined : predict(saved))
  const choose = (next: ActorId) => {
    setWanted(next)
    if (saved !== null) predict({ about: next, will: saved.will })
  }
  return (
    <section className="stack" aria-label={t('predict.title')}>
      <h3>{t('predict.title')}</h3>
      <p className="small quiet">{t('predict.about')}</p>
      <SelectField
        label={t('predict.who')}
        value={about}
        onChange={({ target }) => (isActor(target.value) ? choose(target.value) : undefined)}
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
        value={saved?.will ?? null}
        onChange={(will) => predict({ about, will })}
      />
      <p className="row small">
        {saved === null ? (
          <span className="quiet">{t('predict.tap')}</span>
        ) : (
          <>
            <Tag tone="good" icon="check">
              {t('predict.saved')}
            </Tag>
            <span className="quiet">{t('predict.change')}</span>
          </>
        )}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          tell()
        }}
      >
        <TextField
          label={t('predict.intent')}
          hint={t('predict.intentHint')}
          maxLength={200}
          value={intent}
          onChange={(event) => write(event.target.value)}
          onBlur={tell}
        />
      </form>
      {left === '' ? null : (
        <p className="small">
          {t('predict.left', { intent: left })}{' '}
          <Button size="small" look="quiet" onClick={() => write(left)}>
            {t('predict.takeOver')}
          </Button>
        </p>
      )}
      <Refused refusal={doing.refusal} />
    </section>
  )
}
