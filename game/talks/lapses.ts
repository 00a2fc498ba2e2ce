/** Sealed orders that a signed text forbids their owners. */
import { stands } from '../board/battle.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { rulesOf } from '../orders/registry.ts'
import type { World } from '../scenarios/world.ts'

/** Running clauses that forbid the order, by their place in the text. */
export function forbidden(world: World, board: Board, agreement: Agreement, order: SealedOrder): number[] {
  const { seat, spec } = order
  const deed = { seat, spec, strikes: rulesOf(order).strikes(spec) }
  const found: number[] = []
  for (const [index, { clause, status }] of agreement.clauses.entries())
    if (status === 'running' && termsOf(clause).forbids(world, board, agreement, clause, deed))
      found.push(index)
  return found
}

/** Orders of everybody that the board shows, or of one seat. */
export const lapsing = (world: World, board: Board, agreement: Agreement, of?: ActorId): SealedOrder[] =>
  board.orders.filter(
    (order) =>
      (of === undefined || order.seat === of) &&
      stands(order) &&
      forbidden(world, board, agreement, order).length > 0,
  )
