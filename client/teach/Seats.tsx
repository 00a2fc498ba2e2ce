import { useTranslation } from 'react-i18next'
import { useServerNow } from '../game/useTimeLeft.ts'
import { useGame } from '../store/GameContext.tsx'
import { SeatRow } from './SeatRow.tsx'

const figures = ['ready', 'sealed', 'offers', 'asked', 'lastAct'] as const

/** Every seat: who sits there and, once the game runs, what they have done. */
export function Seats() {
  const { t } = useTranslation('teach')
  const roster = useGame((state) => state.roster)
  const desk = useGame((state) => state.desk)
  const now = useServerNow(15_000)
  if (roster === null || desk === null) return null
  const running = desk.phase !== 'lobby'
  return (
    <table className="teach-seats" data-running={running}>
      <caption className="hidden-text">{t('seats.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('seats.seat')}</th>
          <th scope="col">{t('seats.people')}</th>
          {running
            ? figures.map((figure) => (
                <th key={figure} scope="col">
                  {t(`seats.${figure}`)}
                </th>
              ))
            : null}
          {running ? (
            <th scope="col">
              <span className="hidden-text">{t('seats.acts')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {roster.seats.map((seat) => (
          <SeatRow
            key={seat.seat}
            seat={seat}
            done={running ? (desk.seats.find((each) => each.seat === seat.seat) ?? null) : null}
            now={now}
          />
        ))}
      </tbody>
    </table>
  )
}
