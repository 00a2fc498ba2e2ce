/**
 * Makes neighbouring cells meet vertex to vertex. Where one cell has a corner in the middle of
 * another's edge (a T-junction) the corner is added to that edge: without it `topology()` finds
 * no shared arc there, and the neighbours would be smoothed apart.
 */
import type { Cell } from './cells.ts'
import { distance, edges, mix, nearestOnEdge, same } from './plane.ts'
import type { Ring, XY } from './types.ts'

/** Vertices are rounded to 1e-5 degrees, about a metre. */
const GRAIN = 1e5
/** A vertex this close to an edge lies on it. */
const TOUCH = 3e-5
const BUCKET = 0.05

export function nodeCells(cells: readonly Cell[]): Cell[] {
  const snapped = cells.map((cell) => ({
    ...cell,
    polygon: cell.polygon.map(snapRing).filter((ring) => ring.length > 3),
  }))
  const near = bucketVertices(snapped.flatMap((cell) => cell.polygon.flat()))
  return snapped
    .filter((cell) => cell.polygon.length > 0)
    .map((cell) => ({ ...cell, polygon: cell.polygon.map((ring) => addTouching(ring, near)) }))
}

function snapRing(ring: Ring): Ring {
  const snapped = ring.map(([x, y]): XY => [Math.round(x * GRAIN) / GRAIN, Math.round(y * GRAIN) / GRAIN])
  return snapped.filter((point, i) => {
    const before = snapped[i - 1]
    return !before || !same(before, point)
  })
}

type Near = (a: XY, b: XY) => XY[]

/** Index of vertices: those in the buckets that the box of an edge touches. */
function bucketVertices(vertices: readonly XY[]): Near {
  const buckets = new Map<string, Map<string, XY>>()
  const place = (value: number): number => Math.floor(value / BUCKET)
  for (const vertex of vertices) {
    const key = `${place(vertex[0])},${place(vertex[1])}`
    const bucket = buckets.get(key) ?? new Map<string, XY>()
    buckets.set(key, bucket.set(vertex.join(), vertex))
  }
  return (a, b) => {
    const found: XY[] = []
    for (let x = place(Math.min(a[0], b[0]) - TOUCH); x <= place(Math.max(a[0], b[0]) + TOUCH); x++) {
      for (let y = place(Math.min(a[1], b[1]) - TOUCH); y <= place(Math.max(a[1], b[1]) + TOUCH); y++) {
        found.push(...(buckets.get(`${x},${y}`)?.values() ?? []))
      }
    }
    return found
  }
}

function addTouching(ring: Ring, near: Near): Ring {
  const noded: XY[] = ring.slice(0, 1)
  for (const [a, b] of edges(ring)) {
    const touching = near(a, b)
      .map((point) => ({ point, t: nearestOnEdge(point, a, b) }))
      .filter(
        ({ point, t }) =>
          t > 0 && t < 1 && !same(point, a) && !same(point, b) && distance(point, mix(a, b, t)) < TOUCH,
      )
      .sort((p, q) => p.t - q.t)
    noded.push(...touching.map(({ point }) => point), b)
  }
  return noded
}
