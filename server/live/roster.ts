/** Who sits where, and who is there: public. */
import type { ActorId } from '../../game/model/ids.ts'
import type { Roster } from '../../game/model/wire.ts'
import type { Member, SeatRecord } from '../store/records.ts'
import type { Host, Live } from './host.ts'
import { positionOf, rest } from './matches.ts'

/** Milliseconds in which changes are gathered: a class that joins at once is told of itself a few times, not sixty. */
const gather = 100

type Kind = Roster['seats'][number]['kind']

const kindOf = ({ bot }: SeatRecord, people: readonly unknown[]): Kind =>
  bot ? 'bot' : people.length > 0 ? 'person' : 'open'

function listed(members: readonly Member[], online: ReadonlySet<string>, seat: ActorId | null) {
  return members
    .filter((member) => member.seat === seat)
    .map(({ name, person, joined }, place) => ({
      no: joined,
      name,
      online: online.has(person),
      captain: seat !== null && place === 0,
    }))
}

export async function rosterOf(host: Host, live: Live): Promise<Roster> {
  const position = await positionOf(host, live)
  const members = await host.store.members(live.id)
  const seats = await host.store.seats(live.id)
  const online = host.outlet.online(live.id)
  return {
    match: live.id,
    code: live.facts.code,
    scenario: live.facts.scenario,
    started: position !== null,
    seats: seats.map((it) => {
      const people = listed(members, online, it.seat)
      return { seat: it.seat, kind: kindOf(it, people), people }
    }),
    waiting: listed(members, online, null),
    taught: false,
    clock: live.facts.clock,
    pausedAt: null,
    closesAt: position?.closesAt ?? null,
    now: host.time.now(),
  }
}

async function tell(host: Host, live: Live): Promise<void> {
  live.rosterDue = false
  if (!host.closed) host.outlet.toAll(live.id, 'roster', await rosterOf(host, live))
}

/** Tells everybody in the match, soon. */
export function announce(host: Host, live: Live): void {
  if (live.rosterDue || host.closed) return
  live.rosterDue = true
  host.time.after(gather, () => {
    live
      .queue(() => tell(host, live))
      .catch((error: unknown) => host.log.error({ err: error, match: live.id }, 'no roster'))
      .finally(() => rest(host, live))
  })
}
