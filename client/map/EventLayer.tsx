import { memo } from 'react'
import type { Remark } from './boxes.ts'
import type { Sizes } from './sizes.ts'

/** Remarks at areas while something is played back. */
export const EventLayer = memo(function EventLayer({
  remarks,
  sizes,
}: {
  remarks: readonly Remark[]
  sizes: Sizes
}) {
  return (
    <g aria-hidden="true">
      {remarks.map(({ mark, room }) => (
        <g key={mark.area + mark.text} className="map-event" data-tone={mark.tone}>
          <rect {...room} rx={sizes.type * 0.25} />
          <text x={room.x + room.width / 2} y={room.y + sizes.type} fontSize={sizes.type * 0.9}>
            {mark.text}
          </text>
        </g>
      ))}
    </g>
  )
})
