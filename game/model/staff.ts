/** What an instructor can do to a session, and what they alone see of it. */
import * as z from 'zod/mini'
import { PersonName, Clock } from './api.ts'
import { BotLevel } from './bot.ts'
import { PersonNo, type Cable, type Draft } from './cable.ts'
import { ActorId, Name, integer, type Phase } from './ids.ts'
import type { Text } from './text.ts'

export const StaffAct = z.discriminatedUnion('do', [
  /** Puts a person into a seat, also of a running game, or into none. A bot there makes room. */
  z.strictObject({ do: z.literal('seat'), person: PersonNo, seat: z.nullable(ActorId) }),
  z.strictObject({ do: z.literal('rename'), person: PersonNo, name: PersonName }),
  z.strictObject({ do: z.literal('remove'), person: PersonNo }),
  z.strictObject({ do: z.literal('captain'), person: PersonNo }),
  /** A bot takes the seat over, or gives it back to the people in it. */
  z.strictObject({ do: z.literal('bot'), seat: ActorId, on: z.boolean() }),
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('resume') }),
  /** Adds time to the phase that is open, or takes some off (never below ten seconds). */
  z.strictObject({ do: z.literal('addTime'), seconds: integer(-3600, 3600) }),
  /** Another clock from now on; null for none. */
  z.strictObject({ do: z.literal('clock'), clock: Clock }),
  /** The staff adviser, for everybody from now on. */
  z.strictObject({ do: z.literal('adviser'), on: z.boolean() }),
  /** How well bots play, from now on. */
  z.strictObject({ do: z.literal('botLevel'), level: BotLevel }),
  /** Closes the phase now. */
  z.strictObject({ do: z.literal('advance') }),
  /** A scripted event, now. */
  z.strictObject({ do: z.literal('inject'), event: Name }),
  /** The game ends after this turn. */
  z.strictObject({ do: z.literal('fixEnd'), last: integer(1, 20) }),
  /** A one-time code with which this person goes on at another device. Answers `DeviceCode`. */
  z.strictObject({ do: z.literal('device'), person: PersonNo }),
])
export type StaffAct = z.infer<typeof StaffAct>

/** A scripted event as the instructor sees it. */
export interface StaffEvent {
  readonly id: string
  readonly title: Text
  readonly text: Text
  /** Turn in which it happened, or null. */
  readonly turn: number | null
}

/** What a seat has done so far, for the instructor alone. */
export interface StaffSeat {
  readonly seat: ActorId
  readonly ready: boolean
  /** Orders sealed this turn. */
  readonly sealed: number
  /** Offers made in these Talks. */
  readonly offers: number
  /** Offers that wait for its answer. */
  readonly asked: number
  /** Epoch milliseconds of its people's last command, null if there was none. */
  readonly lastAct: number | null
}

/** An act of the instructor, on the record. */
export interface StaffRecord {
  readonly at: number
  readonly turn: number
  readonly act: StaffAct
}

/** The instructor's desk: sent whole whenever something in it changes, at most every quarter of a second. */
export interface StaffDesk {
  readonly turn: number
  readonly phase: Phase | 'lobby'
  readonly seats: readonly StaffSeat[]
  readonly events: readonly StaffEvent[]
  /** All of them, oldest first. */
  readonly cables: readonly Cable[]
  readonly drafts: readonly (Draft & { readonly seat: ActorId })[]
  /** Last turn if it was fixed. */
  readonly lastTurn: number | null
  readonly record: readonly StaffRecord[]
}
