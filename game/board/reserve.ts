/** Steps off the map, and what sealed orders have taken of them. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { OrderSpec } from '../model/order.ts'
import { sealedBy } from './orders.ts'

/** Steps that an order brings from the reserve. */
export function fromReserve(spec: OrderSpec): number {
  if (spec.kind === 'deploy' || spec.kind === 'pmc') return spec.steps
  return spec.kind === 'buildPost' ? 1 : 0
}

/** Reserve less what other sealed orders have taken. */
export const reserveLeft = (board: Board, seat: ActorId): number =>
  (board.seats[seat]?.reserve ?? 0) -
  sealedBy(board, seat).reduce((sum, { spec }) => sum + fromReserve(spec), 0)
