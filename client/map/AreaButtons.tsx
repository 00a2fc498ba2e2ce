import { memo, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AreaId } from '../../game/model/ids.ts'
import { areaLabel } from './label.ts'
import type { MapArea } from './model.ts'
import { adjacent, stepTo, type Direction } from './spatial.ts'
import type { MapFrame } from './useFrame.ts'
import { useStable } from './useStable.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

type Pointed = (area: AreaId | null) => void

/** One area's button: drawn again only when something about it changes. */
const AreaButton = memo(function AreaButton({
  area,
  frame,
  off,
  pressed,
  stop,
  onPick,
  onFocus,
  onHover,
  onMove,
  keep,
}: {
  area: MapArea
  frame: MapFrame
  off: boolean
  pressed: boolean
  /** The one that Tab comes to. */
  stop: boolean
  onPick: (area: AreaId) => void
  onFocus: Pointed
  onHover: Pointed
  onMove: (event: KeyboardEvent, from: MapArea) => void
  keep: (area: AreaId, button: HTMLButtonElement | null) => void
}) {
  const { t } = useTranslation(['game', 'rules'])
  const label = useMemo(() => areaLabel(t, area), [t, area])
  const [x, y, width, height] = area.placement.labelBox
  return (
    <li>
      <button
        type="button"
        ref={(button) => keep(area.id, button)}
        tabIndex={stop ? 0 : -1}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={off}
        data-area={area.id}
        style={{
          transform: `translate(${(frame.x + frame.scale * (x + width / 2)).toFixed(1)}px, ${(frame.y + frame.scale * (y + height / 2)).toFixed(1)}px) translate(-50%, -50%)`,
          inlineSize: `${Math.max(44, frame.scale * width).toFixed(0)}px`,
          blockSize: `${Math.max(24, frame.scale * height).toFixed(0)}px`,
        }}
        onPointerEnter={(event) => (event.pointerType === 'mouse' ? onHover(area.id) : undefined)}
        onPointerLeave={() => onHover(null)}
        onClick={() => onPick(area.id)}
        onKeyDown={(event) => onMove(event, area)}
        onFocus={() => onFocus(area.id)}
        onBlur={() => onFocus(null)}
      />
    </li>
  )
})

/**
 * The areas as real buttons over their names: one stop for Tab, arrow keys from neighbour to neighbour,
 * Enter selects. What the drawing shows, each button's label says.
 */
export function AreaButtons({
  areas,
  frame,
  selectable,
  selected,
  onPick,
  onFocus,
  onHover,
}: {
  areas: readonly MapArea[]
  frame: MapFrame
  selectable: ReadonlySet<AreaId> | null
  selected: AreaId | null
  onPick: (area: AreaId) => void
  onFocus: Pointed
  onHover: Pointed
}) {
  const { t } = useTranslation('game')
  const help = useId()
  const [current, setCurrent] = useState<AreaId | null>(null)
  const buttons = useRef(new Map<AreaId, HTMLButtonElement>())
  const stop = areas.find((area) => area.id === (current ?? selected))?.id ?? areas[0]?.id
  const focus = useStable((area: AreaId | null) => {
    if (area !== null) setCurrent(area)
    onFocus(area)
  })
  const move = useStable((event: KeyboardEvent, from: MapArea) => {
    const direction = directions[event.key]
    if (direction === undefined) return
    event.preventDefault()
    const places = areas
      .filter((area) => area.id !== from.id)
      .map((area) => ({ id: area.id, at: area.shape.centre, near: adjacent(area.id, from.id) }))
    const next = stepTo(from.shape.centre, places, direction)
    if (next !== null) buttons.current.get(next)?.focus()
  })
  const keep = useStable((area: AreaId, button: HTMLButtonElement | null) => {
    if (button === null) buttons.current.delete(area)
    else buttons.current.set(area, button)
  })
  return (
    <>
      <p id={help} className="hidden-text">
        {t('map.help')}
      </p>
      <ul className="map-buttons" aria-label={t('map.areas')} aria-describedby={help}>
        {areas.map((area) => (
          <AreaButton
            key={area.id}
            area={area}
            frame={frame}
            off={selectable !== null && !selectable.has(area.id)}
            pressed={area.id === selected}
            stop={area.id === stop}
            onPick={onPick}
            onFocus={focus}
            onHover={onHover}
            onMove={move}
            keep={keep}
          />
        ))}
      </ul>
    </>
  )
}
