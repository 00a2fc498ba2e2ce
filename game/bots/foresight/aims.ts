/** What scores on the way are worth to a seat. */
import type { ActorId } from '../../model/ids.ts'
import { seatOf, type World } from '../../scenarios/world.ts'

/** 0–100, weighted. Deals count at the end alone: one that is made early has yet to last until then. */
export function aimsAt(world: World, seat: ActorId, scores: readonly number[], turn: number): number {
  const { objectives } = seatOf(world, seat)
  const lasts = turn < world.scenario.turns ? world.c.acceptance.dealDiscount : 1
  const whole = objectives.reduce((sum, { weight }) => sum + weight, 0)
  return (
    objectives.reduce(
      (sum, { weight, lastOnly }, index) =>
        sum + weight * (lastOnly === true ? lasts : 1) * (scores[index] ?? 0),
      0,
    ) / whole
  )
}
