import { memo } from 'react'
import type { AreaId } from '../../game/model/ids.ts'
import type { Highlight } from './types.ts'
import type { ContextArea, MapArea } from './model.ts'

export const ContextLayer = memo(function ContextLayer({ areas }: { areas: readonly ContextArea[] }) {
  return (
    <g>
      {areas.map((area) => (
        <path key={area.id} className="map-context" d={area.shape.path} />
      ))}
    </g>
  )
})

/** Who holds what: quiet fill by holder, hatched in the attacker's colour where there is a foothold. */
export const ControlLayer = memo(function ControlLayer({
  areas,
  selectable,
  hatch,
  onPick,
  onHover,
}: {
  areas: readonly MapArea[]
  selectable: ReadonlySet<AreaId> | null
  /** Prefix of the ids of the hatching patterns. */
  hatch: string
  onPick: (area: AreaId) => void
  onHover: (area: AreaId | null) => void
}) {
  return (
    <g>
      {areas.map((area) => (
        <g
          key={area.id}
          className="map-area"
          data-actor={area.control}
          data-terrain={area.shape.terrain}
          data-off={selectable !== null && !selectable.has(area.id)}
          onClick={() => onPick(area.id)}
          onPointerEnter={(event) => (event.pointerType === 'mouse' ? onHover(area.id) : undefined)}
          onPointerLeave={() => onHover(null)}
        >
          <path className="map-fill" d={area.shape.path} />
          {area.foothold === null ? null : (
            <path d={area.shape.path} fill={`url(#${hatch}-${area.foothold})`} />
          )}
        </g>
      ))}
    </g>
  )
})

/** Outlines: besieged, can be chosen, chosen, part of what is going on. */
export const OutlineLayer = memo(function OutlineLayer({
  areas,
  selectable,
  selected,
  focused,
  highlights,
}: {
  areas: readonly MapArea[]
  selectable: ReadonlySet<AreaId> | null
  selected: AreaId | null
  focused: AreaId | null
  highlights: ReadonlyMap<AreaId, Highlight>
}) {
  const outlines = areas.flatMap((area) => {
    const highlight = highlights.get(area.id)
    const kinds = [
      area.siege === null ? null : 'siege',
      selectable?.has(area.id) === true ? 'can' : null,
      highlight ?? null,
      selected === area.id ? 'selected' : null,
      focused === area.id ? 'focused' : null,
    ]
    return kinds.flatMap((kind) => (kind === null ? [] : [{ area, kind }]))
  })
  return (
    <g className="map-outlines" aria-hidden="true">
      {outlines.map(({ area, kind }) => (
        <path key={`${area.id}.${kind}`} className={`map-outline map-outline-${kind}`} d={area.shape.path} />
      ))}
    </g>
  )
})

/** Diagonal lines in the colour of whoever has a foothold. */
export function Hatching({ prefix, actors }: { prefix: string; actors: readonly string[] }) {
  return (
    <defs>
      {actors.map((actor) => (
        <pattern
          key={actor}
          id={`${prefix}-${actor}`}
          data-actor={actor}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.2" height="7" fill="var(--actor)" opacity="0.5" />
        </pattern>
      ))}
    </defs>
  )
}
