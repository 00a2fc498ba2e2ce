/** How much of a rectangle lies in an area, in constant time, from a summed raster. */
import { gridOf, type Grid } from './cosine.ts'
import { fill } from './flow.ts'
import type { Bounds } from './plane.ts'
import type { Polygon, XY } from './types.ts'

/** Share (0–1) of the rectangle [x, y, width, height] that is covered. */
export type Cover = (x: number, y: number, width: number, height: number) => number

/** @param step cell size; results are exact to about one cell along the rectangle's edges. */
export function coverOf(polygons: readonly Polygon[], box: Bounds, step: number): Cover {
  const [x0, y0, x1, y1] = box
  const [columns, rows] = [Math.ceil((x1 - x0) / step) + 1, Math.ceil((y1 - y0) / step) + 1]
  const cells = gridOf(columns, rows)
  const toGrid = ([x, y]: XY): XY => [(x - x0) / step - 0.5, (y - y0) / step - 0.5]
  for (const polygon of polygons)
    fill(
      cells,
      polygon.map((ring) => ring.map(toGrid)),
      1,
    )
  const sums = sumUp(cells)
  const upTo = (column: number, row: number): number => {
    const c = Math.max(0, Math.min(columns, column))
    const r = Math.max(0, Math.min(rows, row))
    return sums[r * (columns + 1) + c] ?? 0
  }
  return (x, y, width, height) => {
    const [left, top] = [Math.floor((x - x0) / step), Math.floor((y - y0) / step)]
    const [right, bottom] = [Math.ceil((x + width - x0) / step), Math.ceil((y + height - y0) / step)]
    const covered = upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top)
    return covered / ((right - left) * (bottom - top))
  }
}

/** Entry (r, c) sums all cells above and left of it. */
function sumUp({ width, height, values }: Grid): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let row = 0; row < height; row++) {
    let line = 0
    for (let column = 0; column < width; column++) {
      line += values[row * width + column] ?? 0
      const above = sums[row * (width + 1) + column + 1] ?? 0
      sums[(row + 1) * (width + 1) + column + 1] = above + line
    }
  }
  return sums
}
