/** Plane geometry on [x, y] points; no geodesy beyond `kilometres`. */
import type { Line, Polygon, Ring, XY } from './types.ts'

export type Bounds = readonly [number, number, number, number]

export const same = (a: XY, b: XY): boolean => a[0] === b[0] && a[1] === b[1]
export const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1])
export const mix = (a: XY, b: XY, t: number): XY => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** Consecutive pairs of a line. */
export function* edges(line: Line): Generator<readonly [XY, XY]> {
  let before: XY | undefined
  for (const point of line) {
    if (before) yield [before, point]
    before = point
  }
}

/** Signed area, positive where the ring runs counter-clockwise with y upward. */
export function signedArea(ring: Ring): number {
  let sum = 0
  for (const [a, b] of edges(ring)) sum += a[0] * b[1] - b[0] * a[1]
  return sum / 2
}

export const ringArea = (ring: Ring): number => Math.abs(signedArea(ring))

export function polygonArea(polygon: Polygon): number {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * ringArea(ring), 0)
}

export function inRing(point: XY, ring: Ring): boolean {
  let inside = false
  for (const [a, b] of edges(ring)) {
    if (
      a[1] > point[1] !== b[1] > point[1] &&
      point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]
    )
      inside = !inside
  }
  return inside
}

export const inPolygon = (point: XY, polygon: Polygon): boolean =>
  polygon.reduce((inside, ring) => inside !== inRing(point, ring), false)

export const inPolygons = (point: XY, polygons: readonly Polygon[]): boolean =>
  polygons.some((p) => inPolygon(point, p))

/** Parameter (0–1) of the point of edge a–b that is nearest to `point`. */
export function nearestOnEdge(point: XY, a: XY, b: XY): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const square = dx * dx + dy * dy
  if (square === 0) return 0
  return Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square))
}

export function distanceToLine(point: XY, line: Line): number {
  let least = Infinity
  for (const [a, b] of edges(line))
    least = Math.min(least, distance(point, mix(a, b, nearestOnEdge(point, a, b))))
  return least
}

export function bounds(lines: readonly Line[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines) {
    for (const [x, y] of line) {
      x0 = Math.min(x0, x)
      y0 = Math.min(y0, y)
      x1 = Math.max(x1, x)
      y1 = Math.max(y1, y)
    }
  }
  return [x0, y0, x1, y1]
}

/** The same line with points no further than `step` apart. */
export function densify(line: Line, step: number): XY[] {
  const dense: XY[] = line.slice(0, 1)
  for (const [a, b] of edges(line)) {
    const parts = Math.max(1, Math.ceil(distance(a, b) / step))
    for (let part = 1; part <= parts; part++) dense.push(part === parts ? b : mix(a, b, part / parts))
  }
  return dense
}

export function length(line: Line): number {
  let sum = 0
  for (const [a, b] of edges(line)) sum += distance(a, b)
  return sum
}

/** Length of a lon/lat line in kilometres; within 0.5 % at these latitudes. */
export function kilometres(line: Line): number {
  let sum = 0
  for (const [a, b] of edges(line)) {
    const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180)
    sum += Math.hypot((a[0] - b[0]) * shrink, a[1] - b[1]) * 111.2
  }
  return sum
}

/** Cuts corners `rounds` times (Chaikin); the ends stay. */
export function cutCorners(line: Line, rounds: number): Line {
  if (rounds === 0 || line.length < 3) return line
  const cut: XY[] = line.slice(0, 1)
  const last = line.length - 2
  let i = 0
  for (const [a, b] of edges(line)) {
    if (i > 0) cut.push(mix(a, b, 0.25))
    if (i < last) cut.push(mix(a, b, 0.75))
    i++
  }
  cut.push(...line.slice(-1))
  return cutCorners(cut, rounds - 1)
}

/** Drops points that lie within `tolerance` of the line without them (Douglas–Peucker). */
export function simplify(line: Line, tolerance: number): Line {
  const first = line[0]
  const last = line[line.length - 1]
  if (!first || !last || line.length < 3) return line
  let worst = 0
  let at = 0
  line.forEach((point, i) => {
    const off = distance(point, mix(first, last, nearestOnEdge(point, first, last)))
    if (off > worst) [worst, at] = [off, i]
  })
  // a closed line has no chord to measure against: it is split at its far side first
  if (worst <= tolerance && !same(first, last)) return [first, last]
  if (at === 0) return [first, last]
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)]
}
