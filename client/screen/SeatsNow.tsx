import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { Icon } from '../ui/Icon.tsx'

/** Who plays what, and for whom the others wait. `brief`: without people's names. */
export function SeatsNow({ brief }: { brief: boolean }) {
  const { t } = useTranslation('screen')
  const names = useNames()
  const { seats, phase } = useView()
  const roster = useGame((state) => state.roster)
  if (roster === null || phase === 'ended') return null
  return (
    <section>
      <h2>{t('atTable')}</h2>
      <ul className="wall-seats-now" data-brief={brief}>
        {roster.seats.map(({ seat, kind, people }) => (
          <li key={seat}>
            <Emblem actor={seat} size={24} />
            <span className="wall-seat">
              <strong>{names.actor(seat)}</strong>
              {brief ? null : (
                <span className="quiet">
                  {people.length === 0 || kind === 'bot'
                    ? t('computer')
                    : people.map(({ name }) => name).join(', ')}
                </span>
              )}
            </span>
            {kind === 'bot' || people.length === 0 ? null : seats[seat]?.ready === true ? (
              <span className="wall-ready">
                <Icon name="check" size={18} /> {t('ready')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
