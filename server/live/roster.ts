/** Who sits where, and who is there: public. */
import type { Roster, RosterPerson } from '../../game/model/wire.ts'
import type { Member, SeatRecord } from '../store/records.ts'
import { hasAdviser } from './adviser.ts'
import { levelOf } from './bot-level.ts'
import { crewOf, relieve } from './captain.ts'
import type { Host, Live } from './host.ts'
import { clockOf, positionOf, rest } from './matches.ts'

/** Milliseconds in which changes are gathered: a class that joins at once is told of itself a few times, not sixty. */
const gather = 100

type Kind = Roster['seats'][number]['kind']

const kindOf = ({ bot }: SeatRecord, people: readonly unknown[]): Kind =>
  bot ? 'bot' : people.length > 0 ? 'person' : 'open'

const listed =
  (online: ReadonlySet<string>, captain: Member | null) =>
  ({ no, name, person }: Member): RosterPerson => ({
    no,
    name,
    online: online.has(person),
    captain: person === captain?.person,
  })

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
      const crew = crewOf(it, members)
      const people = crew.people.map(listed(online, crew.captain))
      return { seat: it.seat, kind: kindOf(it, people), people }
    }),
    waiting: members.filter(({ seat }) => seat === null).map(listed(online, null)),
    taught: live.facts.taught,
    adviser: await hasAdviser(host, live),
    bots: await levelOf(host, live),
    clock: await clockOf(host, live),
    movedOn: live.movedOn,
    pausedAt: position?.pausedAt ?? null,
    closesAt: position?.closesAt ?? null,
    now: host.time.now(),
  }
}

async function tell(host: Host, live: Live): Promise<void> {
  live.rosterDue = false
  if (host.closed) return
  const again = await relieve(host, live)
  live.cancelRelief()
  live.cancelRelief =
    again === null ? () => undefined : host.time.after(again - host.time.now(), () => announce(host, live))
  host.outlet.toAll(live.id, 'roster', await rosterOf(host, live))
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
