/** A seat's desk with other orders on it than those that lie there: plans are for the whole turn. */
import { sealedBy } from '../../board/orders.ts'
import type { Board } from '../../model/board.ts'
import type { OrderSpec } from '../../model/order.ts'
import { sealOrder } from '../../orders/seal.ts'
import type { Mind } from '../card.ts'
import { nextOrder, type Meant, type OrderLine } from '../planning.ts'

function withOrders(mind: Mind, orders: Board['orders'], paid: number): Mind {
  const { board, seat } = mind
  const own = board.seats[seat]
  if (own === undefined) return mind
  const materiel = (own.materiel ?? 0) - paid
  return { ...mind, board: { ...board, orders, seats: { ...board.seats, [seat]: { ...own, materiel } } } }
}

/** As if it had sealed nothing yet. */
export function cleared(mind: Mind): Mind {
  const sealed = new Set(sealedBy(mind.board, mind.seat))
  const paid = [...sealed].reduce((sum, { cost }) => sum + cost, 0)
  return withOrders(
    mind,
    mind.board.orders.filter((order) => !sealed.has(order)),
    -paid,
  )
}

export function sealedToo(mind: Mind, order: OrderSpec): Mind {
  const sealed = sealOrder(mind.world, mind.board.turn, mind.seat, order, false)
  return withOrders(mind, [...mind.board.orders, sealed], sealed.cost)
}

/** Seals by the card as long as it has something to seal, as a level-1 bot does. */
export function fill(mind: Mind, fits?: (line: OrderLine) => boolean): Meant[] {
  const next = nextOrder(mind, fits)
  return next === null ? [] : [next, ...fill(sealedToo(mind, next.order), fits)]
}
