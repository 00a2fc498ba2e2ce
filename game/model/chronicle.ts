/** What happened, to whom, why, and who may know: typed, append-only, no sentences. */
import * as z from 'zod/mini'
import { ActorId, AreaId, integer } from './ids.ts'
import { Params } from './text.ts'

export const steps = [
  'situation',
  'events',
  'planning',
  'talks',
  'supply',
  'moves',
  'fortify',
  'air',
  'battles',
  'covert',
  'political',
  'compliance',
  'people',
  'home',
  'wear',
  'scores',
  'end',
] as const
export type Step = (typeof steps)[number]

/** One reason of a number that changed: `value` is its share in the change. */
export const Cause = z.strictObject({ key: z.string(), params: Params, value: z.number() })
export type Cause = z.infer<typeof Cause>

export const ChronicleEntry = z.strictObject({
  turn: integer(1, 20),
  step: z.enum(steps),
  /** Message key `chronicle.…`. */
  key: z.string(),
  params: Params,
  /** Where on the map it shows; absent where it is nowhere. */
  areas: z.optional(z.array(AreaId)),
  /** Absent where nothing is told of them. */
  causes: z.optional(z.array(Cause)),
  to: z.union([z.literal('all'), z.array(ActorId)]),
})
export type ChronicleEntry = z.infer<typeof ChronicleEntry>
