/** Small marks of an area: what they are, and where they find room. */
import type { MapArea } from './model.ts'
import type { Room } from './rooms.ts'
import type { ZoneKind } from './zones.ts'

export type MarkKind =
  | 'siege'
  | 'people'
  | 'air'
  | 'fort'
  | 'council'
  | 'oil'
  | 'oilShut'
  | 'redLine'
  | ZoneKind

/** Fewer displaced people than this have no mark of their own; the area's card tells them. */
const manyPeople = 1000

/** The most urgent first: what has no room is behind “+2”. */
export function marksOf(area: MapArea): MarkKind[] {
  const zones = [...new Set(area.zones.map(({ kind }) => kind))]
  return [
    ...(area.siege === null ? [] : (['siege'] as const)),
    ...(area.redLine === null ? [] : (['redLine'] as const)),
    ...(area.oil !== null && area.oil !== 'open' ? (['oilShut'] as const) : []),
    ...(area.displaced >= manyPeople ? (['people'] as const) : []),
    ...(area.airClosedBy === null ? [] : (['air'] as const)),
    ...(area.fortified > 0 ? (['fort'] as const) : []),
    ...zones,
    ...(area.oil === 'open' ? (['oil'] as const) : []),
    ...(area.council === null ? [] : (['council'] as const)),
  ]
}

/** What is written on a mark beside its sign. */
export function textOn(mark: MarkKind, area: MapArea): string {
  if (mark === 'people') return String(Math.round(area.displaced / 1000))
  return mark === 'fort' ? String(area.fortified) : ''
}

export interface Plate {
  /** null: how many found no room. */
  readonly mark: MarkKind | null
  readonly text: string
  readonly room: Room
}

/** Widths in parts of the height. */
const wide = { sign: 0.97, letter: 0.38, gap: 0.12 }

const widthOf = (mark: MarkKind | null, text: string): number =>
  (mark === null ? 0.2 : wide.sign) + (text === '' ? 0 : text.length * wide.letter + 0.16)

/** Free places beside each other are one strip. */
function strips(cells: readonly Room[]): Room[] {
  const found: Room[] = []
  for (const cell of cells) {
    const last = found.at(-1)
    const near =
      last !== undefined && Math.abs(last.y - cell.y) < 1 && cell.x - last.x - last.width < cell.width
    if (near) found[found.length - 1] = { ...last, width: cell.x + cell.width - last.x }
    else found.push(cell)
  }
  return found
}

/** Each mark in the first strip that has room for it. */
function fill(
  marks: readonly (MarkKind | null)[],
  texts: readonly string[],
  cells: readonly Room[],
  height: number,
) {
  const free = strips(cells).map((strip) => ({ ...strip, at: strip.x }))
  return marks.flatMap((mark, index): Plate[] => {
    const text = texts[index] ?? ''
    const width = widthOf(mark, text) * height
    const strip = free.find(({ at, x, width: whole }) => at + width <= x + whole + 0.5)
    if (strip === undefined) return []
    const plate = { mark, text, room: { x: strip.at, y: strip.y, width, height } }
    strip.at += width + wide.gap * height
    return [plate]
  })
}

/** Plates in the free places of an area; the last says how many more there are. */
export function platesIn(area: MapArea, cells: readonly Room[], height: number): Plate[] {
  const marks = marksOf(area)
  const texts = marks.map((mark) => textOn(mark, area))
  const all = fill(marks, texts, cells, height)
  if (all.length === marks.length) return all
  for (let kept = all.length; kept >= 0; kept--) {
    const more = `+${String(marks.length - kept)}`
    const plates = fill([...marks.slice(0, kept), null], [...texts.slice(0, kept), more], cells, height)
    if (plates.length === kept + 1) return plates
  }
  return []
}
