/** Sealed orders as a board knows them. */
import type { Board } from '../model/board.ts'
import type { ActorId, FormationId, OrderId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { stands } from './battle.ts'

export const orderOf = (board: Pick<Board, 'orders'>, id: OrderId): SealedOrder | undefined =>
  board.orders.find((order) => order.id === id)

export const sealedBy = (board: Pick<Board, 'orders'>, seat: ActorId): SealedOrder[] =>
  board.orders.filter((order) => order.seat === seat && stands(order))

/** A formation is in one sealed order at most. */
export const committed = (board: Pick<Board, 'orders'>, seat: ActorId, id: FormationId): boolean =>
  sealedBy(board, seat).some(
    ({ spec }) =>
      (spec.kind === 'offensive' && spec.formations.includes(id)) ||
      (spec.kind === 'move' && spec.formation === id),
  )
