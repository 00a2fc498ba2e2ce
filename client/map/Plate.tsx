import { useId, useMemo } from 'react'
import type { AreaId } from '../../game/model/ids.ts'
import { ContextLayer, ControlLayer, Hatching, OutlineLayer } from './AreaLayer.tsx'
import { ArrowLayer } from './ArrowLayer.tsx'
import { Ground, PlaceNames, Terrain } from './BaseLayers.tsx'
import { CounterLayer, type Ask } from './CounterLayer.tsx'
import { EventLayer } from './EventLayer.tsx'
import { FrontLayer } from './FrontLayer.tsx'
import type { Script } from './labels.ts'
import { NameLayer } from './NameLayer.tsx'
import { PlateLayer } from './PlateLayer.tsx'
import type { Room } from './rooms.ts'
import { RouteLayer } from './RouteLayer.tsx'
import type { Sizes } from './sizes.ts'
import type { Highlight, TheatreMapProps } from './types.ts'
import type { MapFrame } from './useFrame.ts'
import type { useWorldOnMap } from './useWorldOnMap.ts'
import { useLayout } from './useLayout.ts'
import { Belt, ZoneLayer } from './ZoneLayer.tsx'

export interface PlateProps extends Pick<
  TheatreMapProps,
  'geometry' | 'scenario' | 'mode' | 'arrows' | 'small'
> {
  readonly world: ReturnType<typeof useWorldOnMap>
  readonly frame: MapFrame
  readonly sizes: Sizes
  readonly script: Script
  /** The area whose stack is open. */
  readonly shown: AreaId | null
  readonly focused: AreaId | null
  readonly highlights: ReadonlyMap<AreaId, Highlight>
  readonly onPick: (area: AreaId) => void
  readonly onHover: (area: AreaId | null) => void
  readonly onAsk: Ask
}

/** Screen pixels that the controls take of a small map: its upper left corner. */
const controls = { width: 72, height: 106 }

/** And the switch between two maps: its upper right corner. */
const switched = { width: 140, height: 36 }

function cornersOf({ x, y, width }: Room, pixels: number, two: boolean): Room[] {
  const unit = width / Math.max(1, pixels)
  const left = { x, y, width: controls.width * unit, height: controls.height * unit }
  const wide = switched.width * unit
  const right = { x: x + width - wide, y, width: wide, height: switched.height * unit }
  return two ? [left, right] : [left]
}

/** The drawing itself, from the sea up to what has just happened. */
export function Plate(props: PlateProps) {
  const { geometry, scenario, mode, arrows, small, world, frame, sizes, script, shown, focused, highlights } =
    props
  const { areas, openRoutes } = world
  const hatch = useId()
  const belt = useId()
  const first = useMemo(() => new Set(highlights.keys()), [highlights])
  const { context } = world
  const kept = useMemo(
    () => (small ? cornersOf(frame.whole, frame.width, scenario.among !== null) : []),
    [small, frame.whole, frame.width, scenario.among],
  )
  const layout = useLayout({
    areas,
    context,
    sizes,
    script,
    marks: mode.marks,
    arrows,
    edge: frame.whole,
    kept,
    first,
  })
  const lift = { transform: `translate(${frame.x}px, ${frame.y}px) scale(${frame.scale})` }
  const { view, sides } = scenario
  return (
    <svg className="map-svg" aria-hidden="true">
      <Hatching prefix={hatch} actors={world.present} />
      <defs>
        <Belt id={belt} />
      </defs>
      <g style={lift}>
        <Ground geometry={geometry} />
        <ContextLayer areas={world.context} />
        <ControlLayer
          areas={areas}
          selectable={mode.selectable}
          hatch={hatch}
          onPick={props.onPick}
          onHover={props.onHover}
        />
        <Terrain layers={geometry.layers} />
        <FrontLayer areas={areas} sides={sides} />
        <ZoneLayer areas={areas} sides={sides} lines={world.lines} belt={belt} />
        <RouteLayer routes={geometry.routes} areas={areas} open={openRoutes} />
        <OutlineLayer
          areas={areas}
          selectable={mode.selectable}
          selected={mode.selected}
          focused={focused}
          highlights={highlights}
        />
        <PlateLayer
          routes={geometry.routes}
          areas={areas}
          sides={sides}
          open={openRoutes}
          view={view}
          sizes={sizes}
          taken={layout.rooms}
        />
        <PlaceNames layers={geometry.layers} view={view} />
        <ArrowLayer arrows={arrows} areas={areas} signs={layout.signs} />
        <NameLayer areas={areas} context={context} sizes={sizes} script={script} layout={layout} />
        <CounterLayer
          areas={areas}
          layout={layout}
          open={shown}
          sizes={sizes}
          choice={mode.formations}
          onAsk={props.onAsk}
        />
        <EventLayer remarks={layout.remarks} sizes={sizes} />
      </g>
    </svg>
  )
}
