import { memo } from 'react'
import type { RouteId } from '../../game/model/ids.ts'
import type { Point, RouteGeometry } from '../../game/theatres/geometry.ts'
import { useNames } from '../i18n/names.ts'
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

const farthest = 1.7

/** A number stands in a shield; a road that has a name instead has a longer one. */
const widthOf = (name: string): number => (name.length <= 3 ? 17 : 6 + name.length * 4.3)

const plateRoom = ([x, y]: Point, plate: number, name: string): Room => ({
  x: x - (widthOf(name) / 2 + 0.5) * plate,
  y: y - 6 * plate,
  width: (widthOf(name) + 1) * plate,
  height: 12 * plate,
})

const isIn = ([x, y]: Point, room: Room): boolean =>
  x > room.x - 2 && x < room.x + room.width + 2 && y > room.y - 2 && y < room.y + room.height + 2

/** Those places where no mark of a cut, no name, counter or remark stands. */
function clear(
  places: readonly Point[],
  marks: readonly Point[],
  rooms: readonly Room[],
  plate: number,
  name: string,
  towns: readonly Point[],
) {
  return places.filter((at) => {
    const [x, y] = at
    const free = marks.every(([mx, my]) => Math.hypot(mx - x, my - y) > (widthOf(name) / 2 + 4.5) * plate)
    const room = plateRoom(at, plate, name)
    return free && !rooms.some((each) => meet(room, each)) && !towns.some((town) => isIn(town, room))
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
  const names = useNames()
  const plate = Math.max(1, sizes.type / 11.5)
  const rooms = [...taken]
  const byId = new Map(areas.map((area) => [area.id, area]))
  const drawn = routes.map((route) => {
    const shut = open.has(route.id) ? [] : cuts(route, byId, sides)
    const most = route.shields[view] === undefined ? 1 : undefined
    const name = names.route(route.id)
    // from far away a name is longer than its road
    if (name.length > 3 && plate > farthest) return { route, shut, plates: [], name }
    // a long plate would lie on a town's dot, a shield has its place drawn beside it
    const towns = name.length <= 3 ? [] : areas.map(({ shape }) => shape.town)
    const plates = clear(platePlaces(route, view), shut, rooms, plate, name, towns).slice(0, most)
    rooms.push(...plates.map((at) => plateRoom(at, plate, name)))
    return { route, shut, plates, name }
  })
  return (
    <g className="map-routes" aria-hidden="true">
      {drawn.map(({ route, shut, plates, name }) => (
        <g key={route.id}>
          {shut.map(([x, y]) => (
            <g key={`${x},${y}`} className="map-cut" transform={`translate(${x} ${y}) scale(${plate})`}>
              <circle r="4.2" />
              <path d="M-2-2 2 2M-2 2 2-2" />
            </g>
          ))}
          {plates.map(([x, y]) => (
            <g key={`${x},${y}`} className="map-shield" transform={`translate(${x} ${y}) scale(${plate})`}>
              <rect x={-widthOf(name) / 2} y="-5.5" width={widthOf(name)} height="11" rx="2" />
              <text y="3.1">{name}</text>
            </g>
          ))}
        </g>
      ))}
    </g>
  )
})
