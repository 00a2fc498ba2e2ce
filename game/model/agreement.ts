/** An offer that everybody required has signed, and what became of it. */
import * as z from 'zod/mini'
import { Clause } from './clause.ts'
import { ActorId, AreaId, OfferId, integer } from './ids.ts'

export const clauseStatuses = ['running', 'kept', 'broken', 'lapsed'] as const

export const AgreedClause = z.strictObject({
  clause: Clause,
  status: z.enum(clauseStatuses),
  /** Who broke it, or whose unmet duty made it lapse. */
  by: z.array(ActorId),
  /** Obligors who decided not to carry the duty out. Secret to them until it shows. */
  withheldBy: z.array(ActorId),
})
export type AgreedClause = z.infer<typeof AgreedClause>

export const agreementStatuses = ['inForce', 'broken', 'lapsed', 'wornOut'] as const

export const Agreement = z.strictObject({
  id: OfferId,
  turn: integer(1, 20),
  maker: ActorId,
  parties: z.array(ActorId),
  /** Clients whose signature their patrons gave. */
  imposed: z.array(z.strictObject({ client: ActorId, by: z.array(ActorId) })),
  guarantors: z.array(ActorId),
  grip: integer(0, 3),
  clauses: z.array(AgreedClause),
  /** Who held each live area when it was signed: the line that `holdLine` holds. */
  line: z.record(AreaId, ActorId),
  status: z.enum(agreementStatuses),
})
export type Agreement = z.infer<typeof Agreement>
