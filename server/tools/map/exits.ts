/** Puts crossings and ports on the outer border of their area. */
import type { BorderExit } from '../../../game/theatres/geometry.ts'
import type { Warp } from './flow.ts'
import { round, roundPoint } from './paths.ts'
import { distance, edges, inPolygons, mix, nearestOnEdge } from './plane.ts'
import type { AreaShape } from './routes.ts'
import type { ExitConfig, Line, XY } from './types.ts'

export function exitOf(
  exit: ExitConfig,
  shapes: readonly AreaShape[],
  borders: readonly Line[],
  warp: Warp,
): BorderExit {
  const shape = shapes.find((s) => s.id === exit.area)
  if (!shape) throw new Error(`exit ${exit.id}: no area ${exit.area}`)
  const wanted = warp(exit.at)
  let at = wanted
  let edge: readonly [XY, XY] = [wanted, wanted]
  let least = Infinity
  for (const border of borders) {
    for (const [a, b] of edges(border)) {
      const point = mix(a, b, nearestOnEdge(wanted, a, b))
      if (distance(point, wanted) < least) [least, at, edge] = [distance(point, wanted), point, [a, b]]
    }
  }
  return {
    id: exit.id,
    name: exit.name,
    area: exit.area,
    to: exit.to,
    at: roundPoint(at),
    out: outward(at, edge, shape),
  }
}

function outward(at: XY, [a, b]: readonly [XY, XY], shape: AreaShape): XY {
  const size = distance(a, b) || 1
  const normal: XY = [-(b[1] - a[1]) / size, (b[0] - a[0]) / size]
  const inside = inPolygons([at[0] + normal[0] * 2, at[1] + normal[1] * 2], shape.polygons)
  const sign = inside ? -1 : 1
  return [round(normal[0] * sign), round(normal[1] * sign)]
}
