import { Glyph } from './Glyph.tsx'
import type { MarkKind, Plate } from './marks.ts'

/** A finger wants more than the sign: so much more of its height. */
const reach = 0.7

function MarkPlate({ mark, text, room: { x, y, width, height } }: Plate) {
  const left = x + width - (mark === null ? width / 2 : height * (0.1 + 0.19 * text.length))
  return (
    <g className="map-mark" data-mark={mark ?? 'more'}>
      <rect className="map-mark-plate" x={x} y={y} width={width} height={height} rx={height * 0.16} />
      {mark === null ? null : (
        <g transform={`translate(${x + height * 0.12} ${y + height * 0.12}) scale(${height * 0.076})`}>
          <Glyph mark={mark} />
        </g>
      )}
      {text === '' ? null : (
        <text x={left} y={y + height * 0.79} fontSize={height * 0.8}>
          {text}
        </text>
      )}
    </g>
  )
}

/** Marks in the free places of an area, each on a plate of its own so that it is legible over relief and hatching. */
export function Marks({
  plates,
  onAsk,
}: {
  plates: readonly Plate[]
  /** Asks what a mark means here; null: all of them. */
  onAsk: ((mark: MarkKind | null) => void) | null
}) {
  return plates.map((plate) => {
    const { mark, room } = plate
    const more = room.height * reach
    return (
      <g
        key={mark ?? 'more'}
        className="map-ask"
        onClick={(event) => {
          if (onAsk === null) return
          event.stopPropagation()
          onAsk(mark)
        }}
      >
        <rect
          className="map-mark-reach"
          x={room.x}
          y={room.y - more / 2}
          width={room.width}
          height={room.height + more}
        />
        <MarkPlate {...plate} />
      </g>
    )
  })
}
