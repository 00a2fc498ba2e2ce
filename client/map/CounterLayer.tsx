import { memo } from 'react'
import type { AreaId } from '../../game/model/ids.ts'
import { Counter, Pile } from './Counter.tsx'
import { Marks } from './Marks.tsx'
import { standingIn, type Standing } from './boxes.ts'
import type { Laid, Layout } from './laid.ts'
import type { MarkKind } from './marks.ts'
import type { MapArea } from './model.ts'
import type { Sizes } from './sizes.ts'
import type { FormationChoice } from './types.ts'

/** What does this mark mean here? */
export type Ask = (area: AreaId, mark: MarkKind | null) => void

const nobody: Pick<Standing, 'stack' | 'counters'> = { stack: { shown: [], hidden: 0 }, counters: [] }

const Stack = memo(function Stack({
  area,
  laid,
  open,
  sizes,
  choice,
  onAsk,
}: {
  area: MapArea
  laid: Laid
  open: boolean
  sizes: Sizes
  choice: FormationChoice | null
  onAsk: Ask | null
}) {
  const { stack, counters } = (open ? standingIn(area, sizes, 6) : laid.standing) ?? nobody
  const plates = open && counters.length > 3 ? [] : laid.plates
  const { shown, hidden } = stack
  const scale = sizes.counter / 18
  const pile = counters[shown.length]
  const alone = hidden > 0 && pile === undefined
  return (
    <g className="map-stack" data-open={open}>
      {shown.map((force, index) => {
        const { x, y } = counters[index] ?? { x: 0, y: 0 }
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
            {alone ? <rect className="counter-more" x="3" y="-2" width="17" height="17" rx="3" /> : null}
            <Counter force={force} encircled={area.encircled.has(force.id)} />
          </g>
        )
      })}
      {pile === undefined ? null : (
        <g transform={`translate(${pile.x} ${pile.y}) scale(${scale})`}>
          <Pile count={hidden} />
        </g>
      )}
      <Marks plates={plates} onAsk={onAsk === null ? null : (mark) => onAsk(area.id, mark)} />
    </g>
  )
})

const holdsChoice = (area: MapArea, choice: FormationChoice | null): boolean =>
  area.forces.some(({ id }) => choice?.selectable.has(id) === true || choice?.selected.has(id) === true)

/** Counters of all areas; where the map is small a stack opens in the area's card alone. The opened stack is drawn last, above the others. */
export const CounterLayer = memo(function CounterLayer({
  areas,
  layout,
  open,
  sizes,
  choice,
  onAsk = null,
}: {
  areas: readonly MapArea[]
  layout: Layout
  open: AreaId | null
  sizes: Sizes
  choice: FormationChoice | null
  onAsk?: Ask | null
}) {
  const opened = areas.find(({ id }) => id === open)
  const stackAt = (area: MapArea) => {
    const laid = layout.areas.get(area.id)
    return laid === undefined ? null : (
      <Stack
        key={area.id}
        area={area}
        laid={laid}
        open={!sizes.compact && (area === opened || holdsChoice(area, choice))}
        sizes={sizes}
        choice={choice}
        onAsk={onAsk}
      />
    )
  }
  // Drawn apart: were the stacks put in another order, the browser would lay all of them out anew.
  return (
    <g className="map-counters" aria-hidden="true" data-choosing={choice !== null}>
      {areas.map((area) => (area === opened ? null : stackAt(area)))}
      {opened === undefined ? null : stackAt(opened)}
    </g>
  )
})
