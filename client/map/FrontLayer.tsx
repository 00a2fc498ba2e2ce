import { memo, useMemo } from 'react'
import { frontOf } from './arcs.ts'
import { sideOf, type MapArea } from './model.ts'
import type { MapScenario } from './types.ts'

/** Where the sides stand against each other: the border between areas, drawn strongly. */
export const FrontLayer = memo(function FrontLayer({
  areas,
  sides,
}: {
  areas: readonly MapArea[]
  sides: MapScenario['sides']
}) {
  const path = useMemo(
    () =>
      frontOf(
        areas.map(({ shape, control }) => {
          const side = sideOf({ sides }, control)
          return { path: shape.path, side: side < 0 ? null : side }
        }),
      ),
    [areas, sides],
  )
  return <path className="map-front" d={path} aria-hidden="true" />
})
