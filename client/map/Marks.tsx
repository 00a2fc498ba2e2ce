import { Glyph } from './Glyph.tsx'
import type { MarkKind, Plate } from './marks.ts'

/** A finger wants more than the sign. */
const reach = 6

/** Marks in the free places of an area, each on a plate of its own so that it is legible over relief and hatching. */
export function Marks({
  plates,
  onAsk,
}: {
  plates: readonly Plate[]
  /** Asks what a mark means here; null: all of them. */
  onAsk: ((mark: MarkKind | null) => void) | null
}) {
  return plates.map(({ mark, text, room: { x, y, width, height } }) => (
    <g
      key={mark ?? 'more'}
      className="map-mark"
      data-mark={mark ?? 'more'}
      onClick={(event) => {
        if (onAsk === null) return
        event.stopPropagation()
        onAsk(mark)
      }}
    >
      <rect className="map-mark-reach" x={x} y={y - reach / 2} width={width} height={height + reach} />
      <rect className="map-mark-plate" x={x} y={y} width={width} height={height} rx={height * 0.16} />
      {mark === null ? null : (
        <g transform={`translate(${x + height * 0.12} ${y + height * 0.12}) scale(${height * 0.076})`}>
          <Glyph mark={mark} />
        </g>
      )}
      {text === '' ? null : (
        <text
          x={x + width - (mark === null ? width / 2 : height * (0.1 + 0.19 * text.length))}
          y={y + height * 0.79}
          fontSize={height * 0.8}
        >
          {text}
        </text>
      )}
    </g>
  ))
}
