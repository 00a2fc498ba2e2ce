/** In a game on two maps: which of them is meant, and what goes on in the one out of sight. */
import type { PublicScenario } from '../../game/model/api.ts'
import type { AreaId, TheatreId } from '../../game/model/ids.ts'
import type { Viewer } from '../../game/model/view.ts'
import { theatreOf } from '../../game/theatres/where.ts'
import type { MapBoard, MapMode } from './types.ts'

type Played = Pick<PublicScenario, 'theatres' | 'areas' | 'formations' | 'support'>

/** The map of most of the areas; null when none is named, or when `shown` has one of them. */
export function mapNamed(areas: readonly AreaId[], shown: TheatreId): TheatreId | null {
  const maps = areas.map(theatreOf)
  return maps.includes(shown) ? null : (maps[0] ?? null)
}

/** Where a reader belongs: own forces and ground, else those of clients; the first map if nowhere. */
export function homeMap(scenario: Played, viewer: Viewer): TheatreId {
  const first = scenario.theatres[0]?.id ?? 'syria'
  if (viewer === 'observer') return first
  const weight = (map: TheatreId): number => {
    const steps = scenario.formations.filter(({ owner, area }) => owner === viewer && theatreOf(area) === map)
    const clients = scenario.support[viewer] ?? {}
    const ground = Object.entries(scenario.areas).filter(([area]) => theatreOf(area) === map)
    const own = ground.filter(([, { control }]) => control === viewer).length
    const backed = ground.filter(([, { control }]) => (clients[control] ?? 0) > 0).length
    return 3 * steps.length + 3 * own + backed
  }
  return scenario.theatres.reduce((best, { id }) => (weight(id) > weight(best) ? id : best), first)
}

/** A text that changes when something on the map does: who holds what, who stands where. */
export function lookOf(board: MapBoard, map: TheatreId): string {
  const areas = Object.entries(board.areas)
    .filter(([id]) => theatreOf(id) === map)
    .map(([id, { control, foothold, siege, struck }]) => [id, control, foothold?.by, siege?.by, struck])
  const forces = board.formations
    .filter(({ area }) => theatreOf(area) === map)
    .map(({ id, area, steps }) => `${id} ${area} ${String(steps)}`)
    .toSorted()
  return JSON.stringify([areas, forces])
}

/** Areas of the map that can be chosen now. */
export const choicesOn = ({ selectable }: Pick<MapMode, 'selectable'>, map: TheatreId): number =>
  [...(selectable ?? [])].filter((area) => theatreOf(area) === map).length
