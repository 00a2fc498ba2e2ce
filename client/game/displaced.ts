import type { AreaState } from '../../game/model/area.ts'
import type { PublicScenario } from '../../game/model/api.ts'

/** Residents who have had to leave home since the first turn: those at the start less those still there. */
export function displacedSoFar(
  areas: Readonly<Record<string, Pick<AreaState, 'people'>>>,
  start: PublicScenario['areas'],
): number {
  const gone = Object.entries(areas).map(([id, area]) => (start[id]?.people ?? area.people) - area.people)
  return gone.reduce((sum, people) => sum + Math.max(0, people), 0)
}
