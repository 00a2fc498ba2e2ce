/** What the store keeps. Every row that is read is parsed with these. */
import * as z from 'zod'
import { Clock } from '../../game/model/api.ts'
import { BotLevel } from '../../game/model/bot.ts'
import { LogEntry } from '../../game/model/command.ts'
import { ActorId, OfferId } from '../../game/model/ids.ts'
import { EngineState } from '../engine/state.ts'

/** A browser: its key is known only as a hash. */
export const Person = z.object({ id: z.string(), keyHash: z.string() })
export type Person = z.infer<typeof Person>

export const statuses = ['lobby', 'running', 'ended'] as const

/** A client seat that has until `at` to answer an offer freely. */
export const Due = z.strictObject({ offer: OfferId, seat: ActorId, at: z.number() })
export type Due = z.infer<typeof Due>

export const Score = z.strictObject({ total: z.number(), par: z.nullable(z.number()) })
export const Scores = z.partialRecord(ActorId, Score)
export type Scores = z.infer<typeof Scores>

export const MatchRecord = z.object({
  id: z.string(),
  code: z.string(),
  scenario: z.string(),
  creator: z.string(),
  solo: z.boolean(),
  perSeat: z.int().min(1),
  observers: z.boolean(),
  clock: Clock,
  /** Led by an instructor. */
  taught: z.boolean(),
  /** Whether people have the staff adviser; an instructor may change it. */
  adviser: z.boolean(),
  /** How well bots play; an instructor may change it. */
  bots: BotLevel,
  status: z.enum(statuses),
  turn: z.int(),
  scores: Scores,
  createdAt: z.number(),
})
export type MatchRecord = z.infer<typeof MatchRecord>

/** `captain` is the person who was named so; null, or somebody who no longer sits there: the first in the seat. */
export const SeatRecord = z.object({ seat: ActorId, bot: z.boolean(), captain: z.nullable(z.string()) })
export type SeatRecord = z.infer<typeof SeatRecord>

/** A person in a match. `joined` orders people in their seat and changes with it; `no` is theirs for good. */
export const Member = z.object({
  person: z.string(),
  name: z.string(),
  seat: z.nullable(ActorId),
  joined: z.int(),
  no: z.int(),
})
export type Member = z.infer<typeof Member>

/** The present position of a match that has begun, with what the clock owes it. */
export const Position = z.object({
  state: EngineState,
  closesAt: z.nullable(z.number()),
  dues: z.array(Due),
  /** The present one: the instructor may have changed it. */
  clock: Clock,
  /** While the clock stands still: since when. What is due is then counted from here. */
  pausedAt: z.nullable(z.number()),
  /** Counts the instructor's changes of the clock, which leave the state as it is. */
  timing: z.int(),
})
export type Position = z.infer<typeof Position>

/** One accepted command: who asked, as which seat, when. */
export const LoggedCommand = z.object({
  number: z.int(),
  at: z.number(),
  person: z.nullable(z.string()),
  entry: LogEntry,
})
export type LoggedCommand = z.infer<typeof LoggedCommand>
