import { useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StaffSeat } from '../../game/model/staff.ts'
import type { Roster } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useAgo } from './ago.ts'
import { Person } from './Person.tsx'
import { useStaff } from './staff.tsx'

type Seat = Roster['seats'][number]

/** What the people of the seat have done; a bot is never waited for. */
function Done({ done, now, bot }: { done: StaffSeat; now: number; bot: boolean }) {
  const { t } = useTranslation('teach')
  const ago = useAgo()
  const count = (name: 'sealed' | 'offers' | 'asked') => (
    <td
      className="number"
      data-name={t(`seats.${name}`)}
      data-due={name === 'asked' && done.asked > 0 && !bot}
    >
      {done[name]}
    </td>
  )
  return (
    <>
      <td data-name={t('seats.ready')} className="teach-ready">
        {bot ? (
          <span className="quiet">–</span>
        ) : done.ready ? (
          <Tag tone="good" icon="check">
            {t('seats.isReady')}
          </Tag>
        ) : (
          <span className="small quiet">{t('seats.notReady')}</span>
        )}
      </td>
      {count('sealed')}
      {count('offers')}
      {count('asked')}
      <td data-name={t('seats.lastAct')} className="small">
        {bot && done.lastAct === null ? (
          <span className="quiet">–</span>
        ) : done.lastAct === null ? (
          <strong>{t('seats.nothing')}</strong>
        ) : (
          ago(done.lastAct, now)
        )}
      </td>
    </>
  )
}

function People({ seat }: { seat: Seat }) {
  const { t } = useTranslation('teach')
  return (
    <div className="row teach-people">
      {seat.people.map((person) => (
        <Person key={person.no} person={person} />
      ))}
      {seat.kind === 'bot' ? (
        <Tag>{t(seat.people.length === 0 ? 'seats.bot' : 'seats.botFor')}</Tag>
      ) : seat.people.length === 0 ? (
        <span className="quiet">{t('seats.free')}</span>
      ) : null}
    </div>
  )
}

/** A row of the table. People are dropped on it; the same is in each person’s own menu. */
export function SeatRow({ seat, done, now }: { seat: Seat; done: StaffSeat | null; now: number }) {
  const { t } = useTranslation('teach')
  const names = useNames()
  const scenario = useScenario()
  const { info, act } = useStaff()
  const [over, setOver] = useState(false)
  const own = scenario.seats.find(({ id }) => id === seat.seat)
  const open = own?.open === true
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const person = Number(event.dataTransfer.getData('text/plain'))
    if (Number.isInteger(person) && person > 0) void act({ do: 'seat', person, seat: seat.seat })
  }
  const drag = open
    ? {
        onDragOver: (event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        },
        onDragLeave: () => setOver(false),
        onDrop: drop,
      }
    : {}
  const on = seat.kind !== 'bot'
  const name = names.actor(seat.seat)
  return (
    <tr data-over={over} data-bot={!on} {...drag}>
      <th scope="row">
        <SeatName actor={seat.seat} size={22} />
        {done === null && own !== undefined ? (
          <span className="small quiet">{names.text(own.aim)}</span>
        ) : null}
      </th>
      <td data-name={t('seats.people')} className="teach-who">
        <People seat={seat} />
      </td>
      {done === null ? null : <Done done={done} now={now} bot={seat.kind === 'bot'} />}
      {done === null ? null : (
        <td className="teach-acts">
          <div className="row">
            <Link
              href={`/teach/${info.code}?as=${seat.seat}`}
              className="button button-plain button-small"
              aria-label={t('seats.seeAs', { name })}
            >
              <Icon name="show" />
              {t('seats.see')}
            </Link>
            {seat.people.length === 0 && !on ? null : (
              <Button
                size="small"
                aria-label={t(on ? 'seats.botOnLong' : 'seats.botOffLong', { name })}
                onClick={() => void act({ do: 'bot', seat: seat.seat, on })}
              >
                {t(on ? 'seats.botOn' : 'seats.botOff')}
              </Button>
            )}
          </div>
        </td>
      )}
    </tr>
  )
}
