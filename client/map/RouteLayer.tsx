import { memo } from 'react'
import type { RouteId } from '../../game/model/ids.ts'
import type { RouteGeometry } from '../../game/theatres/geometry.ts'
import type { MapArea } from './model.ts'

/** Highways, each stretch in the colour of who holds it; a white line along it where it is open to all. */
export const RouteLayer = memo(function RouteLayer({
  routes,
  areas,
  open,
}: {
  routes: readonly RouteGeometry[]
  areas: readonly MapArea[]
  open: ReadonlySet<RouteId>
}) {
  const holders = new Map(areas.map((area) => [area.id, area.control]))
  return (
    <g className="map-routes" aria-hidden="true">
      {routes.map((route) => (
        <g key={route.id}>
          {route.stretches.map((stretch) => (
            <path key={stretch.area} className="map-casing" d={stretch.path} />
          ))}
          {route.stretches.map((stretch) => (
            <g key={stretch.area} data-actor={holders.get(stretch.area)}>
              <path className="map-stretch" d={stretch.path} />
              {open.has(route.id) ? <path className="map-open" d={stretch.path} /> : null}
            </g>
          ))}
        </g>
      ))}
    </g>
  )
})
