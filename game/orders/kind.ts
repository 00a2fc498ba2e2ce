/** What every kind of order says about itself: cost, legality with the reason why not, parameters, place and effect. */
import type { Play } from '../acts/play.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { OrderKind, OrderSpec, SealedOrder } from '../model/order.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'

export type Spec<K extends OrderKind> = Extract<OrderSpec, { kind: K }>

export interface OrderRules<S> {
  /** Materiel. */
  readonly cost: (world: World, spec: S) => number
  /** Why the seat may not give it now, apart from means and number of orders; from what the seat knows. */
  readonly barred: (world: World, board: Board, seat: ActorId, spec: S) => Refusal | null
  /** Parameters of a template, by path below `order.`; null when there is nothing to choose. */
  readonly params: (world: World, board: Board, seat: ActorId) => Param[] | null
  /** Parts of its id after turn, seat and kind: tells two orders of a kind apart. */
  readonly place: (spec: S) => string[]
  /** Areas that it concerns, the object first. */
  readonly areas: (spec: S) => AreaId[]
  /** The area that it does violence to, if any. */
  readonly strikes: (spec: S) => AreaId | null
  readonly carryOut: (play: Play, order: SealedOrder, spec: S) => void
}

export interface OrderEntry extends OrderRules<OrderSpec> {
  readonly kind: OrderKind
}

/** Binds the rules of one kind, so that a table of all kinds can be asked with any spec. */
export function define<K extends OrderKind>(kind: K, rules: OrderRules<Spec<K>>): OrderEntry {
  const isOwn = (spec: OrderSpec): spec is Spec<K> => spec.kind === kind
  const own = (spec: OrderSpec): Spec<K> => {
    if (!isOwn(spec)) throw new Error(`${spec.kind} given to ${kind}`)
    return spec
  }
  return {
    kind,
    cost: (world, spec) => rules.cost(world, own(spec)),
    barred: (world, board, seat, spec) => rules.barred(world, board, seat, own(spec)),
    params: rules.params,
    place: (spec) => rules.place(own(spec)),
    areas: (spec) => rules.areas(own(spec)),
    strikes: (spec) => rules.strikes(own(spec)),
    carryOut: (play, order, spec) => rules.carryOut(play, order, own(spec)),
  }
}

/** One option a value, or null when there is none. */
export function choice(name: string, values: readonly string[]): Param[] | null {
  return values.length === 0 ? null : [{ name, type: 'one', options: values.map((value) => ({ value })) }]
}
