/** The whole truth of a match, as plain JSON. Only `view` decides what of it anybody sees. */
import * as z from 'zod/mini'
import { Agreement } from './agreement.ts'
import { AreaState } from './area.ts'
import { BotLevel } from './bot.ts'
import { ChronicleEntry } from './chronicle.ts'
import { forecasts, supplyLevels, voteWays } from './command.ts'
import { Formation } from './formation.ts'
import {
  ActorId,
  AreaId,
  ExitId,
  FormatId,
  Name,
  OfferId,
  PairId,
  Phase,
  TheatreId,
  integer,
  level,
} from './ids.ts'
import { Incident } from './incident.ts'
import { Offer } from './offer.ts'
import { SealedOrder } from './order.ts'

export const Prediction = z.strictObject({
  turn: integer(1, 20),
  about: ActorId,
  will: z.enum(forecasts),
  intent: z.string(),
})
export type Prediction = z.infer<typeof Prediction>

export const SeatState = z.strictObject({
  home: level,
  standing: level,
  credibility: level,
  materiel: integer(0, 20),
  /** By map. */
  leverage: z.partialRecord(TheatreId, integer(0, 6)),
  /** Steps off the map. */
  reserve: integer(0, 20),
  ready: z.boolean(),
  /** Standing supply by client. */
  supply: z.partialRecord(ActorId, z.enum(supplyLevels)),
  prediction: z.nullable(Prediction),
  /** Turn in which a kept duty last raised its credibility. */
  lastKept: integer(0, 20),
  /** The turn in which it last did what it may not do every turn, by kind of order. */
  last: z.record(z.string(), integer(1, 20)),
})
export type SeatState = z.infer<typeof SeatState>

/** The match's own generator, or the recorded draws of a history that is replayed. */
export const Rng = z.strictObject({
  /** From the seed, never changed: hidden thresholds of bots are drawn from it without using the generator up. */
  seed: z.array(z.int()),
  state: z.array(z.int()),
  draws: z.nullable(z.array(z.int())),
  used: z.int(),
})
export type Rng = z.infer<typeof Rng>

/** Score of a seat's objective by objective, 0–100 each, at one Assessment. */
export const ScoreLine = z.partialRecord(ActorId, z.array(z.number()))
export type ScoreLine = z.infer<typeof ScoreLine>

/** How a signer once answered: other words for the same thing, or asking again, change nothing. */
export const PastAnswer = z.strictObject({
  seat: ActorId,
  maker: ActorId,
  family: z.string(),
  turn: integer(1, 20),
  signed: z.boolean(),
  /** Chance to sign as the maker could see it then, per mille. */
  chance: integer(0, 1000),
})
export type PastAnswer = z.infer<typeof PastAnswer>

/** A guarantor whose client broke a text has this turn and the next to punish it. */
export const Liability = z.strictObject({ guarantor: ActorId, client: ActorId, turn: integer(1, 20) })

/** How often a patron's supply was missed, for every third miss costs support. */
const byClient = <T extends z.core.SomeType>(value: T) =>
  z.partialRecord(ActorId, z.partialRecord(ActorId, value))

/** A table that is open in this turn's Talks (R12). */
export const Table = z.strictObject({
  format: FormatId,
  host: ActorId,
  invited: z.array(ActorId),
  seated: z.array(ActorId),
  /** Left in public this turn. */
  left: z.array(ActorId),
})
export type Table = z.infer<typeof Table>

/** How a format stands (R13): its legitimacy moves to whoever carries its results. */
export const Track = z.strictObject({
  legitimacy: integer(0, 3),
  lead: z.nullable(ActorId),
  /** The turn in which a table of it last met. */
  met: integer(0, 20),
})
export type Track = z.infer<typeof Track>

export const motionStatuses = ['open', 'passed', 'failed', 'vetoed'] as const
export const Motion = z.strictObject({
  id: Name,
  event: Name,
  /** Votes for it, of fifteen, without those of the seats. */
  for: integer(0, 15),
  /** Put to the vote at this turn's Assessment. */
  due: integer(1, 20),
  votes: z.partialRecord(ActorId, z.enum(voteWays)),
  status: z.enum(motionStatuses),
  /** The agreement that it is to endorse. */
  agreement: z.optional(OfferId),
})
export type Motion = z.infer<typeof Motion>

/** A question that an event puts to a seat. */
export const Choice = z.strictObject({
  event: Name,
  seat: ActorId,
  /** Null until it is answered; nobody else sees it before Planning closes. */
  option: z.nullable(Name),
})
export type Choice = z.infer<typeof Choice>

/** Causes of relapse, in the order of their weight. */
export const causes = [
  'grievance',
  'spoilers',
  'grip',
  'distraction',
  'displaced',
  'exclusion',
  'imposed',
] as const
export const Aftermath = z.strictObject({
  /** Per mille of runs in which the war is back after each half-year, ten of them. */
  curve: z.array(integer(0, 1000)),
  /** The three largest causes, with their share of the hazard in per cent. */
  causes: z.array(z.strictObject({ cause: z.enum(causes), share: integer(0, 100) })),
  /** Where it came back most often, per mille of runs. */
  places: z.array(z.strictObject({ area: AreaId, dyad: z.array(ActorId), share: integer(0, 1000) })),
})
export type Aftermath = z.infer<typeof Aftermath>

export const Result = z.strictObject({
  ending: z.string(),
  /** Total 0–100 by seat. */
  totals: z.partialRecord(ActorId, z.number()),
  /** The same objective by objective: mean and last of all Assessments. */
  objectives: ScoreLine,
  /** Displaced in the whole game, in people. */
  displaced: z.int(),
  /** 0–100: how quiet it is on the last evening. */
  order: z.int(),
  /** The model's five years, and the sceptic's. */
  aftermath: z.strictObject({ model: Aftermath, sceptic: Aftermath }),
})
export type Result = z.infer<typeof Result>

/** What the central bank can pay first. */
export const splits = ['misrata', 'defence', 'services'] as const

/** Oil, money and law of Libya, and arenas off the map (R18, R20): absent until something of it has happened. */
const abroad = {
  /** Steps of fighters that stand ready to be ferried. */
  ferry: z.optional(integer(0, 20)),
  /** Steps ferried in the whole game. */
  ferried: z.optional(z.int()),
  /** Powers that a host has asked in, by host. */
  invited: z.optional(z.partialRecord(ActorId, z.array(ActorId))),
  /** Breaches of the embargo that were laid at an actor's door. */
  exposed: z.optional(z.partialRecord(ActorId, z.int())),
  /** Lines that somebody drew in that turn. The steps behind one are known to its author alone. */
  redLines: z.optional(
    z.array(
      z.strictObject({
        by: ActorId,
        areas: z.array(AreaId),
        steps: z.optional(integer(0, 3)),
        turn: integer(1, 20),
      }),
    ),
  ),
  /** Through which of its channels Russia speaks, and how often it chose each. */
  channel: z.optional(
    z.nullable(
      z.strictObject({
        way: z.enum(['ministry', 'generalStaff']),
        counts: z.strictObject({ ministry: z.int(), generalStaff: z.int() }),
      }),
    ),
  ),
  /** Who has shut the oil terminals, and since which turn. */
  blockade: z.optional(z.nullable(z.strictObject({ by: ActorId, since: integer(1, 20) }))),
  /** What the central bank pays first; the scenario's own until somebody changes it. */
  split: z.optional(z.nullable(z.enum(splits))),
  /** Where each arena's track stands, and the turn in which each seat last did each act (`seat.act`). */
  arenas: z.optional(
    z.record(Name, z.strictObject({ at: integer(0, 10), last: z.record(z.string(), z.int()) })),
  ),
  /** Observers sent without a text, until the end of that turn. */
  missions: z.optional(z.array(z.strictObject({ areas: z.array(AreaId), until: integer(1, 20) }))),
} as const

export const State = z.strictObject({
  ...abroad,
  /** How well a bot in that seat plays: public, for its chance to sign hangs on it. Level 1 where it is absent. */
  botLevels: z.optional(z.partialRecord(ActorId, BotLevel)),
  scenario: z.string(),
  variant: Name,
  /** The reading of contested facts that is played, by switch. */
  facts: z.record(Name, Name),
  rng: Rng,
  turn: integer(1, 20),
  phase: Phase,
  seats: z.partialRecord(ActorId, SeatState),
  areas: z.record(AreaId, AreaState),
  formations: z.array(Formation),
  orders: z.array(SealedOrder),
  offers: z.array(Offer),
  agreements: z.array(Agreement),
  incidents: z.array(Incident),
  /** support[patron][client], 0–10. */
  support: byClient(integer(0, 10)),
  missed: byClient(integer(0, 20)),
  /** Turn in which a patron last withheld from a client; two running cost share. */
  withheld: byClient(integer(0, 20)),
  tension: z.record(PairId, integer(0, 6)),
  /** Areas gained minus lost, by turn, newest last, for the last two turns. */
  gains: z.partialRecord(ActorId, z.array(z.int())),
  /** One-turn changes of momentum for other reasons (a strike on the client). */
  shock: z.partialRecord(ActorId, z.int()),
  /** People who have crossed or wait at each border, this turn and in all. */
  border: z.record(ExitId, z.strictObject({ turn: z.int(), total: z.int() })),
  /** Support that only patron and client know of, by patron. */
  covertSupport: z.partialRecord(ActorId, z.array(ActorId)),
  /** What impositions of these Talks take from support when they close: shares are frozen until then. */
  supportDue: z.array(z.strictObject({ patron: ActorId, client: ActorId, by: integer(1, 10) })),
  tables: z.array(Table),
  tracks: z.partialRecord(FormatId, Track),
  motions: z.array(Motion),
  /** Turn in which each event happened, 0 for one that will not, and who was told of it. */
  events: z.record(
    Name,
    z.strictObject({ turn: integer(0, 20), to: z.union([z.literal('all'), z.array(ActorId)]) }),
  ),
  choices: z.array(Choice),
  sanctions: z.array(z.strictObject({ on: ActorId, by: ActorId, until: integer(1, 20) })),
  /** Pairs whose hot line is closed, until the end of that turn. */
  hotLineClosed: z.record(PairId, integer(1, 20)),
  /** Turn in which Turkey last opened its gates; 0 for never. */
  gates: integer(0, 20),
  /** Fixed by the umpire; else null. */
  lastTurn: z.nullable(integer(1, 20)),
  /** Areas where a stand-down was paid for, by turn. */
  paidStandDowns: z.record(AreaId, integer(0, 20)),
  /** Seats that confirmed a hostile order at tension 6, by pair: the turn of the last. */
  brink: z.record(PairId, z.partialRecord(ActorId, integer(0, 20))),
  war: z.nullable(z.strictObject({ pair: PairId, by: z.array(ActorId) })),
  /** The gains that score nothing yet, because they were made in breach: area to turn. */
  breachGains: z.record(AreaId, integer(0, 20)),
  pastAnswers: z.array(PastAnswer),
  liabilities: z.array(Liability),
  /** Steps that reinforced an area this turn. */
  reinforced: z.record(AreaId, integer(0, 20)),
  /** Predictions made and right, by seat. */
  forecasts: z.partialRecord(ActorId, z.strictObject({ made: z.int(), right: z.int() })),
  /** Steps lost in the whole game, by owner: what is not on the map or in reserve is here. */
  lost: z.partialRecord(ActorId, z.int()),
  /** What each seat did in the Resolution just past, for predictions and quiet turns. */
  deeds: z.partialRecord(ActorId, z.array(z.enum(['strike', 'sign']))),
  /** One line each Assessment; at the end the result says what they came to. */
  scores: z.array(ScoreLine),
  /** Since this turn's Situation opened, with the Resolution before it. */
  chronicle: z.array(ChronicleEntry),
  result: z.nullable(Result),
})
export type State = z.infer<typeof State>
