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
  readonly start: Point
  readonly end: Point
}

function edgesOf(path: PathData): Edge[] {
  return pointsOf(path).flatMap((points) =>
    points.map((start, index) => {
      const end = points[index + 1] ?? points[0] ?? start
      return { from: nameOf(start), to: nameOf(end), start, end }
    }),
  )
}

const both = ({ from, to }: Edge): string => (from < to ? `${from} ${to}` : `${to} ${from}`)

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

/** The outline of areas together: no line where two of them meet. */
export function outlineOf(paths: readonly PathData[]): PathData {
  const edges = paths.flatMap(edgesOf)
  const count = new Map<string, number>()
  for (const edge of edges) count.set(both(edge), (count.get(both(edge)) ?? 0) + 1)
  return chained(edges.filter((edge) => count.get(both(edge)) === 1))
}

/** Where areas of different sides meet; an area whose side is null has no front. */
export function frontOf(
  areas: readonly { readonly path: PathData; readonly side: number | null }[],
): PathData {
  const sides = new Map<string, number>()
  const front: Edge[] = []
  for (const { path, side } of areas) {
    if (side === null) continue
    for (const edge of edgesOf(path)) {
      const known = sides.get(both(edge))
      if (known === undefined) sides.set(both(edge), side)
      else if (known !== side) front.push(edge)
    }
  }
  return chained(front)
}
