/** What the host asks of the rules: `game/module.ts` in earnest, a wrapped or tiny one in tests. */
import type { BotLevel } from '../game/model/bot.ts'
import type { ChronicleEntry } from '../game/model/chronicle.ts'
import type { Command, SeatCommand, Submitter } from '../game/model/command.ts'
import type { ActorId, OfferId } from '../game/model/ids.ts'
import type { OfferText } from '../game/model/offer.ts'
import type { OrderSpec } from '../game/model/order.ts'
import type { Refusal } from '../game/model/refusal.ts'
import type { Scenario } from '../game/model/scenario.ts'
import type { State } from '../game/model/state.ts'
import type { View, Viewer } from '../game/model/view.ts'
import type { Saying } from '../game/bots/saying.ts'
import type { Advice, BotReason, Message, OfferPreview, OrderPreview } from '../game/model/wire.ts'

export type Applied =
  | { ok: true; state: State; entries: readonly ChronicleEntry[] }
  | { ok: false; refusal: Refusal }

export interface BotAct {
  readonly command: SeatCommand
  readonly reason: BotReason
}

export interface Rules {
  /** Keys of scenarios and their variants: see game/scenarios/worlds.ts. */
  readonly scenarios: readonly string[]
  readonly knows: (key: string) => boolean
  readonly roles: (scenario: string) => readonly ActorId[]
  readonly scenarioOf: (id: string) => Scenario
  readonly setup: (seed: string, scenario: string) => State
  /** Fresh plain JSON of what this viewer knows. */
  readonly view: (state: State, viewer: Viewer) => View
  /** Never changes `state`, never throws on bad data. */
  readonly apply: (state: State, by: Submitter, command: Command) => Applied
  readonly previewOrder: (state: State, seat: ActorId, order: OrderSpec) => OrderPreview
  readonly previewOffer: (state: State, seat: ActorId, text: OfferText) => OfferPreview
  /** An offer on the table with the reader's eyes. */
  readonly readOffer: (state: State, seat: ActorId, offer: OfferId) => OfferPreview
  /** The staff adviser's plans for the seat, from its view alone. */
  readonly advise: (state: State, seat: ActorId) => Advice
  /** Why the adviser would stop the seat from doing this; from its view alone. */
  readonly warn: (state: State, seat: ActorId, command: SeatCommand) => readonly Message[]
  /** What a bot may say to the others of what it has just done, and to whom. */
  readonly saying: (state: State, command: Command, reason: BotReason) => Saying | null
  readonly historyFor: (entries: ChronicleEntry[], viewer: Viewer) => ChronicleEntry[]
  /**
   * The next act of a bot in this seat, or null when it has nothing more to do now. Level 1 unless another is asked for.
   * `more` says whether there is time to look further; without it level 3 looks ahead a fixed number of times.
   */
  readonly botAct: (state: State, seat: ActorId, level?: BotLevel, more?: () => boolean) => BotAct | null
}
