/** Declarations that are pure functions of a board: what objectives measure, and what endings, events and doctrine test. */
import * as z from 'zod/mini'
import { blames } from './incident.ts'
import { ActorId, AreaId, PairId, RouteId, integer } from './ids.ts'
import { clauseKinds } from './clause.ts'
import { Text } from './text.ts'

const share = z.number().check(z.minimum(0), z.maximum(100))

/** Which agreements count. */
const dealFields = {
  /** Everybody listed is a party or guarantor. */
  with: z.optional(z.array(ActorId)),
  clauses: z.optional(z.array(z.enum(clauseKinds))),
  imposed: z.optional(z.boolean()),
  status: z.optional(z.enum(['inForce', 'broken', 'lapsed', 'wornOut'])),
}
export const DealFilter = z.strictObject(dealFields)
export type DealFilter = z.infer<typeof DealFilter>

/** Each gives 0–100. */
export const Measure = z.discriminatedUnion('measure', [
  /** Mean over the routes: share of segments held, or open by agreement (`patrolled` alone counts half). */
  z.strictObject({ measure: z.literal('routes'), routes: z.array(RouteId), by: ActorId }),
  z.strictObject({ measure: z.literal('areas'), areas: z.array(AreaId), by: ActorId }),
  z.strictObject({ measure: z.literal('peopleUnder'), by: ActorId }),
  /** Steps left, of those at the start. */
  z.strictObject({ measure: z.literal('steps'), of: ActorId }),
  /** Residents at home in the areas, of those at the start. */
  z.strictObject({ measure: z.literal('peopleHome'), areas: z.array(AreaId) }),
  /** 100 with nobody new at the border, 0 at `worst` people in the whole game. */
  z.strictObject({ measure: z.literal('arrivals'), worst: integer(1, 5_000_000) }),
  /** 100 while a matching deal is in force; `last`: counts at the last Assessment alone. */
  z.strictObject({ measure: z.literal('deal'), ...dealFields }),
  z.strictObject({ measure: z.literal('calm'), pair: PairId }),
  z.strictObject({
    measure: z.literal('level'),
    of: ActorId,
    stat: z.enum(['home', 'standing', 'credibility']),
  }),
  /** Share of own posts and deployments that are neither lost nor encircled. */
  z.strictObject({ measure: z.literal('posts'), of: ActorId }),
  /** 100 unless something was imposed on the seat. */
  z.strictObject({ measure: z.literal('notImposed'), on: ActorId }),
])
export type Measure = z.infer<typeof Measure>

export const Objective = z.strictObject({
  title: Text,
  weight: integer(1, 100),
  /** Mean of the parts. */
  parts: z.array(Measure).check(z.minLength(1)),
  /** Counts at the last Assessment alone. */
  lastOnly: z.boolean(),
})
export type Objective = z.infer<typeof Objective>

const atLeast = z.number()
const leaf = [
  z.strictObject({ test: z.literal('always') }),
  z.strictObject({ test: z.literal('deal'), ...dealFields }),
  z.strictObject({ test: z.literal('held'), area: AreaId, by: ActorId }),
  z.strictObject({ test: z.literal('routeHeld'), route: RouteId, by: ActorId }),
  z.strictObject({ test: z.literal('tension'), pair: PairId, atLeast }),
  z.strictObject({ test: z.literal('momentum'), of: ActorId, atLeast }),
  z.strictObject({
    test: z.literal('level'),
    of: ActorId,
    stat: z.enum(['home', 'standing', 'credibility', 'materiel', 'leverage', 'reserve']),
    atLeast,
  }),
  z.strictObject({ test: z.literal('turn'), atLeast }),
  z.strictObject({ test: z.literal('war') }),
  /** The best odds of an offensive that the seat could seal now: expected chance to take an area, in per cent. */
  z.strictObject({ test: z.literal('chance'), of: ActorId, atLeast: share }),
  z.strictObject({
    test: z.literal('incident'),
    victim: ActorId,
    answer: z.optional(z.enum(blames)),
  }),
] as const

export type Predicate =
  | z.infer<(typeof leaf)[number]>
  | { test: 'all'; of: Predicate[] }
  | { test: 'any'; of: Predicate[] }
  | { test: 'not'; of: Predicate }

export const Predicate: z.ZodMiniType<Predicate> = z.lazy(() =>
  z.discriminatedUnion('test', [
    ...leaf,
    z.strictObject({ test: z.literal('all'), of: z.array(Predicate) }),
    z.strictObject({ test: z.literal('any'), of: z.array(Predicate) }),
    z.strictObject({ test: z.literal('not'), of: Predicate }),
  ]),
)
