/** What belongs to one browser: its games, and the secret line of its seat. */
import type { MyGame, SecretBrief } from '../../game/model/api.ts'
import type { MatchRecord } from '../store/records.ts'
import type { Rules } from '../rules.ts'
import type { Desk, Visitor } from './desk.ts'
import { done, problem, type Outcome } from './outcome.ts'

/** A scenario may have been taken out since; its games still stand in the list. */
const turnsOf = (rules: Rules, scenario: string) =>
  rules.knows(scenario) ? rules.scenarioOf(scenario).turns : 0

async function gameOf({ host }: Desk, person: string, match: MatchRecord): Promise<MyGame> {
  const seat = (await host.store.member(match.id, person))?.seat ?? null
  return {
    match: match.id,
    code: match.code,
    scenario: match.scenario,
    seat,
    staff: await host.store.isStaff(match.id, person),
    turn: match.turn,
    turns: turnsOf(host.rules, match.scenario),
    started: match.status !== 'lobby',
    ended: match.status === 'ended',
    score: seat === null ? null : (match.scores[seat] ?? null),
  }
}

/** GET /api/games */
export async function myGames(desk: Desk, { person }: Visitor): Promise<Outcome<MyGame[]>> {
  if (person === null) return done([])
  const matches = await desk.host.store.matchesOf(person)
  return done(await Promise.all(matches.map((match) => gameOf(desk, person, match))))
}

/** Whose secret line this person may read: their own seat's; who leads the session, any. Undefined: no part in it. */
async function briefed({ host }: Desk, match: string, person: string, wanted: string | null) {
  if (await host.store.isStaff(match, person)) return wanted
  return (await host.store.member(match, person))?.seat
}

/** GET /api/matches/:match/brief, for an instructor with `?seat=…` */
export async function secretBrief(
  desk: Desk,
  { person }: Visitor,
  id: string,
  wanted: string | null,
): Promise<Outcome<SecretBrief>> {
  const { host } = desk
  const match = person === null ? null : await host.store.match(id)
  const seat = match === null || person === null ? undefined : await briefed(desk, id, person, wanted)
  if (match === null || seat === undefined) return problem('noMatch')
  const { seats } = host.rules.scenarioOf(match.scenario)
  const secret = seats.find((each) => each.id === seat)?.brief.secret
  return secret === undefined ? problem('notSeated') : done({ secret })
}
