import { useTranslation } from 'react-i18next'
import type { PublicScenario, PublicSeat } from '../../game/model/api.ts'
import type { Text } from '../../game/model/text.ts'
import { useNames } from '../i18n/names.ts'
import { SeatName } from '../ui/Emblem.tsx'
import { BriefParts } from './BriefParts.tsx'

/** Contested facts, and the reading that is played. */
function Readings({ scenario: { switches, facts } }: { scenario: PublicScenario }) {
  const { t } = useTranslation('game')
  const names = useNames()
  if (switches.length === 0) return null
  return (
    <section>
      <h3>{t('brief.readings')}</h3>
      <ul>
        {switches.map(({ id, question, options }) => {
          const chosen = options.find((option) => option.id === facts[id]) ?? options[0]
          return chosen === undefined ? null : (
            <li key={id}>
              {names.text(question)} <strong>{names.text(chosen.label)}.</strong>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** One printed page: who a seat is and what counts for it. `secret` is given to the seat's own people alone. */
export function BriefSheet({
  scenario,
  seat,
  secret,
}: {
  scenario: PublicScenario
  seat: PublicSeat
  secret: Text | null
}) {
  const { t } = useTranslation('game')
  const names = useNames()
  return (
    <article className="sheet" aria-label={names.actor(seat.id)}>
      <header>
        <p className="sheet-game">{names.text(scenario.title)}</p>
        <h2>
          <SeatName actor={seat.id} size={36} />
        </h2>
        <p className="brief-aim">{names.text(seat.aim)}</p>
      </header>
      <BriefParts brief={seat.brief} />
      {secret === null ? null : (
        <section className="sheet-secret">
          <h3>{t('brief.secret')}</h3>
          <p>{names.text(secret)}</p>
        </section>
      )}
      <section>
        <h3>{t('brief.aims')}</h3>
        <ul className="sheet-aims">
          {seat.objectives.map(({ title, weight }) => (
            <li key={names.text(title)}>
              <span>{names.text(title)}</span>
              <span className="number">{t('brief.weight', { weight })}</span>
            </li>
          ))}
        </ul>
      </section>
      <Readings scenario={scenario} />
      <footer>
        <p>{names.text(scenario.notice)}</p>
      </footer>
    </article>
  )
}
