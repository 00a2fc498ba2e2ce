/** A bot's reason as it is stored; the type that goes over the wire stands in game/model/wire.ts. */
import * as z from 'zod'
import { ActorId } from '../../game/model/ids.ts'
import { Params } from '../../game/model/text.ts'
import type { BotReason as Wire } from '../../game/model/wire.ts'

const Terms = z.strictObject({
  seat: ActorId,
  benefits: z.number(),
  costs: z.number(),
  trust: z.number(),
  weight: z.number(),
  momentum: z.number(),
  room: z.number(),
  push: z.number(),
  leverage: z.number(),
  posture: z.number(),
  /** Games of before it was known have none. */
  channel: z._default(z.number(), 0),
  x: z.number(),
  /** Games of before levels had a curve of their own have none. */
  steadiness: z._default(z.number(), 1),
  chance: z.number(),
  objectives: z.array(z.strictObject({ objective: z.number(), points: z.number() })),
})

export const BotReason: z.ZodType<Wire> = z.strictObject({
  seat: ActorId,
  turn: z.int(),
  act: z.string(),
  line: z.nullable(z.strictObject({ list: z.string(), index: z.int() })),
  terms: z.nullable(Terms),
  /** Games of before bots weighed what they do have none. */
  gains: z._default(z.array(z.strictObject({ objective: z.int(), points: z.number() })), []),
  wants: z._default(z.nullable(z.strictObject({ key: z.string(), params: Params })), null),
})
