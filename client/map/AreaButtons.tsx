import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AreaId } from '../../game/model/ids.ts'
import { areaLabel } from './label.ts'
import type { MapArea } from './model.ts'
import { adjacent, stepTo, type Direction } from './spatial.ts'
import type { MapFrame } from './useFrame.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

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
  onFocus: (area: AreaId | null) => void
  onHover: (area: AreaId | null) => void
}) {
  const { t } = useTranslation(['game', 'rules'])
  const help = useId()
  const [current, setCurrent] = useState<AreaId | null>(null)
  const buttons = useRef(new Map<AreaId, HTMLButtonElement>())
  const stop = areas.find((area) => area.id === (current ?? selected))?.id ?? areas[0]?.id

  const move = (event: KeyboardEvent, from: MapArea) => {
    const direction = directions[event.key]
    if (direction === undefined) return
    event.preventDefault()
    const places = areas
      .filter((area) => area.id !== from.id)
      .map((area) => ({ id: area.id, at: area.shape.centre, near: adjacent(area.id, from.id) }))
    const next = stepTo(from.shape.centre, places, direction)
    if (next !== null) buttons.current.get(next)?.focus()
  }

  return (
    <>
      <p id={help} className="hidden-text">
        {t('map.help')}
      </p>
      <ul className="map-buttons" aria-label={t('map.areas')} aria-describedby={help}>
        {areas.map((area) => {
          const [x, y, width, height] = area.placement.labelBox
          const off = selectable !== null && !selectable.has(area.id)
          return (
            <li key={area.id}>
              <button
                type="button"
                ref={(button) => {
                  if (button === null) buttons.current.delete(area.id)
                  else buttons.current.set(area.id, button)
                }}
                tabIndex={area.id === stop ? 0 : -1}
                aria-label={areaLabel(t, area)}
                aria-pressed={area.id === selected}
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
                onKeyDown={(event) => move(event, area)}
                onFocus={() => {
                  setCurrent(area.id)
                  onFocus(area.id)
                }}
                onBlur={() => onFocus(null)}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
