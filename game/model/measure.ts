/** Declarations that are pure functions of a board: what objectives measure, and what endings, events and doctrine test. */
import * as z from 'zod/mini'
import { blames } from './incident.ts'
import { ActorId, AreaId, ExitId, FormatId, Name, PairId, RouteId, TheatreId, integer } from './ids.ts'
import { clauseKinds } from './clause.ts'
import { Text } from './text.ts'

const share = z.number().check(z.minimum(0), z.maximum(100))

/** Which agreements count. */
const dealFields = {
  /** Everybody listed is a party or guarantor. */
  with: z.optional(z.array(ActorId)),
  clauses: z.optional(z.array(z.enum(clauseKinds))),
  imposed: z.optional(z.boolean()),
  /** A deal that was kept to its end counts as one in force. */
  status: z.optional(z.enum(['inForce', 'broken', 'lapsed', 'wornOut'])),
  format: z.optional(FormatId),
  /** By anybody, or by the UN. */
  endorsed: z.optional(z.enum(['any', 'un'])),
  /** Some clause has this status. */
  clauseStatus: z.optional(z.enum(['kept', 'broken', 'lapsed'])),
}
export const DealFilter = z.strictObject(dealFields)
export type DealFilter = z.infer<typeof DealFilter>

/** Each gives 0–100. */
export const Measure = z.discriminatedUnion('measure', [
  /** Mean over the routes: share of segments held, or open by agreement (`patrolled` alone counts half). */
  z.strictObject({ measure: z.literal('routes'), routes: z.array(RouteId), by: ActorId }),
  z.strictObject({ measure: z.literal('areas'), areas: z.array(AreaId), by: ActorId }),
  z.strictObject({ measure: z.literal('peopleUnder'), by: ActorId }),
  /** Steps that follow its orders, of those at the start. Whom others lead counts for them, here and below. */
  z.strictObject({ measure: z.literal('steps'), of: ActorId }),
  /** Residents at home in the areas, of those at the start. */
  z.strictObject({ measure: z.literal('peopleHome'), areas: z.array(AreaId) }),
  /** 100 with nobody new at the border, 0 at `worst` people in the whole game. */
  z.strictObject({
    measure: z.literal('arrivals'),
    worst: integer(1, 5_000_000),
    /** One border; all of them if absent. */
    exit: z.optional(ExitId),
  }),
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
  /** The patron's share in the client, in per cent. */
  z.strictObject({ measure: z.literal('share'), patron: ActorId, client: ActorId }),
  /** Share of the areas in which a formation follows the actor's orders. */
  z.strictObject({ measure: z.literal('presence'), of: ActorId, areas: z.array(AreaId) }),
  /** Share of the areas that the actor neither holds nor has anybody in who follows its orders. */
  z.strictObject({ measure: z.literal('absence'), of: ActorId, areas: z.array(AreaId) }),
  /** 100 less ten times the mean grievance of the areas. */
  z.strictObject({ measure: z.literal('quiet'), areas: z.array(AreaId) }),
  /** 100 with no step lost, 0 at `worst`: of its own people, whoever leads them. */
  z.strictObject({ measure: z.literal('losses'), of: ActorId, worst: integer(1, 30) }),
  /** Steps that follow its orders among those and its rivals', in per cent; on one map, if it is named. */
  z.strictObject({
    measure: z.literal('weight'),
    of: ActorId,
    among: z.array(ActorId),
    theatre: z.optional(TheatreId),
  }),
  /** Legitimacy of a format, in thirds of 100; counts only if the actor leads it, where one is named. */
  z.strictObject({ measure: z.literal('track'), format: FormatId, by: z.optional(ActorId) }),
  /** 100 while oil flows from the terminals; with `by`, the share of them that the actor's side holds. */
  z.strictObject({ measure: z.literal('oil'), by: z.optional(ActorId) }),
  /** 100 less 25 for each breach of the embargo that was laid at the actor's door. */
  z.strictObject({ measure: z.literal('undetected'), of: ActorId }),
  /** Where an arena's track stands, in per cent; with `low`, the other way round. */
  z.strictObject({ measure: z.literal('arena'), id: Name, low: z.optional(z.literal(true)) }),
  /** Mean support that the actor gets, in tens. */
  z.strictObject({ measure: z.literal('backing'), of: ActorId }),
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
  /** Steps that follow its orders in the areas (all if absent), on the map, of the people of `whose` alone. */
  z.strictObject({
    test: z.literal('steps'),
    of: ActorId,
    whose: z.optional(ActorId),
    theatre: z.optional(TheatreId),
    areas: z.optional(z.array(AreaId)),
    atLeast,
  }),
  z.strictObject({ test: z.literal('support'), patron: ActorId, client: ActorId, atLeast }),
  /** People who have come to a border in the whole game, or this turn. */
  z.strictObject({
    test: z.literal('border'),
    exit: z.optional(ExitId),
    span: z.enum(['turn', 'game']),
    atLeast,
  }),
  z.strictObject({ test: z.literal('besieged'), area: AreaId }),
  z.strictObject({ test: z.literal('grievance'), area: AreaId, atLeast }),
  /** The event has happened. */
  z.strictObject({ test: z.literal('event'), id: Name }),
  z.strictObject({
    test: z.literal('motion'),
    id: Name,
    status: z.enum(['open', 'passed', 'failed', 'vetoed']),
  }),
  /** A table of the format is open now. */
  z.strictObject({ test: z.literal('table'), format: FormatId }),
  z.strictObject({ test: z.literal('mode'), is: z.enum(['class', 'full']) }),
  /** Some offensive of the actor hit, or it was hit by one, in the Resolution just past. */
  z.strictObject({ test: z.literal('struck'), by: ActorId }),
  /** Areas that the actor took, less those it lost, since the start. */
  z.strictObject({ test: z.literal('areas'), by: ActorId, atLeast }),
  /** The patron withheld its support from the client this turn or the last. */
  z.strictObject({ test: z.literal('withheld'), patron: ActorId, client: ActorId }),
  z.strictObject({ test: z.literal('war') }),
  /** The oil terminals are shut. */
  z.strictObject({ test: z.literal('blockade') }),
  /** Russia speaks about Libya through this channel now. */
  z.strictObject({ test: z.literal('channel'), way: z.enum(['ministry', 'generalStaff']) }),
  /** So many steps were ferried in the whole game. */
  z.strictObject({ test: z.literal('ferried'), atLeast }),
  /** A red line is drawn at the area. */
  z.strictObject({ test: z.literal('redLine'), area: AreaId }),
  /** So many breaches of the embargo were laid at the actor's door. */
  z.strictObject({ test: z.literal('exposed'), of: ActorId, atLeast }),
  /** The host has asked the power in. */
  z.strictObject({ test: z.literal('invited'), host: ActorId, power: ActorId }),
  /** The track of an arena has come that far. */
  z.strictObject({ test: z.literal('arena'), id: Name, atLeast }),
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
