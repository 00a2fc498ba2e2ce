/** Room that words take on the plate, in map units: near enough to keep them out of each other's way. */
import type { Point } from '../../game/theatres/geometry.ts'
import { placesOf } from './CounterLayer.tsx'
import { marksOf, stackOf, type MapArea } from './model.ts'
import type { Sizes } from './sizes.ts'
import type { MapMark } from './types.ts'

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

export interface Remark {
  readonly mark: MapMark
  readonly room: Room
}

/** Counters and marks where they stand in rows under the name. */
export function rowRooms(area: MapArea, sizes: Sizes): Room[] {
  const { shown, hidden } = stackOf(area.forces, sizes.tiny ? 1 : 2)
  const counters = shown.length + (hidden > 0 && !sizes.tiny ? 1 : 0)
  const marks = sizes.tiny ? 0 : marksOf(area).length
  const places = placesOf(area, sizes, counters)
  return [...places.slice(0, counters), ...places.slice(2, 2 + marks)].map(([x, y]) => ({
    x,
    y,
    width: sizes.counter,
    height: sizes.counter,
  }))
}

/** Signs of orders stand right of their area's name, above it where the map is small. */
export function signRoom({ shape, placement }: MapArea, index: number, sizes: Sizes): Room {
  const [x, y] = placement.label
  const size = (15 * sizes.counter) / 18
  const beside = x + (shape.label.length * sizes.type * 0.46) / 2 + size * (index + 0.2)
  return sizes.compact
    ? { x: x + size * (index - 1), y: y - sizes.type * 1.5 - size / 2, width: size, height: size }
    : { x: beside, y: y - sizes.type * 0.3 - size / 2, width: size, height: size }
}

/** Remarks stand above the name of their area, the first at the top. */
export function remarksOf(marks: readonly MapMark[], areas: readonly MapArea[], { type }: Sizes): Remark[] {
  return areas.flatMap((area) => {
    const [x, y] = area.placement.label
    const here = marks.filter((mark) => mark.area === area.id)
    return here.map((mark, index) => {
      const width = type * (1 + mark.text.length * 0.46)
      const top = y - type * (2.6 + (here.length - 1 - index) * 1.5)
      return { mark, room: { x: x - width / 2, y: top, width, height: type * 1.4 } }
    })
  })
}
