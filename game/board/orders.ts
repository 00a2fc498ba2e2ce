/** Sealed orders as a board knows them. */
import type { Board } from '../model/board.ts'
import type { ActorId, FormationId, OrderId } from '../model/ids.ts'
import type { OrderSpec, SealedOrder } from '../model/order.ts'

/** An order that still stands: sealed and neither stood down nor lapsed. */
export const stands = (order: SealedOrder): boolean => order.status === 'sealed'

export const orderOf = (board: Pick<Board, 'orders'>, id: OrderId): SealedOrder | undefined =>
  board.orders.find((order) => order.id === id)

export const sealedBy = (board: Pick<Board, 'orders'>, seat: ActorId): SealedOrder[] =>
  board.orders.filter((order) => order.seat === seat && stands(order))

function takes(spec: OrderSpec, id: FormationId): boolean {
  switch (spec.kind) {
    case 'offensive':
    case 'axis':
    case 'support':
      return spec.formations.includes(id)
    case 'move':
      return spec.formation === id
    default:
      return false
  }
}

/** A formation is in one sealed order at most. */
export const committed = (board: Pick<Board, 'orders'>, seat: ActorId, id: FormationId): boolean =>
  board.orders.some((order) => order.seat === seat && stands(order) && takes(order.spec, id))
