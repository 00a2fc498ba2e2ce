import { startTransition, useEffect, useId, useMemo, useState } from 'react'
import type { PublicScenario } from '../../game/model/api.ts'
import { actors } from '../../game/model/ids.ts'
import type { TheatreGeometry } from '../../game/theatres/geometry.ts'
import { ContextLayer, ControlLayer, Hatching } from '../map/AreaLayer.tsx'
import { Ground, PlaceNames, Terrain } from '../map/BaseLayers.tsx'
import { CounterLayer } from '../map/CounterLayer.tsx'
import { loadGeometry } from '../map/geometries.ts'
import { contextAreas, mapAreas } from '../map/model.ts'
import { NameLayer } from '../map/NameLayer.tsx'
import { PlateLayer } from '../map/PlateLayer.tsx'
import { onItsMap } from '../map/scenarioView.ts'
import { RouteLayer } from '../map/RouteLayer.tsx'
import { sizesFor } from '../map/sizes.ts'
import { useLayout } from '../map/useLayout.ts'
import type { MapBoard } from '../map/types.ts'
import { api } from '../net/api.ts'
import { lessonCard } from './lessonCard.ts'
import '../map/map.css'
import '../map/counters.css'

const nothing = () => undefined
const quiet = { script: 'both', marks: [], arrows: [], edge: null, kept: [], first: null } as const
const noRoutes: ReadonlySet<string> = new Set()

const atStart = (scenario: PublicScenario): MapBoard => ({
  turn: 1,
  formations: scenario.formations,
  agreements: [],
  areas: Object.fromEntries(
    Object.entries(scenario.areas).map(([id, { control, people, displaced }]) => [
      id,
      { control, people, displaced, grievance: 0, damage: 0, fortified: 0 },
    ]),
  ),
})

function Plate(props: { geometry: TheatreGeometry; scenario: PublicScenario }) {
  const { geometry } = props
  const scenario = onItsMap(props.scenario)
  const hatch = useId()
  const areas = useMemo(
    () => mapAreas(geometry, scenario, atStart(props.scenario)),
    [geometry, scenario, props.scenario],
  )
  const context = useMemo(() => contextAreas(geometry, scenario), [geometry, scenario])
  const view = geometry.views[scenario.view]
  const sizes = useMemo(() => sizesFor(1.7, view?.type ?? 8), [view?.type])
  const layout = useLayout({ areas, context, sizes, ...quiet })
  return (
    <svg className="map-svg" viewBox={(view?.box ?? geometry.frame).join(' ')}>
      <Hatching prefix={hatch} actors={actors} />
      <Ground geometry={geometry} />
      <ContextLayer areas={context} />
      <ControlLayer areas={areas} selectable={null} hatch={hatch} onPick={nothing} onHover={nothing} />
      <Terrain layers={geometry.layers} />
      <RouteLayer routes={geometry.routes} areas={areas} open={noRoutes} />
      <PlateLayer
        routes={geometry.routes}
        areas={areas}
        sides={scenario.sides}
        open={noRoutes}
        view={scenario.view}
        sizes={sizes}
        taken={layout.rooms}
      />
      <PlaceNames layers={geometry.layers} view={scenario.view} />
      <NameLayer areas={areas} context={context} sizes={sizes} script="both" layout={layout} />
      <CounterLayer areas={areas} layout={layout} open={null} sizes={sizes} choice={null} />
    </svg>
  )
}

/** The opening position of the lesson, to look at. */
export function FrontPlate() {
  const [parts, setParts] = useState<{ geometry: TheatreGeometry; scenario: PublicScenario } | null>(null)
  useEffect(() => {
    let shown = true
    void Promise.all([loadGeometry(lessonCard.theatre), api.scenario(lessonCard.scenario)]).then(
      ([geometry, scenario]) => {
        if (!shown || !scenario.ok) return
        // A large drawing, made in pieces: the page answers meanwhile.
        startTransition(() => setParts({ geometry, scenario: scenario.value }))
      },
    )
    return () => {
      shown = false
    }
  }, [])
  if (parts === null) return null
  return (
    <>
      <Plate {...parts} />
      <p className="front-credit">{parts.geometry.credit}</p>
    </>
  )
}
