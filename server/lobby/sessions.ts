/** Joining by code, taking a seat, starting. */
import type * as z from 'zod/mini'
import type { JoinRequest, Joined, SessionInfo } from '../../game/model/api.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Roster } from '../../game/model/wire.ts'
import { moveDrafts } from '../live/drafts.ts'
import type { Live } from '../live/host.ts'
import { isReadable, open, positionOf, rest } from '../live/matches.ts'
import { announce, rosterOf } from '../live/roster.ts'
import { settleAll } from '../live/settle.ts'
import type { MatchRecord, Member } from '../store/records.ts'
import { begin } from './begin.ts'
import { readCode } from './codes.ts'
import type { Desk, Visitor } from './desk.ts'
import type { Limits } from './limits.ts'
import { linkTo, mostPeople } from './open.ts'
import { done, problem, type Outcome, type Problem } from './outcome.ts'

export interface Session {
  readonly record: MatchRecord
  readonly live: Live
  readonly member: Member | null
  readonly creator: boolean
  readonly staff: boolean
}

async function look({ host }: Desk, visitor: Visitor, typed: string): Promise<Session | null> {
  const code = readCode(typed)
  const record = code === null ? null : await host.store.matchByCode(code)
  const live = record === null ? null : await open(host, record.id)
  if (record === null || live === null) return null
  const creator = record.creator === visitor.person
  const { person } = visitor
  const member = person === null ? null : await host.store.member(record.id, person)
  const staff = person !== null && (await host.store.isStaff(record.id, person))
  return record.solo && !creator ? null : { record, live, member, creator, staff }
}

/** The session of a code. A wrong one is counted, and says nothing but that it is wrong. */
export async function find(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  typed: string,
): Promise<Outcome<Session>> {
  const session = await look(desk, visitor, typed)
  const ours = session !== null && (session.creator || session.staff || session.member !== null)
  const barred = ours ? null : await limits.barred(visitor.address)
  if (barred !== null) return barred
  if (session === null) {
    await limits.failed(visitor.address)
    return problem('noSession')
  }
  const { live } = session
  return (await live.queue(() => isReadable(desk.host, live))) ? done(session) : problem('unreadable')
}

/** GET /api/sessions/:code */
export async function sessionInfo(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  typed: string,
): Promise<Outcome<SessionInfo>> {
  const found = await find(desk, visitor, limits, typed)
  if (!found.ok) return found
  const { record, live, member, creator, staff } = found.value
  const roster = await rosterOf(desk.host, live)
  rest(desk.host, live)
  return done({
    ...roster,
    mine: { seat: member?.seat ?? null, creator, staff, no: member?.no ?? null },
    perSeat: record.perSeat,
    closed: doorProblem(found.value, roster)?.error ?? null,
    links: desk.links().map((address) => linkTo(address, live.facts.code)),
  })
}

/** Why this seat cannot be had, as things stand; the store decides in the end. */
function seatProblem({ record, member }: Session, roster: Roster, seat: ActorId): Problem | null {
  if (member?.seat === seat) return null
  const wanted = roster.seats.find((one) => one.seat === seat)
  if (wanted === undefined) return problem('noSeat', { seat })
  if (roster.started && member?.seat) return problem('seatFixed', { seat: member.seat })
  const taken = wanted.kind === 'bot' || wanted.people.length >= record.perSeat
  return taken ? problem('seatTaken', { seat }) : null
}

/** Why nobody new can come in. */
function doorProblem({ record, member, staff }: Session, roster: Roster): Problem | null {
  if (record.status === 'ended') return problem('sessionEnded')
  if (member !== null || staff || !roster.started || record.observers) return null
  // The instructor can seat anybody.
  if (record.taught) return null
  const room = roster.seats.some((one) => one.kind !== 'bot' && one.people.length < record.perSeat)
  return room ? null : problem('sessionFull')
}

async function sit(
  { host }: Desk,
  { live }: Session,
  person: string,
  seat: ActorId,
): Promise<Problem | null> {
  if (!(await host.store.claim({ match: live.id, person, seat }))) return problem('seatTaken', { seat })
  const member = await host.store.member(live.id, person)
  if (member !== null) await moveDrafts(host, live, member.no, 'come')
  return null
}

async function enter(desk: Desk, visitor: Visitor, session: Session, request: z.infer<typeof JoinRequest>) {
  const { host, connections } = desk
  const { live } = session
  const person = await visitor.become()
  if (!(await host.store.join(live.id, person, request.name, mostPeople))) return problem('sessionFull')
  const unseated = request.seat === undefined ? null : await sit(desk, session, person, request.seat)
  for (const connection of connections.of(live.id, person)) connection.data.name = request.name
  if ((await positionOf(host, live)) !== null) settleAll(host, live, connections.of(live.id, person))
  announce(host, live)
  if (unseated !== null) return unseated
  const member = await host.store.member(live.id, person)
  return done({ match: live.id, code: live.facts.code, seat: member?.seat ?? null })
}

/** POST /api/sessions/:code/join */
export async function joinSession(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  typed: string,
  request: z.infer<typeof JoinRequest>,
): Promise<Outcome<Joined>> {
  const found = await find(desk, visitor, limits, typed)
  if (!found.ok) return found
  if (found.value.staff) return problem('staffSeat')
  const roster = await rosterOf(desk.host, found.value.live)
  const refused =
    doorProblem(found.value, roster) ??
    (request.seat === undefined ? null : seatProblem(found.value, roster, request.seat))
  return refused ?? enter(desk, visitor, found.value, request)
}

/** POST /api/sessions/:code/start */
export async function startSession(
  desk: Desk,
  visitor: Visitor,
  limits: Limits,
  typed: string,
): Promise<Outcome<Roster>> {
  const found = await find(desk, visitor, limits, typed)
  if (!found.ok) return found
  if (!found.value.creator && !found.value.staff) return problem('notCreator')
  const begun = await begin(desk, found.value.live)
  return begun.ok ? done(await rosterOf(desk.host, found.value.live)) : begun
}
