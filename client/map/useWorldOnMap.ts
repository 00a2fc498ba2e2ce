/** What the map makes of a board: areas, and what agreements do to them. */
import { useMemo } from 'react'
import { actors } from '../../game/model/ids.ts'
import type { Surroundings } from './facts.ts'
import { contextAreas, mapAreas } from './model.ts'
import { pactsOf } from './pacts.ts'
import type { TheatreMapProps } from './types.ts'
import { heldLines, openRoutesOf, zonesOf } from './zones.ts'

type Given = Pick<TheatreMapProps, 'geometry' | 'scenario' | 'board'>

export function useWorldOnMap({ geometry, scenario, board }: Given) {
  const areas = useMemo(() => mapAreas(geometry, scenario, board), [geometry, scenario, board])
  const context = useMemo(() => contextAreas(geometry, scenario), [geometry, scenario])
  const { agreements } = board
  const bound = useMemo(
    () => ({ zones: zonesOf(agreements), lines: heldLines(agreements), open: openRoutesOf(agreements) }),
    [agreements],
  )
  const openRoutes = useMemo(() => new Set(bound.open.flatMap(({ routes }) => routes)), [bound])
  const pacts = useMemo(() => pactsOf(bound.zones, bound.lines, bound.open), [bound])
  const present = useMemo(() => {
    const here = new Set(areas.flatMap((area) => [area.control, ...area.forces.map((force) => force.owner)]))
    return actors.filter((actor) => here.has(actor) || scenario.sides.some((side) => side.includes(actor)))
  }, [areas, scenario])
  const kinds = useMemo(() => new Set(areas.flatMap(({ forces }) => forces.map(({ kind }) => kind))), [areas])
  const around: Surroundings = useMemo(
    () => ({ areas, routes: geometry.routes, sides: scenario.sides, lines: bound.lines, open: bound.open }),
    [areas, geometry, scenario, bound],
  )
  return { areas, context, openRoutes, pacts, present, kinds, around, lines: bound.lines }
}
