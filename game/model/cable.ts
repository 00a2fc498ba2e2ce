/** What people write to one another: private messages between seats, and unsent texts that a seat shares. */
import * as z from 'zod/mini'
import { OfferId, integer, type ActorId, type Phase } from './ids.ts'

/** Characters of a cable. */
export const mostCable = 2000
/** Characters of a draft: the unfinished text of a cable, or an unfinished offer as JSON. */
export const mostDraft = 16_000

/** Lines of the printed formula that a bot may name; `rest`: costs that touch no aim. */
const pointLines = ['momentum', 'room', 'push', 'leverage', 'posture', 'channel', 'rest', 'nothing'] as const

/** Made by the sender's browser, so that a cable that is sent twice after a lost connection counts once. */
export const CableKey = z.string().check(z.minLength(8), z.maxLength(40), z.regex(/^[\w-]+$/))
export const CableText = z.string().check(z.trim(), z.minLength(1), z.maxLength(mostCable))

/** What a bot says of what it did with a text: the reader's browser makes the words, in its language. */
export const Said = z.strictObject({
  act: z.enum(['offer', 'counter', 'sign', 'refuse']),
  offer: OfferId,
  why: z.discriminatedUnion('by', [
    /** A line of its doctrine card, by list and place. */
    z.strictObject({ by: z.literal('line'), list: z.literal('offers'), index: integer(0, 1000) }),
    /** What weighs most for it or against it: an aim of its own, or a line of the printed formula. */
    z.strictObject({
      by: z.literal('point'),
      of: z.enum(['aim', ...pointLines]),
      objective: z.nullable(integer(0, 100)),
    }),
  ]),
})
export type Said = z.infer<typeof Said>

/** A message between seats. Only those seats and the instructor read it; the instructor writes as `umpire`. */
export interface Cable {
  /** Counts up within the match. */
  readonly id: number
  readonly turn: number
  readonly phase: Phase
  readonly from: ActorId | 'umpire'
  /** Display name of who wrote it. */
  readonly by: string
  readonly to: readonly ActorId[]
  /** Empty where a bot speaks. */
  readonly text: string
  /** What a bot says; null where a person wrote. */
  readonly said: Said | null
  /** Epoch milliseconds of the server's clock. */
  readonly at: number
}

/** Unsent texts that the server keeps for one person of a match. */
export const mostDrafts = 60
/**
 * What can lie unsent on a seat's desk, for each person: the offer, and a cable in each conversation: `cable.new`, or
 * `cable.` and the other seats in it, joined by `+`.
 */
export const DraftKey = z
  .string()
  .check(z.maxLength(120), z.regex(/^(?:offer|cable(?:\.[A-Za-z]+(?:\+[A-Za-z]+)*)?)$/))
export type DraftKey = z.infer<typeof DraftKey>
export const DraftText = z.nullable(z.string().check(z.maxLength(mostDraft)))

/** Somebody's unsent text, seen by everybody in the seat; two people's stand side by side. */
export interface Draft {
  readonly person: PersonNo
  readonly key: DraftKey
  /** Null: sent or thrown away. */
  readonly text: string | null
  readonly at: number
}

/** Number of a person within a match, in the order of joining: public, and says nothing about who they are. */
export const PersonNo = integer(1, 10_000)
export type PersonNo = z.infer<typeof PersonNo>
