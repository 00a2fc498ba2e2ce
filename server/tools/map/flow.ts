/**
 * Flow-based cartogram: density spreads until it is even and carries the map with it
 * (the method of Gastner, Seguy & More, PNAS 2018, written from the paper).
 */
import { forward, gridOf, inverse, sample, valueAt, type Grid } from './cosine.ts'
import { edges, polygonArea, type Bounds } from './plane.ts'
import type { Polygon, XY } from './types.ts'

export type Warp = (p: XY) => XY

export interface FlowShape {
  readonly polygons: readonly Polygon[]
  /** Wanted share of all shapes' area; null: kept at `density` in the first pass, then left alone. */
  readonly weight: number | null
  readonly density: number
}

const COLUMNS = 160
/** Blur of the density in cells; less in later passes. */
const BLUR = 2.4
const STEPS = 24

export function flowWarp(shapes: readonly FlowShape[], box: Bounds, passes: number): Warp {
  const warps: Warp[] = []
  const carry: Warp = (p) => warps.reduce((q, warp) => warp(q), p)
  for (let pass = 0; pass < passes; pass++) {
    const moved = shapes.map((s) => ({
      ...s,
      polygons: s.polygons.map((polygon) => polygon.map((ring) => ring.map(carry))),
    }))
    warps.push(onePass(moved, box, pass))
  }
  return carry
}

function onePass(shapes: readonly FlowShape[], box: Bounds, pass: number): Warp {
  const [x0, y0, x1, y1] = box
  const rows = Math.round((COLUMNS * (y1 - y0)) / (x1 - x0))
  const [cx, cy] = [(x1 - x0) / COLUMNS, (y1 - y0) / rows]
  const toGrid: Warp = ([x, y]) => [(x - x0) / cx - 0.5, (y - y0) / cy - 0.5]
  const density = densityGrid(shapes, COLUMNS, rows, toGrid, pass)
  const { dx, dy } = displacement(density, BLUR / (1 + pass * 0.6))
  return (p) => {
    const [gx, gy] = toGrid(p)
    return [p[0] + sample(dx, gx, gy) * cx, p[1] + sample(dy, gx, gy) * cy]
  }
}

/** Wanted over present share in each shape's cells, 1 elsewhere. */
function densityGrid(
  shapes: readonly FlowShape[],
  width: number,
  height: number,
  toGrid: Warp,
  pass: number,
): Grid {
  const grid = gridOf(width, height, 1)
  const weighed = shapes.filter((shape) => shape.weight !== null)
  const areaOf = (shape: FlowShape): number =>
    shape.polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
  const wanted = weighed.reduce((sum, shape) => sum + (shape.weight ?? 0), 0)
  const present = weighed.reduce((sum, shape) => sum + areaOf(shape), 0)
  for (const shape of shapes) {
    const kept = pass === 0 ? shape.density : 1
    const value = shape.weight === null ? kept : shape.weight / wanted / (areaOf(shape) / present)
    for (const polygon of shape.polygons)
      fill(
        grid,
        polygon.map((ring) => ring.map(toGrid)),
        value,
      )
  }
  return grid
}

/** Sets the cells whose middle lies in the polygon (grid coordinates), by scan lines. */
export function fill(grid: Grid, polygon: Polygon, value: number): void {
  for (let row = 0; row < grid.height; row++) {
    const crossings: number[] = []
    for (const ring of polygon) {
      for (const [a, b] of edges(ring)) {
        if (a[1] > row !== b[1] > row) crossings.push(a[0] + ((b[0] - a[0]) * (row - a[1])) / (b[1] - a[1]))
      }
    }
    crossings.sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i] ?? 0))
      const to = Math.min(grid.width, Math.ceil(crossings[i + 1] ?? 0))
      if (to > from) grid.values.fill(value, row * grid.width + from, row * grid.width + to)
    }
  }
}

/** Follows the flow of diffusing density for unit time from each cell's middle. */
function displacement(density: Grid, blur: number): { dx: Grid; dy: Grid } {
  const { width, height } = density
  const spectrum = forward(density)
  const mean = spectrum.values[0] ?? 1
  const blurred = gridOf(width, height)
  const potential = gridOf(width, height)
  spectrum.values.forEach((value, index) => {
    const [a, b] = [(Math.PI * (index % width)) / width, (Math.PI * Math.floor(index / width)) / height]
    const square = a * a + b * b
    blurred.values[index] = value * Math.exp(-0.5 * blur * blur * square)
    potential.values[index] = square === 0 ? 0 : (blurred.values[index] ?? 0) / square
  })
  const start = inverse(blurred)
  const psi = inverse(potential)
  const gx = gridOf(width, height)
  const gy = gridOf(width, height)
  eachCell(width, height, (x, y, index) => {
    const [onSide, onEnd] = [x === 0 || x === width - 1, y === 0 || y === height - 1]
    gx.values[index] = onSide ? 0 : (valueAt(psi, x - 1, y) - valueAt(psi, x + 1, y)) / 2
    gy.values[index] = onEnd ? 0 : (valueAt(psi, x, y - 1) - valueAt(psi, x, y + 1)) / 2
  })
  const velocity = (x: number, y: number, time: number): XY => {
    const now = (1 - time) * sample(start, x, y) + time * mean
    return [sample(gx, x, y) / now, sample(gy, x, y) / now]
  }
  return follow(velocity, width, height)
}

function follow(
  velocity: (x: number, y: number, time: number) => XY,
  width: number,
  height: number,
): { dx: Grid; dy: Grid } {
  const dx = gridOf(width, height)
  const dy = gridOf(width, height)
  const h = 1 / STEPS
  eachCell(width, height, (column, row, index) => {
    let [x, y] = [column, row]
    for (let step = 0; step < STEPS; step++) {
      const half = velocity(x, y, step * h)
      const mid = velocity(x + (half[0] * h) / 2, y + (half[1] * h) / 2, step * h + h / 2)
      x += mid[0] * h
      y += mid[1] * h
    }
    dx.values[index] = x - column
    dy.values[index] = y - row
  })
  return { dx, dy }
}

function eachCell(width: number, height: number, visit: (x: number, y: number, index: number) => void): void {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) visit(x, y, y * width + x)
}
