import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { Decision } from '../adviser/Decision.tsx'
import { chosenFrom, told } from '../adviser/decisions.ts'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { SelectField } from '../ui/Field.tsx'

/** Who decided what and why, where the computer played: one turn at a time, of one seat or of all. */
export function Decisions() {
  const { t } = useTranslation('end')
  const names = useNames()
  const reasons = useGame((state) => state.reasons)
  const { seats } = useScenario()
  const all = useMemo(() => told(reasons), [reasons])
  const turns = useMemo(() => [...new Set(all.map(({ turn }) => turn))].toSorted((a, b) => a - b), [all])
  const bots = seats.filter(({ id }) => all.some(({ seat }) => seat === id))
  const [turn, setTurn] = useState<number | null>(null)
  const [seat, setSeat] = useState<ActorId | null>(null)
  const shownTurn = turn ?? turns[0]
  if (shownTurn === undefined) return null
  const found = chosenFrom(all, { turn: shownTurn, seat })
  return (
    <section className="stack end-decisions" aria-label={t('decisions.title')}>
      <h3>{t('decisions.title')}</h3>
      <p className="small quiet">{t('decisions.about')}</p>
      <div className="row no-print">
        <SelectField
          label={t('decisions.turn')}
          value={shownTurn}
          onChange={({ target }) => setTurn(Number(target.value))}
        >
          {turns.map((each) => (
            <option key={each} value={each}>
              {t('turnOf', { turn: each })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('decisions.seat')}
          value={seat ?? ''}
          onChange={({ target }) => setSeat(bots.find(({ id }) => id === target.value)?.id ?? null)}
        >
          <option value="">{t('decisions.all')}</option>
          {bots.map(({ id }) => (
            <option key={id} value={id}>
              {names.actor(id)}
            </option>
          ))}
        </SelectField>
      </div>
      <ol className="decisions" aria-live="polite">
        {found.map((reason, place) => (
          <Decision key={place} reason={reason} named={seat === null} />
        ))}
      </ol>
      {found.length === 0 ? <p className="quiet">{t('decisions.none')}</p> : null}
    </section>
  )
}
