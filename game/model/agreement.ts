/** An offer that everybody required has signed, and what became of it. */
import * as z from 'zod/mini'
import { Clause } from './clause.ts'
import { ActorId, AreaId, FormatId, OfferId, integer } from './ids.ts'

export const clauseStatuses = ['running', 'kept', 'broken', 'lapsed'] as const

export const AgreedClause = z.strictObject({
  clause: Clause,
  status: z.enum(clauseStatuses),
  /** Who broke it, or whose unmet duty made it lapse. */
  by: z.array(ActorId),
  /** Obligors who decided not to carry the duty out. Secret to them until it shows. */
  withheldBy: z.array(ActorId),
  /** Broken in secret: by whom is known because somebody watched, or not at all. */
  hidden: z.optional(z.literal(true)),
})
export type AgreedClause = z.infer<typeof AgreedClause>

/** `kept`: expired, reviewed or ended with nothing broken; `repealed`: a later text ended it. */
export const agreementStatuses = ['inForce', 'kept', 'broken', 'lapsed', 'wornOut', 'repealed'] as const

export const Agreement = z.strictObject({
  id: OfferId,
  turn: integer(1, 20),
  maker: ActorId,
  parties: z.array(ActorId),
  /** Clients whose signature their patrons gave. */
  imposed: z.array(z.strictObject({ client: ActorId, by: z.array(ActorId) })),
  guarantors: z.array(ActorId),
  format: FormatId,
  /** Of its format when it was signed, 0–3 each; a lapsed guarantee takes the grip away. */
  legitimacy: integer(0, 3),
  grip: integer(0, 3),
  inclusion: integer(0, 3),
  /** Powers that stand behind it without owing anything, and `un` once a motion did. */
  endorsedBy: z.array(z.union([ActorId, z.literal('un')])),
  /** Who took its result over into another format, once. */
  carriedBy: z.optional(ActorId),
  clauses: z.array(AgreedClause),
  /** Who held each live area when it was signed: the line that `holdLine` holds. */
  line: z.record(AreaId, ActorId),
  status: z.enum(agreementStatuses),
})
export type Agreement = z.infer<typeof Agreement>
