import { memo } from 'react'
import type { MapArea } from './model.ts'
import type { Sizes } from './sizes.ts'
import type { MapMark } from './types.ts'

/** Remarks at areas while something is played back. */
export const EventLayer = memo(function EventLayer({
  marks,
  areas,
  sizes,
}: {
  marks: readonly MapMark[]
  areas: readonly MapArea[]
  sizes: Sizes
}) {
  return (
    <g aria-hidden="true">
      {areas.flatMap((area) => {
        const [x, y] = area.placement.label
        const here = marks.filter((mark) => mark.area === area.id)
        return here.map((mark, index) => {
          const width = sizes.type * (1 + mark.text.length * 0.46)
          const top = y - sizes.type * (2.6 + (here.length - 1 - index) * 1.5)
          return (
            <g key={mark.text} className="map-event" data-tone={mark.tone}>
              <rect
                x={x - width / 2}
                y={top}
                width={width}
                height={sizes.type * 1.4}
                rx={sizes.type * 0.25}
              />
              <text x={x} y={top + sizes.type} fontSize={sizes.type * 0.9}>
                {mark.text}
              </text>
            </g>
          )
        })
      })}
    </g>
  )
})
