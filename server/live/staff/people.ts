/** The instructor moves people: into seats and out of them, also while the game runs. */
import type { StaffAct } from '../../../game/model/staff.ts'
import { deviceCodeFor } from '../../lobby/devices.ts'
import type { Member } from '../../store/records.ts'
import { expel } from '../connections.ts'
import { moveDrafts } from '../drafts.ts'
import { settle } from '../settle.ts'
import { setCaptain } from '../talk.ts'
import { carriedOut, closedSeat, withPerson, type Acted, type Room } from './room.ts'
import { refused } from '../refused.ts'

type Act<D extends StaffAct['do']> = Extract<StaffAct, { do: D }>

/** A bot in the seat makes room; each window of the person shows what the seat sees, and nothing else any more. */
export async function placed(room: Room, member: Member, seat: Member['seat']): Promise<Acted> {
  const { host, live, connections } = room
  const closed = seat === null ? null : closedSeat(room, seat)
  if (closed !== null) return closed
  const moves = seat !== member.seat
  if (moves) await moveDrafts(host, live, member.no, 'leave')
  if (!(await host.store.place(live.id, member.person, seat))) return refused('noPerson')
  if (moves) await moveDrafts(host, live, member.no, 'come')
  for (const connection of connections.of(live.id, member.person)) await settle(host, live, connection)
  return carriedOut
}

export async function renamed({ host, live, connections }: Room, { person }: Member, name: string) {
  if (!(await host.store.rename(live.id, person, name))) return refused('noPerson')
  for (const connection of connections.of(live.id, person)) connection.data.name = name
  return carriedOut
}

/** Their windows lose the connection; when they come back by themselves they are told why. */
export async function removed(room: Room, member: Member): Promise<Acted> {
  const { host, live, connections } = room
  await moveDrafts(host, live, member.no, 'leave')
  if (!(await host.store.removeMember(live.id, member.person))) return refused('noPerson')
  connections.of(live.id, member.person).forEach(expel)
  return carriedOut
}

/** People keep their place while a bot plays. */
async function played(room: Room, { seat, on }: Act<'bot'>): Promise<Acted> {
  const closed = closedSeat(room, seat)
  if (closed !== null) return closed
  return (await room.host.store.setBot(room.live.id, seat, on)) ? carriedOut : refused('noSeat', { seat })
}

type PeopleAct = Act<'seat' | 'rename' | 'remove' | 'captain' | 'bot' | 'device'>

/** To be run in the match's queue. */
export function onPeople(room: Room, act: PeopleAct): Promise<Acted> {
  const { host, live } = room
  switch (act.do) {
    case 'seat':
      return withPerson(room, act.person, (member) => placed(room, member, act.seat))
    case 'rename':
      return withPerson(room, act.person, (member) => renamed(room, member, act.name))
    case 'remove':
      return withPerson(room, act.person, (member) => removed(room, member))
    case 'captain':
      return withPerson(room, act.person, async ({ no }) =>
        (await setCaptain(host, live, no)) ? carriedOut : refused('personUnseated'),
      )
    case 'bot':
      return played(room, act)
    case 'device':
      return withPerson(room, act.person, async ({ person }) => ({
        ok: true,
        result: await deviceCodeFor(host, person),
      }))
  }
}
