/** Sealed orders that a signed text forbids their owners. */
import { stands } from '../board/battle.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { SealedOrder } from '../model/order.ts'
import { rulesOf } from '../orders/registry.ts'
import type { World } from '../scenarios/world.ts'

export const forbidden = (world: World, board: Board, agreement: Agreement, order: SealedOrder): number[] =>
  agreement.clauses.flatMap(({ clause, status }, index) => {
    const deed = { seat: order.seat, spec: order.spec, strikes: rulesOf(order).strikes(order.spec) }
    return status === 'running' && termsOf(clause).forbids(world, board, agreement, clause, deed)
      ? [index]
      : []
  })

export const lapsing = (world: World, board: Board, agreement: Agreement): SealedOrder[] =>
  board.orders.filter((order) => stands(order) && forbidden(world, board, agreement, order).length > 0)
