/** Windows on the drawing. */
import type { View } from '../../../game/theatres/geometry.ts'
import { round } from './paths.ts'
import { bounds, distanceToLine, inPolygons } from './plane.ts'
import type { AreaShape } from './routes.ts'
import type { Polygon, TheatreConfig, ViewConfig, XY } from './types.ts'

/** The whole frame, or the tight box around the view's areas with its margin. */
export function viewOf(config: TheatreConfig, view: ViewConfig, shapes: readonly AreaShape[]): View {
  const { areas, margin, type } = view
  if (!areas)
    return {
      box: [0, 0, config.frame.width, config.frame.height],
      areas: config.areas.map((area) => area.id),
      type,
    }
  const live = shapes.filter((shape) => areas.includes(shape.id))
  const [x0, y0, x1, y1] = bounds(live.flatMap((shape) => shape.polygons.flat()))
  const box = [
    round(x0 - margin),
    round(y0 - margin),
    round(x1 - x0 + 2 * margin),
    round(y1 - y0 + 2 * margin),
  ] as const
  return { box, areas, type }
}

/** The point of a shape that is furthest from its border, to half a dozen units. */
export function centreOf(polygons: readonly Polygon[]): XY {
  const [x0, y0, x1, y1] = bounds(polygons.flat())
  let best: XY = [(x0 + x1) / 2, (y0 + y1) / 2]
  let deepest = -1
  for (let x = x0; x <= x1; x += 6) {
    for (let y = y0; y <= y1; y += 6) {
      if (!inPolygons([x, y], polygons)) continue
      const depth = Math.min(...polygons.flat().map((ring) => distanceToLine([x, y], ring)))
      if (depth > deepest) [best, deepest] = [[x, y], depth]
    }
  }
  return best
}
