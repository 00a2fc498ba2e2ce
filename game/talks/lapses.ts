/** Sealed orders that a signed text forbids their owners. */
import { stands } from '../board/battle.ts'
import type { Deed } from '../clauses/kind.ts'
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
  let deed: Deed | null = null
  const found: number[] = []
  for (let index = 0; index < agreement.clauses.length; index++) {
    const agreed = agreement.clauses[index]
    if (agreed?.status !== 'running') continue
    const terms = termsOf(agreed.clause)
    if (!terms.canForbid) continue
    deed ??= { seat, spec, strikes: rulesOf(order).strikes(spec) }
    if (terms.forbids(world, board, agreement, agreed.clause, deed)) found.push(index)
  }
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
