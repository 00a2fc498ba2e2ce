/** Room that things take on the plate, in map units: near enough to keep them out of each other's way. */
import type { Point } from '../../game/theatres/geometry.ts'
import type { MapArea } from './model.ts'
import type { Sizes } from './sizes.ts'

export interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const meet = (a: Room, b: Room): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** A name that is centred on `at`, its baseline. */
export function nameRoom(label: string, [x, y]: Point, type: number): Room {
  const width = label.length * type * 0.48
  return { x: x - width / 2, y: y - type * 0.75, width, height: type }
}

/** Places under the name, in rows of the counters' own size. */
function rows({ placement }: MapArea, sizes: Sizes, count: number): Point[] {
  const step = sizes.counter * 1.08
  const columns = sizes.tiny ? 1 : sizes.compact ? Math.min(3, Math.max(2, count)) : 3
  const [x, y] = placement.label
  return Array.from({ length: 6 }, (_, i): Point => [
    x - (columns * step) / 2 + (i % columns) * step,
    y + sizes.type * (sizes.compact ? 0.4 : 1.3) + Math.floor(i / columns) * step,
  ])
}

/**
 * Corners of counters in an area: its slots, or rows under the name where the size is not theirs. A slot that the
 * area's own name reaches into comes last.
 */
export function placesOf(area: MapArea, sizes: Sizes, count: number): readonly Point[] {
  if (sizes.free) return rows(area, sizes, count)
  const { slots } = area.placement
  const name = nameRoom(area.shape.label, area.placement.label, sizes.type)
  const own = { ...name, x: name.x - sizes.type / 2, width: name.width + sizes.type }
  const under = ([x, y]: Point) => meet(own, { x, y, width: sizes.counter, height: sizes.counter })
  return [...slots.filter((slot) => !under(slot)), ...slots.filter(under)]
}
