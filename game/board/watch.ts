/** Where covert acts are seen: monitors, joint patrols, and drones of the other side. */
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { adjacent, hostile, routeAreas, type World } from '../scenarios/world.ts'

/** Observers or patrols of a text in force that nobody withholds, or observers who were sent without one. */
export function observed(world: World, board: Pick<Board, 'agreements' | 'missions'>, area: AreaId): boolean {
  if (board.missions?.some(({ areas }) => areas.includes(area)) === true) return true
  for (const agreement of board.agreements) {
    if (agreement.status !== 'inForce') continue
    for (const { clause, status, withheldBy } of agreement.clauses) {
      if (status !== 'running' || withheldBy.length > 0) continue
      if (clause.kind === 'monitors' && clause.areas.includes(area)) return true
      if (clause.kind === 'jointPatrol' && routeAreas(world, clause.route).includes(area)) return true
    }
  }
  return false
}

/** Whether what `by` does covertly in the area has more eyes on it than those who suffer it. */
export function watched(
  world: World,
  board: Pick<Board, 'agreements' | 'formations' | 'missions'>,
  area: AreaId,
  by: ActorId,
): boolean {
  for (const each of board.formations)
    if (
      each.kind === 'drone' &&
      hostile(world, each.owner, by) &&
      (each.area === area || adjacent(world, each.area, area))
    )
      return true
  return observed(world, board, area)
}

/** Faces of the die on which a covert act or force shows. */
export const showsOn = (
  world: World,
  board: Pick<Board, 'agreements' | 'formations' | 'missions'>,
  area: AreaId,
  by: ActorId,
): number => (watched(world, board, area, by) ? world.c.battle.coverWatched : world.c.battle.coverBlown)
