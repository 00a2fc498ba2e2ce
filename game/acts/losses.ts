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
    const largest = formations
      .filter((formation) => play.state.formations.includes(formation))
      .sort((a, b) => b.steps - a.steps)[0]
    if (largest === undefined) break
    byOwner.set(largest.owner, (byOwner.get(largest.owner) ?? 0) + loseSteps(play, largest, 1))
  }
  return byOwner
}
