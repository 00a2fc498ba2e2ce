/** Where the drawing lies in its box on the screen: fitted, then moved by the reader. */
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { select } from 'd3-selection'
import 'd3-transition'
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3-zoom'
import type { Box, Point } from '../../game/theatres/geometry.ts'
import type { Room } from './rooms.ts'
import { useStable } from './useStable.ts'

export interface MapFrame {
  readonly width: number
  readonly height: number
  /** Screen pixels a map unit. */
  readonly scale: number
  readonly x: number
  readonly y: number
  /** 1: the whole view. */
  readonly zoom: number
  /** What is in sight of the whole view, in map units; the same however close the reader is. */
  readonly whole: Room
}

export interface Fit {
  readonly top: number
  readonly bottom: number
  readonly side: number
  /** How much of the height that is left over stands above the view, the rest below. */
  readonly above: number
}

/** The view's box, as large as it goes between the insets. */
export function fitBox(box: Box, width: number, height: number, inset: Fit) {
  const [x, y, w, h] = box
  const scale = Math.max(0.1, Math.min((width - 2 * inset.side) / w, (height - inset.top - inset.bottom) / h))
  const free = height - inset.top - inset.bottom - scale * h
  return { scale, x: (width - scale * w) / 2 - scale * x, y: inset.top + free * inset.above - scale * y }
}

/** Closer than this is close. */
const close = 1.05

interface Moved {
  readonly x: number
  readonly y: number
  readonly k: number
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
  /** While the reader is close, brings a place into the middle; from far all is in sight. */
  readonly lookAt: (at: Point) => void
}

type Behaviour = ZoomBehavior<HTMLElement, unknown>

const behaviourFor = (width: number, height: number, onMove: (moved: Moved) => void): Behaviour => {
  const whole: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ]
  return zoom<HTMLElement, unknown>()
    .scaleExtent([1, 6])
    .extent(whole)
    .translateExtent(whole)
    .on('zoom', ({ transform }: { transform: Moved }) =>
      onMove({ x: transform.x, y: transform.y, k: transform.k }),
    )
}

/** A hand that holds the map, from the first movement on: a mere press would style all of the map anew. */
const showHand = (behave: Behaviour, target: HTMLElement) =>
  behave
    .on('zoom.hand', ({ sourceEvent }: { sourceEvent: Event | null }) => {
      if (sourceEvent?.type === 'mousemove') target.dataset['moving'] = 'true'
    })
    .on('end.hand', () => delete target.dataset['moving'])

/** How a frame moves: steps of a moment, or at once for whoever wants no motion. */
const moment = 350
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

export function useFrame(element: RefObject<HTMLElement | null>, box: Box, inset: Fit): FrameControl {
  const { width, height } = useSize(element)
  const [moved, setMoved] = useState<Moved>({ x: 0, y: 0, k: 1 })
  const behaviour = useRef<Behaviour | null>(null)
  useEffect(() => {
    const target = element.current
    if (target === null || width === 0) return
    const behave = behaviourFor(width, height, setMoved)
    behaviour.current = behave
    showHand(behave, target)
    select(target).call(behave).on('dblclick.zoom', null)
    return () => void select(target).on('.zoom', null)
  }, [element, width, height])
  const fit = useMemo(() => fitBox(box, width, height, inset), [box, width, height, inset])
  const whole = useMemo(
    () => ({
      x: -fit.x / fit.scale,
      y: -fit.y / fit.scale,
      width: width / fit.scale,
      height: height / fit.scale,
    }),
    [fit, width, height],
  )
  const frame = useMemo(() => {
    const { x, y, k } = moved
    return { width, height, scale: fit.scale * k, x: x + k * fit.x, y: y + k * fit.y, zoom: k, whole }
  }, [fit, width, height, whole, moved])
  const call = (act: (behave: Behaviour, target: HTMLElement) => void) => {
    if (behaviour.current !== null && element.current !== null) act(behaviour.current, element.current)
  }
  const lookAt = useStable(([x, y]: Point) =>
    call((behave, target) => {
      if (zoomTransform(target).k < close) return
      const at: Point = [fit.x + fit.scale * x, fit.y + fit.scale * y]
      if (still()) behave.translateTo(select(target), at[0], at[1])
      else behave.translateTo(select(target).transition().duration(moment), at[0], at[1])
    }),
  )
  return {
    frame,
    lookAt,
    zoomBy: (factor) => call((behave, target) => behave.scaleBy(select(target), factor)),
    reset: () => call((behave, target) => behave.transform(select(target), zoomIdentity)),
  }
}
