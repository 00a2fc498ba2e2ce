import { memo } from 'react'
import { useNames } from '../i18n/names.ts'
import type { ContextArea, MapArea } from './model.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import { meet, nameRoom, type Room } from './boxes.ts'
import type { Sizes } from './sizes.ts'

/** Area names: the map's short form, unless the language has a name of its own. */
export const NameLayer = memo(function NameLayer({
  areas,
  context,
  sizes,
  arabic,
  taken,
}: {
  areas: readonly MapArea[]
  context: readonly ContextArea[]
  sizes: Sizes
  arabic: boolean
  /** Names around step back where remarks and signs stand. */
  taken: readonly Room[]
}) {
  const names = useNames()
  const nameOf = ({ id, shape }: Pick<MapArea, 'id' | 'shape'>) =>
    names.area(id) === shape.name || names.language === 'en' ? shape.label : names.area(id)
  const covered = (name: string, at: Point) =>
    taken.some((room) => meet(room, nameRoom(name, at, sizes.type)))
  return (
    <g className="map-names" aria-hidden="true">
      {context.map(({ id, shape, placement }) =>
        placement === null || covered(nameOf({ id, shape }), placement.label) ? null : (
          <text
            key={id}
            className="map-name map-name-context"
            fontSize={sizes.type * 0.86}
            x={placement.label[0]}
            y={placement.label[1]}
          >
            {nameOf({ id, shape })}
          </text>
        ),
      )}
      {areas.map(({ shape }) => (
        <circle key={shape.id} className="map-town" cx={shape.town[0]} cy={shape.town[1]} r="1.9" />
      ))}
      {areas.map((area) => {
        const [x, y] = area.placement.label
        return (
          <g key={area.id}>
            <text className="map-name" fontSize={sizes.type} x={x} y={y}>
              {nameOf(area)}
            </text>
            {arabic && !sizes.compact ? (
              <text
                className="map-name map-name-ar"
                lang="ar"
                fontSize={sizes.type * 0.8}
                x={x}
                y={y + sizes.type * 0.86}
              >
                {area.shape.ar}
              </text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
})
