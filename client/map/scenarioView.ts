/** A scenario as one of its maps shows it. */
import type { PublicScenario } from '../../game/model/api.ts'
import type { TheatreId } from '../../game/model/ids.ts'
import type { MapScenario } from './types.ts'

const made = new WeakMap<PublicScenario, Map<TheatreId, MapScenario>>()

/** With the window of the map, its first if none is named. The same scenario and map give the same object. */
export function onItsMap(scenario: PublicScenario, theatre?: TheatreId): MapScenario {
  const { title, areas, sides, theatres } = scenario
  const map = theatres.find(({ id }) => id === theatre) ?? theatres[0]
  const id = map?.id ?? 'syria'
  const views = made.get(scenario) ?? new Map<TheatreId, MapScenario>()
  made.set(scenario, views)
  const known = views.get(id)
  if (known !== undefined) return known
  const shown = { title, areas, sides, view: map?.view ?? 'all', among: theatres.length > 1 ? id : null }
  views.set(id, shown)
  return shown
}
