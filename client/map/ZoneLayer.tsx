import { memo, useMemo } from 'react'
import type { AreaId } from '../../game/model/ids.ts'
import { frontOf, outlineOf } from './arcs.ts'
import { sideOf, type MapArea } from './model.ts'
import type { MapScenario } from './types.ts'
import { zoneKinds, type HeldLine, type Zone, type ZoneKind } from './zones.ts'

/** Zones with a line of their own around them; the others are told by their sign alone. */
const lined: ReadonlySet<ZoneKind> = new Set(['ceasefire', 'demilitarised', 'noFly'])

/** Little crosses: forces are out of here. */
export function Belt({ id }: { id: string }) {
  return (
    <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse">
      <path className="map-belt" d="M1.4 1.4 4 4M4 1.4 1.4 4M5.9 5.9 8.5 8.5M8.5 5.9 5.9 8.5" />
    </pattern>
  )
}

function around(areas: readonly MapArea[], ids: ReadonlySet<AreaId>): string {
  return outlineOf(areas.filter(({ id }) => ids.has(id)).map(({ shape }) => shape.path))
}

/** Zones of agreements in force, each kind in one outline, and the line that is held. */
export const ZoneLayer = memo(function ZoneLayer({
  areas,
  sides,
  lines,
  belt,
}: {
  areas: readonly MapArea[]
  sides: MapScenario['sides']
  lines: readonly HeldLine[]
  /** Id of the pattern of a demilitarised belt. */
  belt: string
}) {
  const zones = useMemo(() => {
    const all: readonly Zone[] = [...new Set(areas.flatMap((area) => area.zones))]
    return zoneKinds.flatMap((kind) => {
      const ids = new Set(all.filter((zone) => zone.kind === kind).flatMap((zone) => zone.areas))
      return ids.size === 0 || !lined.has(kind) ? [] : [{ kind, path: around(areas, ids), ids }]
    })
  }, [areas])
  const held = useMemo(
    () =>
      lines.map(({ agreement, holders }) => ({
        agreement,
        path: frontOf(
          areas.map(({ id, shape }) => {
            const holder = holders[id]
            return { path: shape.path, side: holder === undefined ? null : sideOf({ sides }, holder) }
          }),
        ),
      })),
    [areas, lines, sides],
  )
  return (
    <g className="map-zones" aria-hidden="true">
      {zones.map(({ kind, path, ids }) => (
        <g key={kind}>
          {kind === 'demilitarised'
            ? areas
                .filter(({ id }) => ids.has(id))
                .map(({ id, shape }) => <path key={id} d={shape.path} fill={`url(#${belt})`} />)
            : null}
          <path className="map-zone-halo" d={path} />
          <path className="map-zone" data-zone={kind} d={path} />
        </g>
      ))}
      {held.map(({ agreement, path }) => (
        <g key={agreement}>
          <path className="map-held-case" d={path} />
          <path className="map-held" d={path} />
        </g>
      ))}
    </g>
  )
})
