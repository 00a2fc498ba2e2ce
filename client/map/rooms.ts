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

/** How much of both is the same, in square map units. */
export const shared = (a: Room, b: Room): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

const far = 100_000

/** What is outside of a room: nothing fits there. */
export const outside = ({ x, y, width, height }: Room): Room[] => [
  { x: x - far, y: y - far, width: far, height: 2 * far },
  { x: x + width, y: y - far, width: far, height: 2 * far },
  { x: x - far, y: y - far, width: 2 * far, height: far },
  { x: x - far, y: y + height, width: 2 * far, height: far },
]

/** Advance of letters in parts of the type size, as the plate's type has them. */
const letters: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[fijlrst\s.,'’:-]/, 0.31],
  [/[mwMW–—]/, 0.78],
  [/\p{Lu}/u, 0.68],
  [/[\p{Script=Latin}\p{N}]/u, 0.49],
]

/** Width of a word, in parts of its type size. Letters that join, as those of Arabic, are narrower. */
const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (letters.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.42), 0)

/** A name that is centred on `at`, its baseline. Letters of Arabic reach higher and lower than those of Latin. */
export function nameRoom(label: string, [x, y]: Point, type: number): Room {
  const width = widthOf(label) * type
  const [up, down] = /\p{Script=Arabic}/u.test(label) ? [1.05, 0.45] : [0.75, 0.25]
  return { x: x - width / 2, y: y - type * up, width, height: type * (up + down) }
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
