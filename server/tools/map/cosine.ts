/** The cosine transform on a small grid, by its definition: 150 × 100 takes milliseconds, so no FFT. */

export interface Grid {
  readonly width: number
  readonly height: number
  /** Row by row. */
  readonly values: Float64Array
}

export const gridOf = (width: number, height: number, fill = 0): Grid => ({
  width,
  height,
  values: new Float64Array(width * height).fill(fill),
})

/** Value at column x, row y; the border is repeated outside. */
export function valueAt(grid: Grid, x: number, y: number): number {
  const column = Math.max(0, Math.min(grid.width - 1, x))
  const row = Math.max(0, Math.min(grid.height - 1, y))
  return grid.values[row * grid.width + column] ?? 0
}

/** Bilinear interpolation. */
export function sample(grid: Grid, x: number, y: number): number {
  const cx = Math.max(0, Math.min(grid.width - 1, x))
  const cy = Math.max(0, Math.min(grid.height - 1, y))
  const [i, j] = [Math.floor(cx), Math.floor(cy)]
  const [u, v] = [cx - i, cy - j]
  const top = valueAt(grid, i, j) * (1 - u) + valueAt(grid, i + 1, j) * u
  const bottom = valueAt(grid, i, j + 1) * (1 - u) + valueAt(grid, i + 1, j + 1) * u
  return top * (1 - v) + bottom * v
}

/** cos(πk(i+½)/n) for k, i < n, row k. */
function basis(n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, index) => {
    const k = Math.floor(index / n)
    return Math.cos((Math.PI * k * ((index % n) + 0.5)) / n)
  })
}

/** Sums `weight(from, to) × value` along one axis for each line of the grid. */
function along(grid: Grid, axis: 'x' | 'y', weight: (from: number, to: number) => number): Grid {
  const { width, height, values } = grid
  const result = gridOf(width, height)
  const size = axis === 'x' ? width : height
  const step = axis === 'x' ? 1 : width
  for (let line = 0; line < (axis === 'x' ? height : width); line++) {
    const start = axis === 'x' ? line * width : line
    for (let to = 0; to < size; to++) {
      let sum = 0
      for (let from = 0; from < size; from++) sum += (values[start + from * step] ?? 0) * weight(from, to)
      result.values[start + to * step] = sum
    }
  }
  return result
}

export function forward(grid: Grid): Grid {
  const [cx, cy] = [basis(grid.width), basis(grid.height)]
  const scale = (k: number, n: number): number => (k === 0 ? 1 : 2) / n
  const rows = along(grid, 'x', (i, k) => (cx[k * grid.width + i] ?? 0) * scale(k, grid.width))
  return along(rows, 'y', (i, k) => (cy[k * grid.height + i] ?? 0) * scale(k, grid.height))
}

export function inverse(grid: Grid): Grid {
  const [cx, cy] = [basis(grid.width), basis(grid.height)]
  const columns = along(grid, 'y', (k, i) => cy[k * grid.height + i] ?? 0)
  return along(columns, 'x', (k, i) => cx[k * grid.width + i] ?? 0)
}
