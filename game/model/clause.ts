/** Clauses: single duties that an offer is made of. Codes follow the peace-agreement literature (CF, SEP, SEC, ECO, IMPL). */
import * as z from 'zod/mini'
import { ActorId, AreaId, OrderId, RouteId, integer } from './ids.ts'

const actorList = (least: number) => z.array(ActorId).check(z.minLength(least), z.maxLength(6))
const areaList = z.array(AreaId).check(z.minLength(1), z.maxLength(31))
const turn = integer(1, 20)

export const Clause = z.discriminatedUnion('kind', [
  /** CF: the parties do not attack, fly or bombard in the areas; a listed group may be left out of its protection. */
  z.strictObject({
    kind: z.literal('ceasefire'),
    parties: actorList(2),
    areas: areaList,
    excluded: z.array(ActorId),
  }),
  /** SEP: the obligors take no area that they do not hold at signature. */
  z.strictObject({ kind: z.literal('holdLine'), obligors: actorList(1) }),
  /** SEP: the obligor's formations leave the area to the beneficiary by the deadline. */
  z.strictObject({
    kind: z.literal('withdrawal'),
    obligor: ActorId,
    area: AreaId,
    beneficiary: ActorId,
    deadline: turn,
  }),
  /** SEC: traffic on the routes is let through. One clause may name several. */
  z.strictObject({
    kind: z.literal('openHighway'),
    routes: z.array(RouteId).check(z.minLength(1), z.maxLength(4)),
    obligors: actorList(1),
  }),
  /** SEC: two guarantors patrol a route together. */
  z.strictObject({ kind: z.literal('jointPatrol'), route: RouteId, obligors: actorList(2) }),
  /** SEP: the obligor separates or disarms a listed group in the areas by the deadline. */
  z.strictObject({
    kind: z.literal('separation'),
    obligor: ActorId,
    group: ActorId,
    areas: areaList,
    deadline: turn,
  }),
  /** IMPL: an order that every signatory was shown is not carried out. */
  z.strictObject({ kind: z.literal('standDown'), obligor: ActorId, order: OrderId }),
  /** ECO: materiel changes hands at signature. */
  z.strictObject({
    kind: z.literal('transfer'),
    obligor: ActorId,
    to: ActorId,
    amount: integer(1, 6),
  }),
])
export type Clause = z.infer<typeof Clause>
export type ClauseKind = Clause['kind']
export const clauseKinds = [
  'ceasefire',
  'holdLine',
  'withdrawal',
  'openHighway',
  'jointPatrol',
  'separation',
  'standDown',
  'transfer',
] as const satisfies readonly ClauseKind[]
