import { memo } from 'react'
import type { RouteId } from '../../game/model/ids.ts'
import type { Point, RouteGeometry } from '../../game/theatres/geometry.ts'
import { pointsOf } from './arcs.ts'
import { meet, type Room } from './rooms.ts'
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

/** Where the road's plate may stand: where the drawing says, else anywhere along it, from the middle outwards. */
function platePlaces({ shields, stretches }: RouteGeometry, view: string): readonly Point[] {
  const drawn = shields[view]
  if (drawn !== undefined && drawn.length > 0) return drawn
  const along = stretches.flatMap(({ path }) => pointsOf(path).flat())
  const middle = along.length / 2
  return along
    .map((point, index) => ({ point, far: Math.abs(index - middle) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ point }) => point)
}

const plateRoom = ([x, y]: Point, plate: number): Room => ({
  x: x - 9 * plate,
  y: y - 6 * plate,
  width: 18 * plate,
  height: 12 * plate,
})

/** Those places where no mark of a cut, no name, counter or remark stands. */
function clear(places: readonly Point[], marks: readonly Point[], rooms: readonly Room[], plate: number) {
  return places.filter((at) => {
    const [x, y] = at
    const free = marks.every(([mx, my]) => Math.hypot(mx - x, my - y) > 13 * plate)
    return free && !rooms.some((each) => meet(plateRoom(at, plate), each))
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
  const rooms = [...taken]
  const byId = new Map(areas.map((area) => [area.id, area]))
  const drawn = routes.map((route) => {
    const shut = open.has(route.id) ? [] : cuts(route, byId, sides)
    const most = route.shields[view] === undefined ? 1 : undefined
    const plates = clear(platePlaces(route, view), shut, rooms, plate).slice(0, most)
    rooms.push(...plates.map((at) => plateRoom(at, plate)))
    return { route, shut, plates }
  })
  return (
    <g className="map-routes" aria-hidden="true">
      {drawn.map(({ route, shut, plates }) => (
        <g key={route.id}>
          {shut.map(([x, y]) => (
            <g key={`${x},${y}`} className="map-cut" transform={`translate(${x} ${y}) scale(${plate})`}>
              <circle r="4.2" />
              <path d="M-2-2 2 2M-2 2 2-2" />
            </g>
          ))}
          {plates.map(([x, y]) => (
            <g key={`${x},${y}`} className="map-shield" transform={`translate(${x} ${y}) scale(${plate})`}>
              <rect x="-8.5" y="-5.5" width="17" height="11" rx="2" />
              <text y="3.1">{route.name}</text>
            </g>
          ))}
        </g>
      ))}
    </g>
  )
})
