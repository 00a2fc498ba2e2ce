/** What a seat has left for later turns, in points of its result: less and less as the end comes near. */
import { stepsOf } from '../../board/forces.ts'
import type { ActorId } from '../../model/ids.ts'
import type { State } from '../../model/state.ts'
import type { World } from '../../scenarios/world.ts'
import { enoughMateriel, means as points } from './weights.ts'

/** 1 with the whole game ahead, 0 in the last turn. */
export const ahead = (world: World, turn: number): number =>
  Math.max(0, world.scenario.turns - turn) / world.scenario.turns

/** `lost`: steps that battles will have cost it by then. */
export function means(world: World, state: State, seat: ActorId, lost: number): number {
  const own = state.seats[seat]
  if (own === undefined) return 0
  const leverage = Object.values(own.leverage).reduce((sum, each) => sum + each, 0)
  return (
    ahead(world, state.turn) *
    (points.home * own.home +
      points.standing * own.standing +
      points.credibility * own.credibility +
      points.materiel * Math.min(enoughMateriel, own.materiel) +
      points.leverage * leverage +
      points.steps * (stepsOf(state, seat) - lost))
  )
}
