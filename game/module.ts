/** The rules as a module for any host, bot or random player: no framework, no I/O. */
import { apply as applyTo, type Applied } from './apply.ts'
import type { Act } from './bots/act.ts'
import { playerOf } from './bots/levels.ts'
import { advise as adviseFor } from './bots/adviser.ts'
import { sayingOf, type Saying } from './bots/saying.ts'
import { warningsOf } from './bots/warnings.ts'
import { legal as legalFor } from './legal.ts'
import type { BotLevel } from './model/bot.ts'
import type { Command, SeatCommand, Submitter } from './model/command.ts'
import type { ActorId, OfferId } from './model/ids.ts'
import type { OfferText } from './model/offer.ts'
import type { OrderSpec } from './model/order.ts'
import type { Scenario } from './model/scenario.ts'
import type { State } from './model/state.ts'
import type { Template } from './model/template.ts'
import type { View, Viewer } from './model/view.ts'
import type { Advice, BotReason, Message, OfferPreview, OrderPreview } from './model/wire.ts'
import { refuse } from './model/refusal.ts'
import { knownTo } from './board/knowledge.ts'
import { previewOffer as offerPreview, previewOrder as orderPreview, read } from './preview.ts'
import { parFor } from './par.ts'
import { gameKeys, readKey, worldByKey, worldOf } from './scenarios/worlds.ts'
import { offerOf } from './turn/answers.ts'
import { setUp } from './turn/setup.ts'
import { view as viewOf } from './view.ts'

export { historyFor } from './view.ts'

/** Keys of what there is to play: each scenario, each variant of it (`idlib-2019`, `idlib-2019:full`). */
export const scenarios: readonly string[] = gameKeys

/** Whether the key names something to play; one with a reading of contested facts may, and is not listed. */
export const knows = (key: string): boolean => readKey(key) !== null

const worldIn = (state: State) => worldOf(state.scenario, state.variant, state.facts)

/** Throws for an unknown key. */
export const scenarioOf = (key: string): Scenario => worldByKey(key).scenario
export const roles = (key: string): readonly ActorId[] => worldByKey(key).seats

/** The seed is secret and stays in the state. */
export const setup = (seed: string, key: string): State => setUp(worldByKey(key), seed).state

export const view = (state: State, viewer: Viewer): View =>
  viewOf(worldIn(state), state, viewer, () => parFor(worldIn(state)))

export const legal = (state: State, seat: ActorId): Template[] =>
  legalFor(worldIn(state), knownTo(state, seat), seat)

/** Never mutates its argument, never throws on bad input. */
export const apply = (state: State, by: Submitter, command: unknown): Applied =>
  applyTo(worldIn(state), state, by, command)

export const previewOrder = (state: State, seat: ActorId, order: OrderSpec): OrderPreview =>
  orderPreview(worldIn(state), state, seat, order)

export const previewOffer = (state: State, seat: ActorId, text: OfferText): OfferPreview =>
  offerPreview(worldIn(state), state, seat, text)

/** An offer on the table with the reader's eyes; refused to whom it is not made. */
export function readOffer(state: State, seat: ActorId, id: OfferId): OfferPreview {
  const offer = offerOf(knownTo(state, seat), id)
  if (offer !== undefined) return read(worldIn(state), state, seat, offer)
  return {
    refusal: refuse('noOffer', 'R3', { offer: id }),
    signers: [],
    terms: [],
    impositions: [],
    warnings: [],
    lapses: [],
  }
}

/**
 * The next act of a bot in the seat, or null when it has nothing more to do now. It sees the seat's view only.
 * `more` says whether there is time to look further; without it level 3 looks ahead a fixed number of times.
 */
export const botAct = (
  state: State,
  seat: ActorId,
  level: BotLevel = '1',
  more?: () => boolean,
): Act | null => playerOf(level, more)(worldIn(state), knownTo(state, seat), seat, state.rng.seed)

/** Plans for the seat's Planning from its own card; they see the seat's view only. */
export const advise = (state: State, seat: ActorId): Advice =>
  adviseFor(worldIn(state), knownTo(state, seat), seat)

/** Why the adviser would stop the seat from doing this; it sees the seat's view only. */
export const warn = (state: State, seat: ActorId, command: SeatCommand): Message[] =>
  warningsOf(worldIn(state), knownTo(state, seat), seat, command)

/** What a bot may say to the others of what it has just done. */
export const saying = (state: State, command: Command, reason: BotReason): Saying | null =>
  sayingOf(worldIn(state), state, command, reason)
