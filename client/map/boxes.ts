/** What stands where on the plate: signs of orders, remarks, counters with their marks. */
import { platesIn, type Plate } from './marks.ts'
import { stackOf, type MapArea, type Stack } from './model.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import { meet, placesOf, type Room } from './rooms.ts'
import type { Sizes } from './sizes.ts'
import type { MapMark } from './types.ts'

export interface Remark {
  readonly mark: MapMark
  readonly room: Room
}

export interface Standing {
  readonly stack: Stack
  /** The counters, and the pile behind them. */
  readonly counters: readonly Room[]
  readonly plates: readonly Plate[]
}

/** Counters of a closed or an opened stack, and the marks that find room beside them. */
export function standingIn(area: MapArea, sizes: Sizes, open: boolean): Standing {
  const stack = stackOf(area.forces, open ? 6 : sizes.tiny ? 1 : sizes.compact ? 2 : 3)
  const used = stack.shown.length + (stack.hidden > 0 && !sizes.tiny ? 1 : 0)
  const { counter } = sizes
  const rooms = placesOf(area, sizes, used).map(([x, y]) => ({ x, y, width: counter, height: counter }))
  const cell = sizes.free ? counter : Math.max(counter, area.placement.counter)
  const free = used > 3 || sizes.tiny ? [] : rooms.slice(used).map((room) => ({ ...room, width: cell }))
  return { stack, counters: rooms.slice(0, used), plates: platesIn(area, free, sizes.mark) }
}

/** All room that an area's counters and marks take. */
export function roomsIn(area: MapArea, sizes: Sizes): Room[] {
  const { counters, plates } = standingIn(area, sizes, false)
  return [...counters, ...plates.map(({ room }) => room)]
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

/** A column of remarks, the first at the top; `at` is the middle of its lower edge. */
function column(marks: readonly MapMark[], [x, y]: Point, type: number): Remark[] {
  return marks.map((mark, index) => {
    const width = type * (1 + mark.text.length * 0.46)
    const top = y - type * 1.5 * (marks.length - index)
    return { mark, room: { x: x - width / 2, y: top, width, height: type * 1.4 } }
  })
}

/** Remarks stand above the name of their area; below it, or aside, where those of another area stand already. */
export function remarksOf(marks: readonly MapMark[], areas: readonly MapArea[], { type }: Sizes): Remark[] {
  const placed: Remark[] = []
  for (const id of new Set(marks.map((mark) => mark.area))) {
    const area = areas.find((each) => each.id === id)
    if (area === undefined) continue
    const here = marks.filter((mark) => mark.area === id)
    const [x, y] = area.placement.label
    const wide = Math.max(...here.map(({ text }) => type * (1 + text.length * 0.46)))
    const places: Point[] = [
      [x, y - type * 1.1],
      [x, y + type * (1.4 + 1.5 * here.length)],
      [x - wide * 0.8, y - type * 1.1],
      [x + wide * 0.8, y - type * 1.1],
    ]
    const free = (at: Point) =>
      column(here, at, type).every(({ room }) => !placed.some((other) => meet(room, other.room)))
    placed.push(...column(here, places.find(free) ?? places[0] ?? [x, y], type))
  }
  return placed
}
