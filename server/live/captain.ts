/** A seat that several people share speaks with one voice: its captain's. */
import type { SeatCommand } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { refuse, type Refusal } from '../../game/model/refusal.ts'
import type { Member, SeatRecord } from '../store/records.ts'
import type { Host, Live } from './host.ts'

/** A captain may be away for so long before somebody else of the seat takes over. */
export const patience = 30_000

export interface Crew {
  readonly seat: ActorId
  readonly people: readonly Member[]
  readonly captain: Member | null
}

/** Who sits there, in the order of sitting down, and who speaks for them: who was named so, else the first. */
export function crewOf({ seat, captain }: SeatRecord, members: readonly Member[]): Crew {
  const people = members.filter((member) => member.seat === seat)
  return { seat, people, captain: people.find(({ person }) => person === captain) ?? people[0] ?? null }
}

export async function crewsOf(host: Host, live: Live): Promise<Crew[]> {
  const members = await host.store.members(live.id)
  return (await host.store.seats(live.id)).map((seat) => crewOf(seat, members))
}

/** What is said to others, and what closes a phase. On the orders everybody in the seat works. */
const speaks = ({ type, phase }: SeatCommand) => type === 'ready' || phase === 'talks'

/** Why this person must not give this command in the seat's name, or null. */
export async function unheard(
  host: Host,
  live: Live,
  person: string,
  seat: ActorId,
  command: SeatCommand,
): Promise<Refusal | null> {
  const crew = (await crewsOf(host, live)).find((one) => one.seat === seat)
  if (crew?.people.every((member) => member.person !== person)) return refuse('notSeated', 'R1')
  const captain = crew?.captain ?? null
  if (captain === null || captain.person === person || !speaks(command)) return null
  return refuse('notCaptain', 'R1', { captain: captain.name })
}

interface Absence {
  readonly seat: ActorId
  readonly captain: string
  readonly since: number
  /** The first of the seat who is there. */
  readonly heir: Member | undefined
}

/** The shared seats whose captain is not there. */
async function absences(host: Host, live: Live): Promise<Absence[]> {
  const online = host.outlet.online(live.id)
  const now = host.time.now()
  const found = (await crewsOf(host, live)).flatMap(({ seat, people, captain }) => {
    if (captain === null || people.length < 2 || online.has(captain.person)) return []
    const since = live.absent.get(captain.person) ?? now
    return [{ seat, captain: captain.person, since, heir: people.find(({ person }) => online.has(person)) }]
  })
  live.absent = new Map(found.map(({ captain, since }) => [captain, since]))
  return found
}

/** Hands on the captaincies of those who have been away too long; when to look again, null if at no time. */
export async function relieve(host: Host, live: Live): Promise<number | null> {
  const now = host.time.now()
  const later: number[] = []
  for (const { seat, since, heir } of await absences(host, live)) {
    if (now - since < patience) later.push(since + patience)
    else if (heir !== undefined) await host.store.setCaptain(live.id, seat, heir.person)
  }
  return later.length === 0 ? null : Math.min(...later)
}
