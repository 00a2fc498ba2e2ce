/** What the instructor's acts work with, and how they are answered. */
import type { DeviceCode } from '../../../game/model/api.ts'
import type { PersonNo } from '../../../game/model/cable.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Reply } from '../../../game/model/wire.ts'
import type { Member } from '../../store/records.ts'
import type { Connections } from '../connections.ts'
import type { Host, Live } from '../host.ts'
import { refused } from '../refused.ts'

export interface Room {
  readonly host: Host
  readonly live: Live
  readonly connections: Connections
}

export type Acted = Reply<DeviceCode | null>

export const carriedOut: Acted = { ok: true, result: null }

/** Does `work` with the person of this number, if there is one. */
export async function withPerson(
  { host, live }: Room,
  no: PersonNo,
  work: (member: Member) => Promise<Acted>,
): Promise<Acted> {
  const member = (await host.store.members(live.id)).find((each) => each.no === no)
  return member === undefined ? refused('noPerson') : work(member)
}

/** Why people cannot sit there: no such seat, or one that the scenario leaves to a bot. */
export function closedSeat({ host, live }: Room, seat: ActorId): Acted | null {
  const { scenario } = live.facts
  if (!host.rules.roles(scenario).includes(seat)) return refused('noSeat', { seat })
  const closed = host.rules.scenarioOf(scenario).seats.find(({ id }) => id === seat)?.open === false
  return closed ? refused('seatClosed', { seat }) : null
}
