/** What every kind of order says about itself: cost, legality with the reason why not, parameters, place and effect. */
import type { Play } from '../acts/play.ts'
import { barredAbroad, groundFor } from '../board/presence.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { OrderKind, OrderSpec, SealedOrder } from '../model/order.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'

export type Spec<K extends OrderKind> = Extract<OrderSpec, { kind: K }>

/** Where in the fixed sequence of Resolution an order is carried out (R5). */
export const orderSteps = ['supply', 'moves', 'fortify', 'air', 'battles', 'covert', 'political'] as const
export type OrderStep = (typeof orderSteps)[number]

export interface OrderRules<S> {
  readonly step: OrderStep
  /** What it rests on; `design` where on nothing that the sources say. */
  readonly claims: readonly string[]
  /** The actors that alone can give it; absent: whoever the scenario lets. */
  readonly own?: readonly ActorId[]
  /** Materiel. */
  readonly cost: (world: World, spec: S) => number
  /** Why the seat may not give it now, apart from means and number of orders; from what the seat knows. */
  readonly barred: (world: World, board: Board, seat: ActorId, spec: S) => Refusal | null
  /** Parameters of a template, by path below `order.`; null when there is nothing to choose, [] when nothing has to be. */
  readonly params: (world: World, board: Board, seat: ActorId) => Param[] | null
  /** Parts of its id after turn, seat and kind: tells two orders of a kind apart. */
  readonly place: (spec: S) => string[]
  /** Areas that it concerns, the object first. */
  readonly areas: (spec: S) => AreaId[]
  /** The area that it does violence to, if any. */
  readonly strikes: (spec: S) => AreaId | null
  /** As Planning closes, before blame is revealed: a table opens, evidence is laid out. */
  readonly opens?: (play: Play, order: SealedOrder, spec: S) => void
  /** In its step of Resolution, while it stands. */
  readonly carryOut: (play: Play, order: SealedOrder, spec: S) => void
}

export interface OrderEntry extends OrderRules<OrderSpec> {
  readonly kind: OrderKind
  readonly opens: (play: Play, order: SealedOrder, spec: OrderSpec) => void
}

/** Binds the rules of one kind, so that a table of all kinds can be asked with any spec. */
export function define<K extends OrderKind>(kind: K, rules: OrderRules<Spec<K>>): OrderEntry {
  const isOwn = (spec: OrderSpec): spec is Spec<K> => spec.kind === kind
  const own = (spec: OrderSpec): Spec<K> => {
    if (!isOwn(spec)) throw new Error(`${spec.kind} given to ${kind}`)
    return spec
  }
  return {
    ...rules,
    kind,
    cost: (world, spec) => rules.cost(world, own(spec)),
    barred: (world, board, seat, spec) =>
      rules.barred(world, board, seat, own(spec)) ?? barredAbroad(world, board, seat, rules.areas(own(spec))),
    params: (world, board, seat) => rules.params(groundFor(world, board, seat), board, seat),
    place: (spec) => rules.place(own(spec)),
    areas: (spec) => rules.areas(own(spec)),
    strikes: (spec) => rules.strikes(own(spec)),
    opens: (play, order, spec) => rules.opens?.(play, order, own(spec)),
    carryOut: (play, order, spec) => rules.carryOut(play, order, own(spec)),
  }
}

/** One option a value, or null when there is none. */
export function choice(name: string, values: readonly string[]): Param[] | null {
  return values.length === 0 ? null : [{ name, type: 'one', options: values.map((value) => ({ value })) }]
}

/** Orders that name no place and strike nobody. */
export const placeless = {
  place: () => [],
  areas: () => [],
  strikes: () => null,
} as const
