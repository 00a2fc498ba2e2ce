/** Where counters of an area, signs of orders and remarks may stand on the plate, the best place first. */
import { isInside } from './inside.ts'
import { stackOf, type MapArea, type Stack } from './model.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import { nameRoom, placesOf, type Room } from './rooms.ts'
import type { Sizes } from './sizes.ts'
import type { MapArrow, MapMark } from './types.ts'

export interface Remark {
  readonly mark: MapMark
  readonly room: Room
}

/** An order that falls on one area, and where its sign stands. */
export interface Sign {
  readonly arrow: MapArrow
  readonly room: Room
}

/** Counters of a stack, the pile behind them as the last, and places beside them that are free for marks. */
export interface Standing {
  readonly stack: Stack
  readonly counters: readonly Room[]
  readonly free: readonly Room[]
}

/** How many counters may be tried, most first: the closer the map is, the more. */
export const countsFor = (sizes: Sizes): readonly number[] =>
  sizes.tiny ? [1] : sizes.compact ? [2, 1] : [3, 2, 1]

/** A stack with room for `room` counters in the area's own slots, or in rows under its name. */
export function standingIn(area: MapArea, sizes: Sizes, room: number): Standing {
  const stack = stackOf(area.forces, room)
  const used = stack.shown.length + Number(stack.hidden > 0 && room > 1)
  const { counter } = sizes
  const rooms = placesOf(area, sizes, used).map(([x, y]) => ({ x, y, width: counter, height: counter }))
  const cell = sizes.free ? counter : Math.max(counter, area.placement.counter)
  const free = used > 3 || sizes.tiny ? [] : rooms.slice(used).map((each) => ({ ...each, width: cell }))
  return { stack, counters: rooms.slice(0, used), free }
}

const ring: readonly Point[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-0.7, -0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
  [0.7, 0.7],
]

/** The same counters elsewhere in the area: beside its name, or around its middle. */
function elsewhere(area: MapArea, sizes: Sizes, { stack, counters }: Standing): Standing[] {
  const [first] = counters
  if (first === undefined) return []
  const width = Math.max(...counters.map((room) => room.x + room.width)) - first.x
  const height = Math.max(...counters.map((room) => room.y + room.height)) - first.y
  const { label } = area.placement
  const name = nameRoom(area.shape.label, label, sizes.type)
  const gap = sizes.type * 0.15
  const middle = name.y + (name.height - height) / 2
  const around = ([x, y]: Point, reach: number): Point[] =>
    ring.map(([dx, dy]) => [x - width / 2 + dx * reach, y - height / 2 + dy * reach])
  const corners: Point[] = [
    [label[0] - width / 2, name.y - height - gap],
    [name.x + name.width + gap, middle],
    [name.x - width - gap, middle],
    ...around(label, sizes.counter),
    ...around(area.shape.centre, sizes.counter * 0.8),
    ...around(area.shape.centre, sizes.counter * 1.6),
  ]
  return corners.map(([x, y]) => ({
    stack,
    counters: counters.map((room) => ({ ...room, x: room.x + x - first.x, y: room.y + y - first.y })),
    free: [],
  }))
}

/** Every counter's middle is in its own area. */
const atHome = ({ shape }: MapArea, { counters }: Standing): boolean =>
  counters.every(({ x, y, width, height }) => isInside(shape.path, [x + width / 2, y + height / 2]))

/** Ways for an area's counters to stand, fewer counters later. */
export function waysToStand(area: MapArea, sizes: Sizes): readonly Standing[] {
  return countsFor(sizes).flatMap((count) => {
    const drawn = standingIn(area, sizes, count)
    if (!sizes.free) return [drawn]
    return [drawn, ...elsewhere(area, sizes, drawn)].filter((each) => atHome(area, each))
  })
}

/** Places for the sign of an order: right of the area's name, then around it. */
export function placesOfSign({ shape, placement }: MapArea, index: number, sizes: Sizes): Room[] {
  const [x, y] = placement.label
  const size = (15 * sizes.counter) / 18
  const name = nameRoom(shape.label, placement.label, sizes.type)
  const middle = y - sizes.type * 0.3 - size / 2
  const above = name.y - size * 1.05
  const room = (left: number, top: number): Room => ({ x: left, y: top, width: size, height: size })
  const steps = [0, 1, 2, 3].map((step) => size * (step - 1.5))
  const beside = [
    room(name.x + name.width + size * (index + 0.15), middle),
    room(name.x - size * (index + 1.15), middle),
  ]
  const over = steps.map((step) => room(x + step, above))
  const under = steps.map((step) => room(x + step, y + sizes.type * 0.3))
  const far = [1.1, 2.2, 3.3].flatMap((reach) =>
    ring.map(([dx, dy]) => room(x + dx * size * reach - size / 2, middle + dy * size * reach)),
  )
  return sizes.compact ? [...over, ...beside, ...under, ...far] : [...beside, ...over, ...under, ...far]
}

/** A column of remarks, the first at the top; `at` is the middle of its lower edge. */
function column(marks: readonly MapMark[], [x, y]: Point, type: number): Remark[] {
  return marks.map((mark, index) => {
    const width = type * (1 + mark.text.length * 0.46)
    const top = y - type * 1.5 * (marks.length - index)
    return { mark, room: { x: x - width / 2, y: top, width, height: type * 1.4 } }
  })
}

/** Places for an area's remarks: above its name, below it, aside, further out. */
export function placesOfRemarks(
  marks: readonly MapMark[],
  { placement }: MapArea,
  { type }: Sizes,
): Remark[][] {
  const [x, y] = placement.label
  const wide = Math.max(...marks.map(({ text }) => type * (1 + text.length * 0.46)))
  const high = type * 1.5 * marks.length
  const [above, below] = [y - type * 1.1, y + type * 1.4 + high]
  const sides = [0, -0.4, 0.4, -0.8, 0.8].flatMap((aside): Point[] => [
    [x + aside * wide, above],
    [x + aside * wide, below],
  ])
  const out = [1, 2, 3, 4].flatMap((step) =>
    [0, -0.6, 0.6, -1.1, 1.1].flatMap((aside): Point[] => [
      [x + aside * wide, above - step * type * 1.6],
      [x + aside * wide, below + step * type * 1.6],
    ]),
  )
  return [...sides, ...out].map((at) => column(marks, at, type))
}
