/** A scenario as one of its maps shows it. */
import type { PublicScenario } from '../../game/model/api.ts'
import type { MapScenario } from './types.ts'

const made = new WeakMap<PublicScenario, MapScenario>()

/** With the window of its first map. The same scenario gives the same object. */
export function onItsMap(scenario: PublicScenario): MapScenario {
  const known = made.get(scenario)
  if (known !== undefined) return known
  const { title, areas, sides, theatres } = scenario
  const shown = { title, areas, sides, view: theatres[0]?.view ?? 'all' }
  made.set(scenario, shown)
  return shown
}
