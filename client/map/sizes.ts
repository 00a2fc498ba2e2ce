/** Counters and names keep a readable size on the screen, however small or close the map is. */
export interface Sizes {
  /** Side of a counter in map units. */
  readonly counter: number
  /** Height of a mark's plate in map units. */
  readonly mark: number
  /** Type of an area's name in map units. */
  readonly type: number
  /** Too small for three counters in a row: two. */
  readonly compact: boolean
  /** A whole theatre on a phone: one counter an area stands for all, until one comes closer. */
  readonly tiny: boolean
  /** A strip: names stand where they are drawn or not at all. */
  readonly strip: boolean
  /** Larger than the slots: counters stand in rows of their own. */
  readonly free: boolean
}

/** Screen pixels. Slots are kept down to `slot`; where they would be smaller still, counters stand in rows of their own size. */
const least = { slot: 18, counter: 24, type: 12.5 }
const strip = 8
const tiny = { slot: 11, counter: 17, type: 10.5 }
const most = { counter: 46, type: 22, mark: 24 }
const leastMark = 14

const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** `scale`: pixels a map unit; `type`: the view's own type size; `slot`: the side of its counters, in map units. */
export function sizesFor(scale: number, type: number, slot = 18): Sizes {
  const shown = slot * scale
  const free = shown < least.slot
  const far = shown < tiny.slot
  const low = far ? tiny : least
  const counter = between(shown, free ? low.counter : 0, most.counter)
  return {
    counter: counter / scale,
    mark: between(counter * 0.64, leastMark, most.mark) / scale,
    type: between(type * 1.16 * scale, low.type, most.type) / scale,
    compact: shown < least.slot,
    tiny: far,
    strip: shown < strip,
    free,
  }
}
