import { memo } from 'react'
import type { RouteId } from '../../game/model/ids.ts'
import type { Point, RouteGeometry } from '../../game/theatres/geometry.ts'
import { meet, nameRoom, rowRooms, type Room } from './boxes.ts'
import type { MapArea } from './model.ts'
import { pathStart } from './path.ts'
import type { Sizes } from './sizes.ts'
import type { MapScenario } from './types.ts'

/** Where the road passes from one side's hands to the other's: there it is cut. */
export function cuts(
  route: RouteGeometry,
  areas: ReadonlyMap<string, MapArea>,
  sides: MapScenario['sides'],
): Point[] {
  const side = (id: string): number => {
    const control = areas.get(id)?.control
    return control === undefined ? -1 : sides.findIndex((each) => each.includes(control))
  }
  return route.stretches.flatMap((stretch, index) => {
    const before = route.stretches[index - 1]
    if (before === undefined || side(before.area) < 0 || side(stretch.area) < 0) return []
    return side(before.area) === side(stretch.area) ? [] : [pathStart(stretch.path)]
  })
}

/** Places for number plates where no mark of a cut, no name and no remark stands. */
function clear(places: readonly Point[], marks: readonly Point[], rooms: readonly Room[], plate: number) {
  return places.filter(([x, y]) => {
    const room = { x: x - 9 * plate, y: y - 6 * plate, width: 18 * plate, height: 12 * plate }
    const free = marks.every(([mx, my]) => Math.hypot(mx - x, my - y) > 13)
    return free && !rooms.some((each) => meet(room, each))
  })
}

/** Number plates of the highways, and where these are cut: above every line, under names and counters. */
export const PlateLayer = memo(function PlateLayer({
  routes,
  areas,
  sides,
  open,
  view,
  sizes,
  taken,
}: {
  routes: readonly RouteGeometry[]
  areas: readonly MapArea[]
  sides: MapScenario['sides']
  open: ReadonlySet<RouteId>
  view: string
  sizes: Sizes
  taken: readonly Room[]
}) {
  const plate = Math.max(1, sizes.type / 11.5)
  const rooms = [
    ...taken,
    ...(sizes.compact ? areas.flatMap((area) => rowRooms(area, sizes)) : []),
    ...areas.map(({ shape, placement }) => nameRoom(shape.label, placement.label, sizes.type)),
  ]
  const byId = new Map(areas.map((area) => [area.id, area]))
  return (
    <g className="map-routes" aria-hidden="true">
      {routes.map((route) => {
        const shut = open.has(route.id) ? [] : cuts(route, byId, sides)
        return (
          <g key={route.id}>
            {shut.map(([x, y]) => (
              <g key={`${x},${y}`} className="map-cut" transform={`translate(${x} ${y})`}>
                <circle r="4.2" />
                <path d="M-2-2 2 2M-2 2 2-2" />
              </g>
            ))}
            {clear(route.shields[view] ?? [], shut, rooms, plate).map(([x, y]) => (
              <g key={`${x},${y}`} className="map-shield" transform={`translate(${x} ${y}) scale(${plate})`}>
                <rect x="-8" y="-5" width="16" height="10" rx="2" />
                <text y="2.6">{route.name}</text>
              </g>
            ))}
          </g>
        )
      })}
    </g>
  )
})
