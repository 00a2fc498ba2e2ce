/** Steps off the map, and what sealed orders have taken of them. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { OrderSpec } from '../model/order.ts'
import { sealedBy } from './orders.ts'
import { heldBack } from './redLines.ts'

/** Steps that an order brings from the reserve. */
export function fromReserve(spec: OrderSpec): number {
  if (spec.kind === 'deploy' || spec.kind === 'pmc' || spec.kind === 'redLine') return spec.steps
  return spec.kind === 'buildPost' ? 1 : 0
}

/** Reserve less what red lines hold back and other sealed orders have taken. */
export const reserveLeft = (board: Board, seat: ActorId): number =>
  (board.seats[seat]?.reserve ?? 0) -
  heldBack(board, seat) -
  sealedBy(board, seat).reduce((sum, { spec }) => sum + fromReserve(spec), 0)
