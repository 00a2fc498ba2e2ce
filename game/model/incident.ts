/** A power's loss in an action in which another power or its client took part (R16). Blame is a choice. */
import * as z from 'zod/mini'
import { ActorId, AreaId, integer } from './ids.ts'

export const blames = ['power', 'client', 'nobody'] as const
export type Blame = (typeof blames)[number]

export const Incident = z.strictObject({
  id: z.string(),
  turn: integer(1, 20),
  victim: ActorId,
  /** The power that took part, or whose client did. */
  power: ActorId,
  client: ActorId,
  area: AreaId,
  steps: integer(1, 8),
  /** Null until answered; other seats see it from the next Talks on. */
  answer: z.nullable(z.enum(blames)),
  revealed: z.boolean(),
  /** Words need deeds: settled once the victim has struck, or has paid for not doing so. */
  settled: z.boolean(),
  /** All of it the work of forces that their owner can deny: whoever blames the power has nothing to show for it. */
  deniable: z.optional(z.literal(true)),
})
export type Incident = z.infer<typeof Incident>
