/** An act of the instructor as a sentence. */
import { useTranslation } from 'react-i18next'
import type { StaffAct } from '../../game/model/staff.ts'
import { clockFace } from '../game/useTimeLeft.ts'
import { useNames } from '../i18n/names.ts'
import { useGame } from '../store/GameContext.tsx'

type Told = { key: string; params: Record<string, string | number> }
const plain = (key: string, params: Told['params'] = {}): Told => ({ key, params })

interface Knows {
  readonly person: (no: number) => string
  readonly seat: (id: string) => string
  readonly event: (id: string) => string
}

/** Key under `record.act` and what fills it. */
function toldOf(act: StaffAct, { person, seat, event }: Knows): Told {
  switch (act.do) {
    case 'seat':
      return act.seat === null
        ? plain('unseat', { name: person(act.person) })
        : plain('seat', { name: person(act.person), seat: seat(act.seat) })
    case 'rename':
      return plain('rename', { name: act.name })
    case 'bot':
      return plain(act.on ? 'botOn' : 'botOff', { seat: seat(act.seat) })
    case 'adviser':
      return plain(act.on ? 'adviserOn' : 'adviserOff')
    case 'botLevel':
      return plain(`botLevel${act.level}`)
    case 'addTime':
      return plain(act.seconds < 0 ? 'lessTime' : 'addTime', { time: clockFace(Math.abs(act.seconds)) })
    case 'clock':
      return act.clock === null
        ? plain('noClock')
        : plain('clock', { planning: clockFace(act.clock.planning), talks: clockFace(act.clock.talks) })
    case 'inject':
      return plain('inject', { event: event(act.event) })
    case 'fixEnd':
      return plain('fixEnd', { turn: act.last })
    case 'remove':
    case 'captain':
    case 'device':
      return plain(act.do, { name: person(act.person) })
    default:
      return plain(act.do)
  }
}

export function useActText(): (act: StaffAct) => string {
  const { t } = useTranslation('teach')
  const names = useNames()
  const roster = useGame((state) => state.roster)
  const events = useGame((state) => state.desk?.events)
  const people = [...(roster?.seats.flatMap((seat) => seat.people) ?? []), ...(roster?.waiting ?? [])]
  return (act) => {
    const { key, params } = toldOf(act, {
      person: (no) => people.find((each) => each.no === no)?.name ?? t('drafts.somebody'),
      seat: (id) => names.actor(id),
      event: (id) => {
        const title = events?.find((each) => each.id === id)?.title
        return title === undefined ? id : names.text(title)
      },
    })
    return t(`record.act.${key}`, params)
  }
}
