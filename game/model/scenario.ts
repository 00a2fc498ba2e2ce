/** One JSON file a scenario: everything that is not a rule, a coefficient or geography. */
import * as z from 'zod/mini'
import type { Arena } from './arena.ts'
import { Clause } from './clause.ts'
import { LogEntry, supplyLevels } from './command.ts'
import { Doctrine } from './doctrine.ts'
import { Effect } from './effect.ts'
import { Formation } from './formation.ts'
import { ActorId, AreaId, FormatId, Name, PairId, TheatreId, integer, level, modes } from './ids.ts'
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
  /** A number: on the first map. */
  leverage: z.union([integer(0, 6), z.partialRecord(TheatreId, integer(0, 6))]),
  reserve: steps,
  /** A client's own weight against its patrons (R9); 0 for powers. */
  base: integer(0, 10),
  /** Listed as terrorist: it signs nothing in public. */
  listed: z._default(z.boolean(), false),
  /** Where its formations fall back to when their area is taken. */
  fallsBackTo: z.optional(z.array(AreaId)),
  supply: z.partialRecord(ActorId, z.enum(supplyLevels)),
  objectives: z.array(Objective).check(z.minLength(1)),
  doctrine: Doctrine,
  /** What is different in full mode. */
  full: z.optional(
    z.strictObject({
      open: z.optional(z.boolean()),
      income: z.optional(steps),
      initiative: z.optional(integer(1, 6)),
    }),
  ),
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
  /** Whoever holds it has oil to sell. */
  oil: z.optional(z.literal(true)),
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
  /** The table that it is put on. */
  format: z._default(FormatId, 'bilateral'),
  claims,
})
export type Package = z.infer<typeof Package>

/** What happens without anybody's order (R20). Each at most once a game. */
export const ScenarioEvent = z.strictObject({
  id: Name,
  /** What it tells of, where another event may tell of the same: its id, or a name that they share. One of them happens. */
  sameAs: z.optional(Name),
  title: Text,
  text: Text,
  /** `umpire`: only when it is injected. Else as Situation opens, the first turn its test holds. */
  trigger: z.union([Predicate, z.literal('umpire')]),
  /** Per cent that it happens when its test first holds; if not, it never does. */
  chance: z._default(integer(1, 100), 100),
  /** Who reads of it. */
  to: z.union([z.literal('all'), z.array(ActorId).check(z.minLength(1))]),
  effects: z._default(z.array(Effect), []),
  /** What it asks of seats, answered in Planning; unanswered, the first option is taken. */
  choices: z._default(
    z.array(
      z.strictObject({
        seat: ActorId,
        question: Text,
        options: z
          .array(z.strictObject({ id: Name, label: Text, effects: z.array(Effect) }))
          .check(z.minLength(2)),
      }),
    ),
    [],
  ),
  claims,
})
export type ScenarioEvent = z.infer<typeof ScenarioEvent>

/** A fact on which the sources or the parties disagree: the reader chooses which reading the game runs on. */
export const Switch = z.strictObject({
  id: Name,
  question: Text,
  options: z
    .array(
      z.strictObject({
        id: Name,
        label: Text,
        /** Whose reading it is. */
        says: Text,
        /** Values of this file that are different, by path (`events.3.effects.0.by`). */
        set: z.record(z.string(), z.json()),
      }),
    )
    .check(z.minLength(2)),
  claims,
})
export type Switch = z.infer<typeof Switch>

/** A motion that its sponsors may bring before the UN. */
export const ReadyMotion = z.strictObject({
  id: Name,
  title: Text,
  about: Text,
  sponsors: z.array(ActorId).check(z.minLength(1)),
  /** Votes for it, of fifteen, without those of the seats. */
  for: integer(0, 15),
  passed: z.array(Effect),
  failed: z.array(Effect),
  claims,
})
export type ReadyMotion = z.infer<typeof ReadyMotion>

/** How long it is played and how much of the rules is open: class mode, full mode, or a cut of one of them. */
export const Variant = z.strictObject({
  id: Name,
  mode: z.enum(modes),
  title: Text,
  turns: integer(1, 12),
  /** One line a turn. */
  calendar: z.array(Text).check(z.minLength(1)),
  /** The game may end one turn early, with one chance in three. */
  mayEndEarly: z.boolean(),
  /** Minutes with people, for the card. */
  minutes: integer(10, 240),
  /** The variant whose recorded history this one's is the beginning of; its own if absent. */
  historyOf: z.optional(Name),
})
export type Variant = z.infer<typeof Variant>

const fields = {
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/)),
  /** The maps that it is played on, each with a named view of its geometry. */
  theatres: z
    .array(z.strictObject({ id: TheatreId, view: z.string() }))
    .check(z.minLength(1), z.maxLength(2)),
  title: Text,
  summary: Text,
  /** Content notice: this is a real war. */
  notice: Text,
  recommended: ActorId,
  seats: z.array(ScenarioSeat).check(z.minLength(2)),
  actors: z.array(ScenarioActor),
  /** Who does not fight whom. */
  sides: z.array(z.array(ActorId).check(z.minLength(1))).check(z.minLength(2)),
  corePairs: z.array(PairId),
  areas: z.record(AreaId, ScenarioArea),
  formations: z.array(Formation),
  support: z.partialRecord(ActorId, z.partialRecord(ActorId, integer(0, 10))),
  /** Support that only patron and client know of: it counts half until it shows. */
  covertSupport: z._default(z.partialRecord(ActorId, z.array(ActorId)), {}),
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
  events: z._default(z.array(ScenarioEvent), []),
  switches: z._default(z.array(Switch), []),
  /** Permanent members of the Security Council among the seats. */
  vetoes: z._default(z.array(ActorId), []),
  /** Tracks that are alive at the start, with who leads them. */
  tracks: z._default(z.partialRecord(FormatId, z.nullable(ActorId)), {}),
  /** Steps of fighters that stand ready to be ferried to Libya. */
  ferryPool: z._default(steps, 0),
  /** Who is paid for the country's oil, who waits for a part of it, and what comes first at the start. */
  bank: z.optional(
    z.strictObject({ holder: ActorId, waits: ActorId, first: z.enum(['misrata', 'defence', 'services']) }),
  ),
  /** The theatre into which nobody may bring arms. */
  embargo: z.optional(TheatreId),
  /** Motions that can be brought before the UN in full mode. */
  motions: z._default(z.array(ReadyMotion), []),
  /** Arenas off the map that are switched on in full mode, by the name of their module. */
  arenas: z._default(z.array(Name), []),
  /** Sealed by history before the first Talks. */
  sealed: z.array(z.strictObject({ seat: ActorId, order: OrderSpec, shownTo: z.array(ActorId) })),
  opening: z.array(z.strictObject({ maker: ActorId, text: OfferText, why: Text, claims })),
  /** Texts that are in force when it begins. */
  agreements: z._default(
    z.array(
      z.strictObject({
        maker: ActorId,
        title: Text,
        text: OfferText,
        /** Clauses, by place, that had lapsed with an unmet duty before it begins. */
        lapsed: z._default(z.array(integer(0, 9)), []),
        claims,
      }),
    ),
    [],
  ),
  packages: z.array(Package),
  endings: z
    .array(z.strictObject({ id: z.string(), title: Text, text: Text, when: Predicate, claims }))
    .check(z.minLength(2)),
  questions: z.array(z.union([Text, z.strictObject({ text: Text, claims })])),
}

/** The file of a scenario: all its variants in one. */
export const ScenarioFile = z.strictObject({
  ...fields,
  /** The first is what is played unless another is asked for. */
  variants: z.array(Variant).check(z.minLength(1)),
})
export type ScenarioFile = z.infer<typeof ScenarioFile>

/** A scenario as it is played: one variant, one reading of the contested facts. */
export interface Scenario extends ScenarioFile {
  readonly variant: string
  readonly mode: Variant['mode']
  readonly turns: number
  readonly calendar: Variant['calendar']
  readonly mayEndEarly: boolean
  /** The reading chosen, by switch. */
  readonly facts: Readonly<Record<string, string>>
  /** The modules of the arenas that are switched on, cut to what the scenario has. */
  readonly arenaModules: readonly Arena[]
}

/** A recorded game: replays to the same final state. A history carries its dice. */
export const RecordedGame = z.strictObject({
  scenario: z.string(),
  variant: z._default(Name, 'class'),
  seed: z.string(),
  /** Dice and draws in the order in which they were used, or null for the generator's own. */
  draws: z.nullable(z.array(z.int())),
  log: z.array(LogEntry),
  /** Hash of the final state, hexadecimal; null where it is not pinned. */
  hash: z.nullable(z.string()),
})
export type RecordedGame = z.infer<typeof RecordedGame>
