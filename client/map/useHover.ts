import { startTransition, useCallback, useRef, useState, type PointerEvent } from 'react'
import type { AreaId } from '../../game/model/ids.ts'

/**
 * The area that the mouse points at. A mouse that rests where the map has just appeared points at nothing: whoever
 * clicked their way here gets the brief, not the card of the area that happens to lie under the button.
 */
export function useHover() {
  const [hovered, setHovered] = useState<AreaId | null>(null)
  const under = useRef<AreaId | null>(null)
  const moved = useRef(false)
  const onHover = useCallback((area: AreaId | null) => {
    under.current = area
    if (moved.current) startTransition(() => setHovered(area))
  }, [])
  const onPointerMove = useCallback(({ movementX, movementY }: PointerEvent) => {
    if (moved.current || (movementX === 0 && movementY === 0)) return
    moved.current = true
    startTransition(() => setHovered(under.current))
  }, [])
  return { hovered, onHover, onPointerMove }
}
