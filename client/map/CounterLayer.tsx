import { memo } from 'react'
import type { AreaId } from '../../game/model/ids.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import { Counter, Pile } from './Counter.tsx'
import { Marks } from './Marks.tsx'
import { stackOf, type MapArea } from './model.ts'
import type { Sizes } from './sizes.ts'
import type { FormationChoice } from './types.ts'

/** Corners of counters and marks in an area: its slots, or a row under the name where the size is not theirs. */
export function placesOf(area: MapArea, sizes: Sizes, count: number): readonly Point[] {
  if (!sizes.free) return area.placement.slots
  const step = sizes.counter * 1.08
  const columns = sizes.tiny ? 1 : sizes.compact ? Math.min(3, Math.max(2, count)) : 3
  const [x, y] = area.placement.label
  return Array.from({ length: 6 }, (_, i): Point => [
    x - (columns * step) / 2 + (i % columns) * step,
    y + sizes.type * (sizes.compact ? 0.4 : 1.3) + Math.floor(i / columns) * step,
  ])
}

function Stack({
  area,
  open,
  sizes,
  choice,
}: {
  area: MapArea
  open: boolean
  sizes: Sizes
  choice: FormationChoice | null
}) {
  const room = open ? 6 : sizes.tiny ? 1 : sizes.compact ? 2 : 3
  const { shown, hidden } = stackOf(area.forces, room)
  const places = placesOf(area, sizes, shown.length + (hidden > 0 ? 1 : 0))
  const scale = sizes.counter / 18
  const used = shown.length + (hidden > 0 ? 1 : 0)
  return (
    <g className="map-stack" data-open={open}>
      {shown.map((force, index) => {
        const [x, y] = places[index] ?? [0, 0]
        const state =
          choice === null
            ? undefined
            : choice.selected.has(force.id)
              ? 'chosen'
              : choice.selectable.has(force.id)
                ? 'can'
                : 'off'
        return (
          <g
            key={force.id}
            transform={`translate(${x} ${y}) scale(${scale})`}
            data-choice={state}
            className="map-counter"
            onClick={(event) => {
              if (choice === null || !choice.selectable.has(force.id)) return
              event.stopPropagation()
              choice.onToggle(force.id)
            }}
          >
            {sizes.tiny && hidden > 0 ? (
              <rect className="counter-more" x="3" y="-2" width="17" height="17" rx="3" />
            ) : null}
            <Counter force={force} encircled={area.encircled.has(force.id)} />
          </g>
        )
      })}
      {hidden === 0 || sizes.tiny ? null : (
        <g transform={`translate(${places[shown.length]?.join(' ') ?? '0 0'}) scale(${scale})`}>
          <Pile count={hidden} />
        </g>
      )}
      {used > 3 || sizes.tiny ? null : (
        <Marks area={area} places={places.slice(sizes.compact ? 2 : 3)} sizes={sizes} />
      )}
    </g>
  )
}

const holdsChoice = (area: MapArea, choice: FormationChoice | null): boolean =>
  area.forces.some(({ id }) => choice?.selectable.has(id) === true || choice?.selected.has(id) === true)

/** Counters of all areas; where the map is small a stack opens in the area's card alone. The opened stack is drawn last, above the others. */
export const CounterLayer = memo(function CounterLayer({
  areas,
  open,
  sizes,
  choice,
}: {
  areas: readonly MapArea[]
  open: AreaId | null
  sizes: Sizes
  choice: FormationChoice | null
}) {
  const opens = (area: MapArea) => area.id === open
  const ordered = areas.toSorted((a, b) => Number(opens(a)) - Number(opens(b)))
  return (
    <g className="map-counters" aria-hidden="true" data-choosing={choice !== null}>
      {ordered.map((area) => (
        <Stack
          key={area.id}
          area={area}
          open={!sizes.compact && (opens(area) || holdsChoice(area, choice))}
          sizes={sizes}
          choice={choice}
        />
      ))}
    </g>
  )
})
