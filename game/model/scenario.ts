/** One JSON file a scenario: everything that is not a rule, a coefficient or geography. */
import * as z from 'zod/mini'
import { Clause } from './clause.ts'
import { LogEntry, supplyLevels } from './command.ts'
import { Doctrine } from './doctrine.ts'
import { Formation } from './formation.ts'
import { ActorId, AreaId, PairId, integer, level } from './ids.ts'
import { Objective, Predicate } from './measure.ts'
import { OfferText } from './offer.ts'
import { OrderSpec, orderKinds } from './order.ts'
import { ClaimId, Text } from './text.ts'

const claims = z.array(ClaimId).check(z.minLength(1))
const steps = integer(0, 20)

export const Brief = z.strictObject({
  who: Text,
  want: Text,
  only: Text,
  depend: Text,
  talkFirst: Text,
  /** Seen by the seat alone. */
  secret: Text,
})

export const ScenarioSeat = z.strictObject({
  id: ActorId,
  /** Open to people; every seat may be a bot. */
  open: z.boolean(),
  aim: Text,
  brief: Brief,
  home: level,
  standing: level,
  credibility: level,
  /** Before the orders sealed by history are paid for. */
  materiel: steps,
  income: steps,
  initiative: integer(1, 6),
  /** Kinds of orders that the seat can give at all. */
  orders: z.array(z.enum(orderKinds)).check(z.minLength(1)),
  leverage: integer(0, 6),
  reserve: steps,
  /** A client's own weight against its patrons (R9); 0 for powers. */
  base: integer(0, 10),
  supply: z.partialRecord(ActorId, z.enum(supplyLevels)),
  objectives: z.array(Objective).check(z.minLength(1)),
  doctrine: Doctrine,
  claims,
})
export type ScenarioSeat = z.infer<typeof ScenarioSeat>

/** Who is on the map but not at the table: the scenario runs them. */
export const ScenarioActor = z.strictObject({
  id: ActorId,
  name: Text,
  /** Listed as terrorist: no public signature. */
  listed: z.boolean(),
  /** Attacks unpaid from this turn on, one area after another. */
  attacks: z.optional(z.strictObject({ from: AreaId, targets: z.array(AreaId), turn: integer(1, 20) })),
  /** Where it falls back to when its area is taken. */
  fallsBackTo: z.optional(z.array(AreaId)),
  claims,
})

export const ScenarioArea = z.strictObject({
  control: ActorId,
  people: z.int(),
  /** What the terrain adds to the defence: 0 open, 1 town, 2 mountain, 3 city. */
  terrain: integer(0, 4),
  city: z.boolean(),
  /** Most that fortification may add. */
  fortify: integer(0, 2),
  displaced: z.int(),
  source: Text,
})

/** A text to start an offer from. Deadlines are turns from now; stand-downs are added for the orders shown. */
export const Package = z.strictObject({
  id: z.string(),
  title: Text,
  about: Text,
  /** Who may start from it. */
  makers: z.array(ActorId).check(z.minLength(1)),
  to: z.array(ActorId).check(z.minLength(1)),
  clauses: z.array(Clause),
  guarantors: z.array(ActorId),
  claims,
})
export type Package = z.infer<typeof Package>

export const Scenario = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/)),
  theatre: z.enum(['syria']),
  /** Named view of the theatre's geometry. */
  view: z.string(),
  mode: z.enum(['class', 'full']),
  title: Text,
  summary: Text,
  /** Content notice: this is a real war. */
  notice: Text,
  calendar: z.array(Text).check(z.minLength(1)),
  turns: integer(1, 12),
  recommended: ActorId,
  seats: z.array(ScenarioSeat).check(z.minLength(2)),
  actors: z.array(ScenarioActor),
  /** Who does not fight whom. */
  sides: z.array(z.array(ActorId).check(z.minLength(1))).check(z.minLength(2)),
  corePairs: z.array(PairId),
  areas: z.record(AreaId, ScenarioArea),
  formations: z.array(Formation),
  support: z.partialRecord(ActorId, z.partialRecord(ActorId, integer(0, 10))),
  tension: z.record(PairId, integer(0, 6)),
  /** Areas gained minus lost in the two turns before, oldest first. */
  gains: z.partialRecord(ActorId, z.array(z.int()).check(z.minLength(2), z.maxLength(2))),
  replacement: z.array(
    z.strictObject({
      actor: ActorId,
      every: integer(1, 9),
      steps: integer(1, 3),
      cap: integer(1, 30),
    }),
  ),
  /** Where the displaced go, in per cent; the rest goes to the border. */
  flows: z.array(z.strictObject({ from: z.array(AreaId), to: AreaId, percent: integer(1, 100) })),
  /** Sealed by history before the first Talks. */
  sealed: z.array(z.strictObject({ seat: ActorId, order: OrderSpec, shownTo: z.array(ActorId) })),
  opening: z.array(z.strictObject({ maker: ActorId, text: OfferText, why: Text, claims })),
  packages: z.array(Package),
  endings: z
    .array(z.strictObject({ id: z.string(), title: Text, text: Text, when: Predicate, claims }))
    .check(z.minLength(2)),
  questions: z.array(Text),
})
export type Scenario = z.infer<typeof Scenario>

/** A recorded game: replays to the same final state. A history carries its dice. */
export const RecordedGame = z.strictObject({
  scenario: z.string(),
  seed: z.string(),
  /** Dice and draws in the order in which they were used, or null for the generator's own. */
  draws: z.nullable(z.array(z.int())),
  log: z.array(LogEntry),
  /** Hash of the final state, hexadecimal; null where it is not pinned. */
  hash: z.nullable(z.string()),
})
export type RecordedGame = z.infer<typeof RecordedGame>
