/** Finds where blocks of six counters fit into an area. */
import type { Box } from '../../../game/theatres/geometry.ts'
import type { Pattern } from './patterns.ts'
import type { Bounds } from './plane.ts'
import type { Cover } from './raster.ts'

/** Between counters, as a share of their size. */
const GAP = 0.08
/** Lattice steps from one counter to the next: even, since rows shift by halves. */
const LATTICE = 6

/** Where one counter fits, so that patterns need only look up. */
export interface Lattice {
  readonly counter: number
  readonly x: number
  readonly y: number
  readonly step: number
  readonly columns: number
  readonly rows: number
  /** Row by row; 1 where a counter with its corner here lies in the area. */
  readonly fits: Uint8Array
  /** Indexes of the ones. */
  readonly corners: readonly number[]
}

export function latticeOf(box: Bounds, cover: Cover, counter: number): Lattice {
  const [x, y, right, bottom] = box
  const step = (counter * (1 + GAP)) / LATTICE
  const [columns, rows] = [Math.ceil((right - x) / step), Math.ceil((bottom - y) / step)]
  const fits = Uint8Array.from({ length: columns * rows }, (_, i) => {
    const [left, top] = [x + (i % columns) * step, y + Math.floor(i / columns) * step]
    return cover(left, top, counter, counter) > 0.999 ? 1 : 0
  })
  const corners = [...fits.keys()].filter((i) => fits[i] === 1)
  return { counter, x, y, step, columns, rows, fits, corners }
}

/** Every place at which all cells of the pattern lie in the area. */
export function* fittingBlocks(lattice: Lattice, pattern: Pattern): Generator<readonly Box[]> {
  const offsets = pattern.cells.map(([x, y]) => (y * lattice.columns + x) * LATTICE)
  const first = offsets[0] ?? 0
  const pitch = lattice.step * LATTICE
  for (const corner of lattice.corners) {
    const column = (corner - first) % lattice.columns
    if (column + (pattern.width - 1) * LATTICE >= lattice.columns) continue
    if (!offsets.every((offset) => lattice.fits[corner - first + offset] === 1)) continue
    const row = Math.floor((corner - first) / lattice.columns)
    const [x, y] = [lattice.x + column * lattice.step, lattice.y + row * lattice.step]
    yield pattern.cells.map(([i, j]): Box => [x + i * pitch, y + j * pitch, lattice.counter, lattice.counter])
  }
}
