import { memo } from 'react'
import type { Point } from '../../game/theatres/geometry.ts'
import type { ContextArea, MapArea } from './model.ts'
import { lineHeight } from './lay.ts'
import type { Layout } from './laid.ts'
import type { Script } from './labels.ts'
import type { Sizes } from './sizes.ts'
import { useNameOf } from './useLayout.ts'

function Name({
  text,
  at: [x, y],
  type,
  arabic = false,
}: {
  text: string
  at: Point
  type: number
  arabic?: boolean
}) {
  return (
    <text
      className={arabic ? 'map-name map-name-ar' : 'map-name'}
      lang={arabic ? 'ar' : undefined}
      fontSize={type}
      x={x}
      y={y}
    >
      {text}
    </text>
  )
}

/** Area names where the layout has room for them; an area without one has its card and its button. */
export const NameLayer = memo(function NameLayer({
  areas,
  context,
  sizes,
  script,
  layout,
}: {
  areas: readonly MapArea[]
  context: readonly ContextArea[]
  sizes: Sizes
  script: Script
  layout: Layout
}) {
  const nameOf = useNameOf()
  const arabicAlone = script === 'arabic'
  const textOf = (area: Pick<MapArea, 'id' | 'shape'>) => (arabicAlone ? area.shape.ar : nameOf(area))
  return (
    <g className="map-names" aria-hidden="true">
      <g className="map-names-around">
        {context.map((area) => {
          const at = layout.around.get(area.id)
          const type = sizes.type * lineHeight.around
          return at === undefined ? null : (
            <Name key={area.id} text={textOf(area)} at={at} type={type} arabic={arabicAlone} />
          )
        })}
      </g>
      {areas.map(({ shape }) => (
        <circle key={shape.id} className="map-town" cx={shape.town[0]} cy={shape.town[1]} r="1.9" />
      ))}
      {areas.map((area) => {
        const { name, arabic } = layout.areas.get(area.id) ?? { name: null, arabic: null }
        const type = sizes.type * (arabicAlone ? lineHeight.alone : 1)
        return (
          <g key={area.id}>
            {name === null ? null : <Name text={textOf(area)} at={name} type={type} arabic={arabicAlone} />}
            {arabic === null ? null : (
              <Name text={area.shape.ar} at={arabic} type={sizes.type * lineHeight.below} arabic />
            )}
          </g>
        )
      })}
    </g>
  )
})
