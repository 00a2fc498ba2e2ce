/** How likely a breach of the embargo is laid at somebody's door: printed, and asked by whoever weighs one. */
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { World } from '../scenarios/world.ts'
import { isUnderEmbargo } from './abroad.ts'
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
