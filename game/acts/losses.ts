/** Steps lost. What leaves the map is counted, so that nothing vanishes. */
import type { Formation } from '../model/formation.ts'
import type { ActorId } from '../model/ids.ts'
import type { Play } from './play.ts'

/** Takes up to `steps` from the formation; returns how many it lost. */
export function loseSteps(play: Play, formation: Formation, steps: number): number {
  const lost = Math.min(steps, formation.steps)
  if (lost <= 0) return 0
  const { state } = play
  if (lost === formation.steps) state.formations.splice(state.formations.indexOf(formation), 1)
  else formation.steps -= lost
  state.lost[formation.owner] = (state.lost[formation.owner] ?? 0) + lost
  return lost
}

/** Spreads losses over formations, the largest first; returns the steps lost by owner. */
export function spreadLosses(
  play: Play,
  formations: readonly Formation[],
  steps: number,
): Map<ActorId, number> {
  const byOwner = new Map<ActorId, number>()
  for (let left = steps; left > 0; left--) {
    const hurt = largest(play, formations)
    if (hurt === undefined) break
    byOwner.set(hurt.owner, (byOwner.get(hurt.owner) ?? 0) + loseSteps(play, hurt, 1))
  }
  return byOwner
}

/** The largest that is left; of equals the first. */
function largest({ state }: Play, formations: readonly Formation[]): Formation | undefined {
  let found: Formation | undefined
  for (const each of formations)
    if (each.steps > (found?.steps ?? 0) && state.formations.includes(each)) found = each
  return found
}

export const totalLost = (byOwner: ReadonlyMap<ActorId, number>): number => {
  let sum = 0
  for (const steps of byOwner.values()) sum += steps
  return sum
}
