/** Cuts the M4 and M5 into segments between areas and stretches within them. */
import type { RouteGeometry } from '../../../game/theatres/geometry.ts'
import type { Warp } from './flow.ts'
import { curvePoints, openPath, roundPoint } from './paths.ts'
import { distance, inPolygons, simplify } from './plane.ts'
import type { Line, Polygon, RouteConfig, TheatreConfig, XY } from './types.ts'

/** Distance of sampled road points, degrees. */
export const ROAD_STEP = 0.01
const DETAIL = 0.12

export interface AreaShape {
  readonly id: string
  readonly town: XY
  readonly polygons: readonly Polygon[]
}

export function routeOf(
  config: TheatreConfig,
  route: RouteConfig,
  shapes: readonly AreaShape[],
  warp: Warp,
): RouteGeometry {
  const road = config.roads.find((r) => r.id === route.road)
  if (!road) throw new Error(`route ${route.id}: no road ${route.road}`)
  const line = curvePoints(road.line, ROAD_STEP).map(warp)
  const stops = route.stops.map(({ area, at }) => {
    const shape = shapes.find((s) => s.id === area)
    if (!shape) throw new Error(`route ${route.id}: no area ${area}`)
    return { area, shape, index: nearestIndex(line, at ? warp(at) : shape.town) }
  })
  const pairs = stops.slice(1).flatMap((to, i) => {
    const from = stops[i]
    return from ? [{ from, to, cut: borderIndex(line, from, to) }] : []
  })
  const draw = (from: number, to: number): string => openPath(simplify(slice(line, from, to), DETAIL))
  return {
    id: route.id,
    name: route.name,
    areas: stops.map((stop) => stop.area),
    segments: pairs.map(({ from, to }) => ({
      from: from.area,
      to: to.area,
      path: draw(from.index, to.index),
    })),
    stretches: stops
      .map((stop, i) => ({
        area: stop.area,
        path: draw(pairs[i - 1]?.cut ?? stop.index, pairs[i]?.cut ?? stop.index),
      }))
      .filter((stretch) => stretch.path !== ''),
    shields: Object.fromEntries(
      Object.entries(route.shields).map(([view, places]) => [
        view,
        places.map((p) => roundPoint(onRoad(line, warp(p)))),
      ]),
    ),
  }
}

interface Stop {
  readonly area: string
  readonly shape: AreaShape
  readonly index: number
}

/** Where the road passes from one area to the next: the cut that leaves fewest points on the wrong side. */
function borderIndex(line: Line, from: Stop, to: Stop): number {
  const step = Math.sign(to.index - from.index)
  let best = from.index
  let score = 0
  let most = -Infinity
  for (let i = from.index; i !== to.index + step; i += step) {
    const point = line[i]
    if (!point) continue
    score += (inPolygons(point, from.shape.polygons) ? 1 : 0) - (inPolygons(point, to.shape.polygons) ? 1 : 0)
    if (score > most) [most, best] = [score, i]
  }
  return best
}

function slice(line: Line, from: number, to: number): Line {
  return from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).toReversed()
}

function nearestIndex(line: Line, place: XY): number {
  let nearest = 0
  line.forEach((point, i) => {
    if (distance(point, place) < distance(line[nearest] ?? point, place)) nearest = i
  })
  return nearest
}

const onRoad = (line: Line, place: XY): XY => line[nearestIndex(line, place)] ?? place
