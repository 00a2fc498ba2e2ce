/** The REST interface: bodies are parsed with these schemas, and /api/openapi.json is made from them. */
import * as z from 'zod/mini'
import { BotLevel } from './bot.ts'
import { ActorId } from './ids.ts'
import type { Scenario, ScenarioSeat } from './scenario.ts'
import { Text } from './text.ts'
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
  /** How well the bots play; '1' if absent. */
  bots: z.optional(BotLevel),
})
/** POST /api/sessions: opens a session; who creates it may start it. Answers `Created`. */
export const SessionRequest = z.strictObject({
  scenario: z.string(),
  clock: Clock,
  /** The server's CREATE_KEY, where one is set. */
  key: z.optional(z.string().check(z.maxLength(200))),
  /** How many people may share a seat; 1 if absent, since who shares a seat reads its secrets. */
  perSeat: z.optional(z.int().check(z.minimum(1), z.maximum(30))),
  /** Whether people without a seat may watch what everybody sees. */
  observers: z.optional(z.boolean()),
  /** Led by an instructor, who takes no seat and sees everything; `Created.staff` is the private link. */
  taught: z.optional(z.boolean()),
  /** Whether people have the staff adviser: its plans, its readings, its warnings. True if absent. */
  adviser: z.optional(z.boolean()),
  /** How well the bots play; '1' if absent. */
  bots: z.optional(BotLevel),
})
/** POST /api/sessions/:code/join. Without a seat the person waits in the lobby and may take one by joining again. Answers `Joined`. */
export const JoinRequest = z.strictObject({ name: PersonName, seat: z.optional(ActorId) })
/** POST /api/sessions/:code/start (creator): open seats become bots, the game begins. Answers `Roster`. */
export const StartRequest = z.strictObject({})

/** POST /api/sessions/:code/staff: the key of the private link makes this browser an instructor's. Answers `{}`. */
export const StaffRequest = z.strictObject({ key: z.string().check(z.maxLength(100)) })
/** POST /api/sessions/:code/renew (instructor): a new private link; the old one is void. */
export const StaffLink = z.strictObject({ staff: z.string() })
export type StaffLink = z.infer<typeof StaffLink>
/** POST /api/device with `{}`: a one-time code with which this person goes on at another device. */
export const DeviceCode = z.strictObject({
  code: z.string(),
  link: z.string(),
  /** Epoch milliseconds of the server's clock. */
  until: z.number(),
})
export type DeviceCode = z.infer<typeof DeviceCode>
/** POST /api/device/claim: this browser becomes the same person's. Answers `{}`; the cookie comes with it. */
export const DeviceClaim = z.strictObject({ code: z.string().check(z.maxLength(40)) })

export const Created = z.strictObject({
  code: Code,
  match: z.string(),
  link: z.string(),
  /** The instructor's private link, shown this once; null where nobody leads the session. */
  staff: z.nullable(z.string()),
})
export type Created = z.infer<typeof Created>

export const Joined = z.strictObject({ match: z.string(), code: Code, seat: z.nullable(ActorId) })
export type Joined = z.infer<typeof Joined>

/** GET /api/sessions/:code */
export type SessionInfo = Roster & {
  readonly mine: {
    readonly seat: ActorId | null
    readonly creator: boolean
    readonly staff: boolean
    /** Own number in the roster; null before joining. */
    readonly no: number | null
  }
  /** How many people may share a seat. */
  readonly perSeat: number
  /** Message key of why the asker cannot come in, or null. */
  readonly closed: string | null
  /** Where others can join; empty when only this machine can. */
  readonly links: readonly string[]
}
/** GET /api/games: games of this browser's key, newest first. */
export const MyGame = z.strictObject({
  match: z.string(),
  code: Code,
  scenario: z.string(),
  seat: z.nullable(ActorId),
  /** This browser is an instructor's: it goes on at /teach. */
  staff: z.boolean(),
  turn: z.int(),
  turns: z.int(),
  started: z.boolean(),
  ended: z.boolean(),
  /** Own total and par once it has ended; no par where the record of history does not play any more. */
  score: z.nullable(z.strictObject({ total: z.number(), par: z.nullable(z.number()) })),
})
export type MyGame = z.infer<typeof MyGame>

/** GET /api/scenarios/:id: the scenario without what only one seat may read. */
export type PublicSeat = Omit<ScenarioSeat, 'brief'> & {
  readonly brief: Omit<ScenarioSeat['brief'], 'secret'>
}
/** GET /api/scenarios: what there is to play. */
export type ScenarioCard = Pick<
  Scenario,
  'id' | 'mode' | 'title' | 'summary' | 'notice' | 'turns' | 'recommended'
> & {
  /** What to ask for, to play it: the scenario with its variant. */
  readonly key: string
  readonly variant: Text
  readonly minutes: number
  readonly seats: readonly Pick<ScenarioSeat, 'id' | 'open' | 'aim'>[]
}
/** What history sealed and offered is seen in the view, by those who may. */
export type PublicScenario = Omit<Scenario, 'seats' | 'sealed' | 'opening' | 'events' | 'covertSupport'> & {
  readonly key: string
  readonly seats: readonly PublicSeat[]
}
/** GET /api/matches/:match/brief: the secret line of the caller's seat; with `?seat=…` of any, for an instructor. */
export const SecretBrief = z.strictObject({ secret: Text })
export type SecretBrief = z.infer<typeof SecretBrief>

/** Every error of the REST interface, with HTTP 4xx or 5xx: `error` is a message key `error.…`. */
export const ApiError = z.strictObject({
  error: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type ApiError = z.infer<typeof ApiError>
