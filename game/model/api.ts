/** The REST interface: bodies are parsed with these schemas, and /api/openapi.json is made from them. */
import * as z from 'zod/mini'
import { ActorId } from './ids.ts'
import type { Scenario, ScenarioSeat } from './scenario.ts'
import type { Roster } from './wire.ts'

/** Six characters without look-alikes; typed with spaces or lower case all the same. */
export const codeAlphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const Code = z.string().check(z.regex(new RegExp(`^[${codeAlphabet}]{6}$`)))
export const PersonName = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))

/** Seconds a phase, or null for none. */
export const Clock = z.nullable(
  z.strictObject({
    planning: z.int().check(z.minimum(30), z.maximum(7200)),
    talks: z.int().check(z.minimum(30), z.maximum(7200)),
  }),
)
export type Clock = z.infer<typeof Clock>

/** POST /api/solo: a game alone, begun at once; every other seat is a bot. Answers `Joined`. */
export const SoloRequest = z.strictObject({
  scenario: z.string(),
  seat: ActorId,
  name: z.optional(PersonName),
})
/** POST /api/sessions: opens a session; who creates it may start it. Answers `Created`. */
export const SessionRequest = z.strictObject({
  scenario: z.string(),
  clock: Clock,
  key: z.optional(z.string()),
})
/** POST /api/sessions/:code/join. Without a seat the person waits in the lobby and may take one by joining again. Answers `Joined`. */
export const JoinRequest = z.strictObject({ name: PersonName, seat: z.optional(ActorId) })
/** POST /api/sessions/:code/start (creator): open seats become bots, the game begins. Answers `Roster`. */
export const StartRequest = z.strictObject({})

export interface Created {
  readonly code: string
  readonly match: string
  readonly link: string
}
export interface Joined {
  readonly match: string
  readonly code: string
  readonly seat: ActorId | null
}
/** GET /api/sessions/:code */
export type SessionInfo = Roster & {
  readonly mine: { readonly seat: ActorId | null; readonly creator: boolean }
  readonly links: readonly string[]
}
/** GET /api/games: games of this browser's key, newest first. */
export interface MyGame {
  readonly match: string
  readonly code: string
  readonly scenario: string
  readonly seat: ActorId | null
  readonly turn: number
  readonly turns: number
  readonly ended: boolean
  /** Own total and par once it has ended. */
  readonly score: { total: number; par: number } | null
}

/** GET /api/scenarios/:id: the scenario without what only one seat may read. */
export type PublicSeat = Omit<ScenarioSeat, 'brief'> & {
  readonly brief: Omit<ScenarioSeat['brief'], 'secret'>
}
export type PublicScenario = Omit<Scenario, 'seats'> & { readonly seats: readonly PublicSeat[] }
/** GET /api/matches/:match/brief: `{ secret: Text }` of the caller's seat. */

/** Every error of the REST interface, with HTTP 4xx or 5xx: `error` is a message key `error.…`. */
export interface ApiError {
  readonly error: string
  readonly params: Readonly<Record<string, string | number>>
}
