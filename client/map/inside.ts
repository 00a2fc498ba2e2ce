/** Whether a place lies in an area. */
import type { PathData, Point } from '../../game/theatres/geometry.ts'
import { pointsOf } from './arcs.ts'

/** Counts how often a line to the left crosses the outline; pieces of an area count together, so that holes are outside. */
export function isInside(path: PathData, [x, y]: Point): boolean {
  let crossed = 0
  for (const piece of pointsOf(path))
    for (const [index, [x1, y1]] of piece.entries()) {
      const [x2, y2] = piece[index + 1] ?? piece[0] ?? [x1, y1]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossed += 1
    }
  return crossed % 2 === 1
}
