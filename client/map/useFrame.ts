/** Where the drawing lies in its box on the screen: fitted, then moved by the reader. */
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { select } from 'd3-selection'
import { zoom, zoomIdentity, type ZoomBehavior } from 'd3-zoom'
import type { Box } from '../../game/theatres/geometry.ts'

export interface MapFrame {
  readonly width: number
  readonly height: number
  /** Screen pixels a map unit. */
  readonly scale: number
  readonly x: number
  readonly y: number
  /** 1: the whole view. */
  readonly zoom: number
}

export interface Fit {
  readonly top: number
  readonly bottom: number
  readonly side: number
}

/** The view's box, as large as it goes between the insets. */
export function fitBox(box: Box, width: number, height: number, inset: Fit) {
  const [x, y, w, h] = box
  const scale = Math.max(0.1, Math.min((width - 2 * inset.side) / w, (height - inset.top - inset.bottom) / h))
  const free = height - inset.top - inset.bottom - scale * h
  return { scale, x: (width - scale * w) / 2 - scale * x, y: inset.top + free / 2 - scale * y }
}

function useSize(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const watched = element.current
    if (watched === null) return
    const observer = new ResizeObserver(() => {
      setSize({ width: watched.clientWidth, height: watched.clientHeight })
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return size
}

export interface FrameControl {
  readonly frame: MapFrame
  readonly zoomBy: (factor: number) => void
  readonly reset: () => void
}

export function useFrame(element: RefObject<HTMLElement | null>, box: Box, inset: Fit): FrameControl {
  const { width, height } = useSize(element)
  const [moved, setMoved] = useState({ x: 0, y: 0, k: 1 })
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null)
  useEffect(() => {
    const target = element.current
    if (target === null || width === 0) return
    const behave = zoom<HTMLElement, unknown>()
      .scaleExtent([1, 6])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .on('zoom', ({ transform }: { transform: { x: number; y: number; k: number } }) => {
        setMoved({ x: transform.x, y: transform.y, k: transform.k })
      })
    behaviour.current = behave
    select(target).call(behave).on('dblclick.zoom', null)
    return () => void select(target).on('.zoom', null)
  }, [element, width, height])
  const frame = useMemo(() => {
    const fit = fitBox(box, width, height, inset)
    return {
      width,
      height,
      scale: fit.scale * moved.k,
      x: moved.x + moved.k * fit.x,
      y: moved.y + moved.k * fit.y,
      zoom: moved.k,
    }
  }, [box, width, height, inset, moved])
  const call = (act: (behave: ZoomBehavior<HTMLElement, unknown>, target: HTMLElement) => void) => {
    if (behaviour.current !== null && element.current !== null) act(behaviour.current, element.current)
  }
  return {
    frame,
    zoomBy: (factor) => call((behave, target) => behave.scaleBy(select(target), factor)),
    reset: () => call((behave, target) => behave.transform(select(target), zoomIdentity)),
  }
}
