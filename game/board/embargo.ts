/** How likely a breach of the embargo is laid at somebody's door: printed, and asked by whoever weighs one. */
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { World } from '../scenarios/world.ts'
import type { OrderSpec } from '../model/order.ts'
import { isInvited, isUnderEmbargo } from './abroad.ts'
import { observed } from './watch.ts'

/** Per cent; 0 where there is no embargo. */
export function attribution(
  world: World,
  board: Pick<Board, 'agreements' | 'missions'>,
  seat: ActorId,
  area: AreaId,
  byAir = false,
): number {
  if (!isUnderEmbargo(world, seat, area)) return 0
  const { chance, airlift, watched } = world.c.embargo
  return (byAir ? airlift : chance) + (observed(world, board, area) ? watched : 0)
}

/** The same of an order, from what the board's owner knows: troops in the open of an invited power are nobody's secret. */
export function attributionOf(world: World, board: Board, seat: ActorId, order: OrderSpec): number {
  switch (order.kind) {
    case 'ferry':
      return attribution(world, board, seat, order.to)
    case 'airlift':
      return attribution(world, board, seat, order.area, true)
    case 'pmc':
      return attribution(world, board, seat, order.area)
    case 'deploy':
      return order.covert !== true && isInvited(world, board, seat, order.area)
        ? 0
        : attribution(world, board, seat, order.area)
    default:
      return 0
  }
}
