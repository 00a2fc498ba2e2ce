/** The board at a step of the playback: an area, and who stood in it, shows the new position once the last act that touches it has been told. */
import type { AreaState } from '../../game/model/area.ts'
import type { Formation } from '../../game/model/formation.ts'
import type { AreaId } from '../../game/model/ids.ts'
import type { MapBoard } from '../map/types.ts'
import type { Beat } from './beats.ts'

/** By area, the last beat in which it appears. */
function lastTouch(beats: readonly Beat[]): Map<AreaId, number> {
  return new Map(beats.flatMap((beat, index) => beat.areas.map((area): [AreaId, number] => [area, index])))
}

/** Agreements that stood when the turn ended; the same list at every step of it. */
const stood = new WeakMap<MapBoard['agreements'], MapBoard['agreements']>()

function agreementsOf({ turn }: MapBoard, { agreements }: MapBoard): MapBoard['agreements'] {
  const known = stood.get(agreements)
  if (known !== undefined) return known
  const made = agreements.filter((agreement) => agreement.turn <= turn)
  stood.set(agreements, made)
  return made
}

export function blend(start: MapBoard, end: MapBoard, beats: readonly Beat[], at: number): MapBoard {
  const touched = lastTouch(beats)
  const settled = (area: AreaId): boolean => at >= (touched.get(area) ?? beats.length)
  const areas = Object.entries(start.areas).map(([id, area]): [AreaId, AreaState] => [
    id,
    settled(id) ? (end.areas[id] ?? area) : area,
  ])
  const later = new Map(end.formations.map((formation) => [formation.id, formation]))
  const kept = start.formations.flatMap((formation): Formation[] => {
    const then = later.get(formation.id)
    if (!settled(formation.area)) return [formation]
    return then === undefined ? [] : [then]
  })
  const known = new Set(start.formations.map(({ id }) => id))
  const come = end.formations.filter(({ id, area }) => !known.has(id) && settled(area))
  return {
    turn: start.turn,
    areas: Object.fromEntries(areas),
    formations: [...kept, ...come],
    agreements: agreementsOf(start, end),
  }
}
