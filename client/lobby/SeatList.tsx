import { useTranslation } from 'react-i18next'
import type { PublicScenario, SessionInfo } from '../../game/model/api.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { Button } from '../ui/Button.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Tag } from '../ui/Tag.tsx'

type Seat = SessionInfo['seats'][number]

/** Who sits there; where several do, who of them speaks for the seat. */
function Sitters({ seat, info }: { seat: Seat; info: SessionInfo }) {
  const { t } = useTranslation('ui')
  if (seat.people.length === 0) return <Tag>{t(seat.kind === 'bot' ? 'lobby.bot' : 'lobby.open')}</Tag>
  return (
    <>
      {seat.people.map(({ no, name, online, captain }) => (
        <Tag key={no} tone="accent" icon="people">
          {name}
          {captain && seat.people.length > 1 ? ` · ${t('lobby.captain')}` : ''}
          {online || !info.started ? '' : ` (${t('lobby.offline')})`}
        </Tag>
      ))}
      {info.perSeat > 1 ? (
        <span className="small quiet number">
          {t('lobby.people', { count: seat.people.length, most: info.perSeat })}
        </span>
      ) : null}
    </>
  )
}

/** Seats with their aims in one line, who sits there, and a button to sit down. */
export function SeatList({
  info,
  scenario,
  busy,
  onTake,
}: {
  info: SessionInfo
  scenario: PublicScenario | null
  busy: string | null
  onTake: (seat: ActorId) => void
}) {
  const { t } = useTranslation('ui')
  const names = useNames()
  const { mine } = info
  const open = new Set(scenario?.seats.filter((seat) => seat.open).map(({ id }) => id))
  // Those one can sit in first; the computer's come after.
  const seats = info.seats.toSorted((a, b) => Number(open.has(b.seat)) - Number(open.has(a.seat)))
  return (
    <ul className="seats">
      {seats.map((seat) => {
        const aim = scenario?.seats.find(({ id }) => id === seat.seat)
        const own = mine.seat === seat.seat
        const take = mine.seat !== null ? 'change' : seat.people.length > 0 ? 'share' : 'take'
        return (
          <li key={seat.seat} className="seat" data-own={own}>
            <SeatName actor={seat.seat} size={28} />
            <p>{aim === undefined ? '' : names.text(aim.aim)}</p>
            <div className="row">
              <Sitters seat={seat} info={info} />
            </div>
            {own ? (
              <Tag tone="good" icon="check">
                {t('lobby.yours')}
              </Tag>
            ) : aim?.open === false || seat.kind === 'bot' ? (
              <span className="small quiet">{t('lobby.closed')}</span>
            ) : seat.people.length >= info.perSeat ? (
              <span className="small quiet">{t(info.perSeat > 1 ? 'lobby.full' : 'lobby.taken')}</span>
            ) : info.closed !== null || mine.staff ? null : (
              <Button
                busy={busy === seat.seat}
                aria-label={`${t(`lobby.${take}`)}: ${names.actor(seat.seat)}`}
                onClick={() => onTake(seat.seat)}
              >
                {t(`lobby.${take}`)}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
