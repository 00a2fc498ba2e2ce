import { memo } from 'react'
import { useNames } from '../i18n/names.ts'
import type { ContextArea, MapArea } from './model.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import { roomsIn } from './boxes.ts'
import { meet, nameRoom, type Room } from './rooms.ts'
import type { Script } from './labels.ts'
import type { Sizes } from './sizes.ts'

/** From far away a name gives way to counters of other areas and to names that stand already; its area's card and button have it. */
function farNames(
  areas: readonly MapArea[],
  sizes: Sizes,
  nameOf: (area: MapArea) => string,
): ReadonlySet<string> {
  const shown: { id: string; room: Room }[] = []
  for (const area of areas) {
    const room = nameRoom(nameOf(area), area.placement.label, sizes.type)
    const counters = areas.filter(({ id }) => id !== area.id).flatMap((each) => roomsIn(each, sizes))
    if (![...counters, ...shown.map((each) => each.room)].some((each) => meet(room, each)))
      shown.push({ id: area.id, room })
  }
  return new Set(shown.map(({ id }) => id))
}

/** The Arabic line under a name gives way to the area's own counters. */
function hasRoom(area: MapArea, sizes: Sizes): boolean {
  if (sizes.compact) return false
  const [x, y] = area.placement.label
  const line = nameRoom(area.shape.ar, [x, y + sizes.type * 0.9], sizes.type * 0.72)
  return !roomsIn(area, sizes).some((room) => meet(room, line))
}

/** Area names: the map's short form, unless the language has a name of its own. */
export const NameLayer = memo(function NameLayer({
  areas,
  context,
  sizes,
  labels,
  taken,
}: {
  areas: readonly MapArea[]
  context: readonly ContextArea[]
  sizes: Sizes
  labels: Script
  /** Names around step back where remarks and signs stand. */
  taken: readonly Room[]
}) {
  const names = useNames()
  const nameOf = ({ id, shape }: Pick<MapArea, 'id' | 'shape'>) =>
    names.area(id) === shape.name || names.language === 'en' ? shape.label : names.area(id)
  const covered = (name: string, at: Point) =>
    taken.some((room) => meet(room, nameRoom(name, at, sizes.type)))
  const far = sizes.tiny ? farNames(areas, sizes, nameOf) : null
  return (
    <g className="map-names" aria-hidden="true">
      {context.map(({ id, shape, placement }) =>
        placement === null || covered(nameOf({ id, shape }), placement.label) ? null : (
          <text
            key={id}
            className={`map-name map-name-context ${labels === 'arabic' ? 'map-name-ar' : ''}`}
            lang={labels === 'arabic' ? 'ar' : undefined}
            fontSize={sizes.type * 0.86}
            x={placement.label[0]}
            y={placement.label[1]}
          >
            {labels === 'arabic' ? shape.ar : nameOf({ id, shape })}
          </text>
        ),
      )}
      {areas.map(({ shape }) => (
        <circle key={shape.id} className="map-town" cx={shape.town[0]} cy={shape.town[1]} r="1.9" />
      ))}
      {areas.map((area) => {
        if (far?.has(area.id) === false) return null
        const [x, y] = area.placement.label
        return (
          <g key={area.id}>
            {labels === 'arabic' ? null : (
              <text className="map-name" fontSize={sizes.type} x={x} y={y}>
                {nameOf(area)}
              </text>
            )}
            {labels === 'latin' || (labels === 'both' && !hasRoom(area, sizes)) ? null : (
              <text
                className="map-name map-name-ar"
                lang="ar"
                fontSize={sizes.type * (labels === 'both' ? 0.72 : 1.05)}
                x={x}
                y={labels === 'both' ? y + sizes.type * 0.9 : y}
              >
                {area.shape.ar}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
})
