/** A game written down to be read: who does what, turn by turn, and what chance brings. `record` makes a replayable file of it. */
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import type { Blame } from '../../../game/model/incident.ts'
import type { OfferText, StanceKind } from '../../../game/model/offer.ts'
import type { OrderKind, OrderSpec } from '../../../game/model/order.ts'
import type { SeatCommand } from '../../../game/model/command.ts'
import type { ClauseKind } from '../../../game/model/clause.ts'

type Predicted = Extract<SeatCommand, { type: 'predict' }>
type Supplied = Extract<SeatCommand, { type: 'supply' }>
type Chosen = Extract<SeatCommand, { type: 'choose' }>
type Voted = Extract<SeatCommand, { type: 'vote' }>

type Named<O> = O extends { formations: infer F } ? Omit<O, 'formations'> & { formations?: F } : O

/** Formations of an attack: the strongest at hand, unless some are named. */
export type Order = Named<OrderSpec>

/**
 * Offers are named by their maker: its latest that is still open. Orders are named by their kind. An offer starts from
 * a package, or has a text of its own.
 */
export type Deed = { readonly by: ActorId } & (
  | { readonly seal: Order; readonly confirmed?: boolean }
  | { readonly blame: Blame }
  | Readonly<Pick<Predicted, 'will'> & { predict: ActorId }>
  | Readonly<Pick<Supplied, 'level'> & { supply: ActorId }>
  | Readonly<Pick<Chosen, 'option'> & { choose: string }>
  | { readonly neglect: ClauseKind }
  | { readonly show: OrderKind; readonly to: readonly ActorId[] }
  | { readonly offer: string; readonly leverage?: number; readonly threat?: readonly OrderKind[] }
  | { readonly write: Omit<OfferText, 'shows' | 'leverage'> }
  | { readonly sign: ActorId; readonly keep?: readonly OrderKind[] }
  | { readonly refuse: ActorId }
  | { readonly withdraw: true }
  | { readonly stance: StanceKind; readonly client: ActorId; readonly on: ActorId }
  | { readonly impose: ActorId; readonly on: ActorId }
  | { readonly carryOut: true }
  | { readonly climbDown: true }
  | { readonly standDown: OrderKind }
  | Readonly<Pick<Voted, 'way'> & { vote: string }>
)

/** What comes of dice in a Resolution. Whatever is not named does not happen. */
export type Chance =
  | { readonly battle: AreaId; readonly by: ActorId; readonly die: number }
  /** A formation of a power loses a step. */
  | { readonly hit: ActorId; readonly at: AreaId }
  /** A bombardment costs local troops a step. */
  | { readonly struck: ActorId; readonly at: AreaId }
  /** The truce that this seat proposed wears out. */
  | { readonly wearsOut: ActorId }
  /** What comes past the embargo is laid at its door. */
  | { readonly seen: ActorId }
  /** A scripted event that only may happen does. */
  | { readonly event: string }

export interface Turn {
  readonly planning?: readonly Deed[]
  readonly talks: readonly Deed[]
  readonly chance: readonly Chance[]
}

export interface Course {
  readonly scenario: string
  /** The scenario's first if absent. */
  readonly variant?: string
  readonly seed: string
  /** Where the recorded game is kept, from the root of the project. */
  readonly file: string
  readonly turns: readonly Turn[]
}
