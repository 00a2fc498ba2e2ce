/** From what is sealed to what a plan seals: what has to be taken back for it, and what is still to be sealed. */
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderSpec, SealedOrder } from '../../../game/model/order.ts'
import { orderId } from '../../../game/orders/registry.ts'

export interface Steps {
  readonly back: readonly SealedOrder[]
  readonly seal: readonly OrderSpec[]
}

/** The same order with the same choices in it, whatever order its fields come in. */
function same(a: OrderSpec, b: OrderSpec): boolean {
  const text = (spec: OrderSpec) =>
    JSON.stringify(Object.entries(spec).toSorted(([x], [y]) => (x < y ? -1 : 1)))
  return text(a) === text(b)
}

export function stepsTo(
  orders: readonly OrderSpec[],
  sealed: readonly SealedOrder[],
  turn: number,
  seat: ActorId,
): Steps {
  const wanted = new Map(orders.map((spec) => [orderId(turn, seat, spec), spec]))
  const fits = ({ id, spec }: SealedOrder) => {
    const meant = wanted.get(id)
    return meant !== undefined && same(meant, spec)
  }
  const there = new Set(sealed.filter(fits).map(({ id }) => id))
  return {
    back: sealed.filter(({ id }) => !there.has(id)),
    seal: orders.filter((spec) => !there.has(orderId(turn, seat, spec))),
  }
}
