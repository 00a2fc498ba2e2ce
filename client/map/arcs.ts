/**
 * Lines that areas share. Neighbours are drawn along one line, point for point, so the outline of several areas, and
 * the front between two sides, are found by counting: an edge that only one of them has is an outer one.
 */
import type { PathData, Point } from '../../game/theatres/geometry.ts'

const numbers = /-?(?:\d+\.?\d*|\.\d+)/g
const parsed = new Map<PathData, readonly (readonly Point[])[]>()

/** The points of a path of straight pieces, `M` and then relative; one list a piece. */
export function pointsOf(path: PathData): readonly (readonly Point[])[] {
  const known = parsed.get(path)
  if (known !== undefined) return known
  const pieces = path
    .split('M')
    .slice(1)
    .map((piece) => {
      const values = [...piece.matchAll(numbers)].map(Number)
      let [x = 0, y = 0] = values
      const points: Point[] = [[x, y]]
      for (let index = 2; index + 1 < values.length; index += 2) {
        x += values[index] ?? 0
        y += values[index + 1] ?? 0
        points.push([x, y])
      }
      return points
    })
  parsed.set(path, pieces)
  return pieces
}

const nameOf = ([x, y]: Point): string => `${Math.round(x * 10)},${Math.round(y * 10)}`

interface Edge {
  readonly from: string
  readonly to: string
  /** The same in both directions. */
  readonly both: string
  readonly start: Point
  readonly end: Point
}

const cut = new Map<PathData, readonly Edge[]>()

function edgesOf(path: PathData): readonly Edge[] {
  const known = cut.get(path)
  if (known !== undefined) return known
  const edges = pointsOf(path).flatMap((points) =>
    points.map((start, index): Edge => {
      const end = points[index + 1] ?? points[0] ?? start
      const [from, to] = [nameOf(start), nameOf(end)]
      return { from, to, start, end, both: from < to ? `${from} ${to}` : `${to} ${from}` }
    }),
  )
  cut.set(path, edges)
  return edges
}

/** Edges one behind the other as long as they go, so that a dashed line runs on. */
function chained(edges: readonly Edge[]): PathData {
  const rest = new Set(edges)
  const starts = new Map(edges.map((edge) => [edge.from, edge]))
  const ends = new Set(edges.map((edge) => edge.to))
  const ordered = [...edges.filter((edge) => !ends.has(edge.from)), ...edges]
  const point = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
  let path = ''
  for (const first of ordered) {
    if (!rest.has(first)) continue
    path += `M${point(first.start)}`
    for (
      let edge: Edge | undefined = first;
      edge !== undefined && rest.delete(edge);
      edge = starts.get(edge.to)
    )
      path += `L${point(edge.end)}`
  }
  return path
}

/** The last few lines that were found: most steps of a playback change none. */
const lines = new Map<string, PathData>()
const most = 24

function remembered(name: string, find: () => PathData): PathData {
  const known = lines.get(name)
  if (known !== undefined) return known
  const [oldest] = lines.keys()
  if (lines.size >= most && oldest !== undefined) lines.delete(oldest)
  const found = find()
  lines.set(name, found)
  return found
}

/** The outline of areas together: no line where two of them meet. */
export const outlineOf = (paths: readonly PathData[]): PathData =>
  remembered(paths.join(), () => outline(paths))

interface Sided {
  readonly path: PathData
  /** null: no front. */
  readonly side: number | null
}

/** Where areas of different sides meet. */
export const frontOf = (areas: readonly Sided[]): PathData =>
  remembered(areas.map(({ path, side }) => `${String(side)} ${path}`).join(), () => front(areas))

function outline(paths: readonly PathData[]): PathData {
  const edges = paths.flatMap(edgesOf)
  const count = new Map<string, number>()
  for (const edge of edges) count.set(edge.both, (count.get(edge.both) ?? 0) + 1)
  return chained(edges.filter((edge) => count.get(edge.both) === 1))
}

function front(areas: readonly Sided[]): PathData {
  const sides = new Map<string, number>()
  const found: Edge[] = []
  for (const { path, side } of areas) {
    if (side === null) continue
    for (const edge of edgesOf(path)) {
      const known = sides.get(edge.both)
      if (known === undefined) sides.set(edge.both, side)
      else if (known !== side) found.push(edge)
    }
  }
  return chained(found)
}
