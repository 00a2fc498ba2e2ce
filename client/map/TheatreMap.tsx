import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actors, type AreaId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { AreaButtons } from './AreaButtons.tsx'
import { AreaCard } from './AreaCard.tsx'
import { ContextLayer, ControlLayer, Hatching, OutlineLayer } from './AreaLayer.tsx'
import { ArrowLayer, signsOf } from './ArrowLayer.tsx'
import { Ground, PlaceNames, Terrain } from './BaseLayers.tsx'
import { CounterLayer } from './CounterLayer.tsx'
import { EventLayer } from './EventLayer.tsx'
import { MapControls } from './MapControls.tsx'
import { remarksOf } from './boxes.ts'
import { contextAreas, mapAreas } from './model.ts'
import { NameLayer } from './NameLayer.tsx'
import { PlateLayer } from './PlateLayer.tsx'
import { RouteLayer } from './RouteLayer.tsx'
import { sizesFor } from './sizes.ts'
import type { TheatreMapProps } from './types.ts'
import { useHover } from './useHover.ts'
import { useFrame, type Fit } from './useFrame.ts'
import './map.css'
import './counters.css'
import './furniture.css'

const roomy: Fit = { top: 44, bottom: 150, side: 10 }
const tight: Fit = { top: 10, bottom: 2, side: 2 }

/** The theatre as an atlas plate with counters. It draws what it is told and reports what is picked. */
export function TheatreMap(props: TheatreMapProps) {
  const { geometry, scenario, board, mode, arrows, openRoutes, onPick, onLeave, small, margin } = props
  const { t } = useTranslation('game')
  const names = useNames()
  const box = useRef<HTMLDivElement>(null)
  const view = geometry.views[scenario.view] ?? geometry.views['all']
  const { frame, zoomBy, reset } = useFrame(box, view?.box ?? geometry.frame, small ? tight : roomy)
  const { hovered, onHover, onPointerMove } = useHover()
  const [focused, setFocused] = useState<AreaId | null>(null)
  const [arabic, setArabic] = useState(true)
  const hatch = useId()
  const areas = useMemo(() => mapAreas(geometry, scenario, board), [geometry, scenario, board])
  const context = useMemo(() => contextAreas(geometry, scenario), [geometry, scenario])
  const type = view?.type ?? 10
  const sizes = useMemo(() => sizesFor(frame.scale, type), [frame.scale, type])
  const remarks = useMemo(() => remarksOf(mode.marks, areas, sizes), [mode.marks, areas, sizes])
  const signs = useMemo(() => signsOf(arrows, areas, sizes), [arrows, areas, sizes])
  const taken = useMemo(() => [...remarks, ...signs].map(({ room }) => room), [remarks, signs])
  const present = useMemo(() => {
    const here = new Set(areas.flatMap((area) => [area.control, ...area.forces.map((force) => force.owner)]))
    return actors.filter((actor) => here.has(actor) || scenario.sides.some((side) => side.includes(actor)))
  }, [areas, scenario])
  const kinds = useMemo(() => new Set(areas.flatMap(({ forces }) => forces.map(({ kind }) => kind))), [areas])
  const shown = hovered ?? focused ?? mode.selected
  const card = areas.find((area) => area.id === shown)
  const lift = { transform: `translate(${frame.x}px, ${frame.y}px) scale(${frame.scale})` }

  return (
    <section
      className="map"
      aria-label={t('map.label', { title: names.text(scenario.title) })}
      data-small={small}
    >
      <div
        className="map-field"
        ref={box}
        role="presentation"
        onPointerMove={onPointerMove}
        onKeyDown={(event) => (event.key === 'Escape' ? onLeave() : undefined)}
      >
        <svg className="map-svg" aria-hidden="true">
          <Hatching prefix={hatch} actors={present} />
          <g style={lift}>
            <Ground geometry={geometry} />
            <ContextLayer areas={context} />
            <ControlLayer
              areas={areas}
              selectable={mode.selectable}
              hatch={hatch}
              onPick={onPick}
              onHover={onHover}
            />
            <Terrain layers={geometry.layers} />
            <RouteLayer routes={geometry.routes} areas={areas} open={openRoutes} />
            <OutlineLayer
              areas={areas}
              selectable={mode.selectable}
              selected={mode.selected}
              focused={focused}
              highlights={mode.highlights}
            />
            <PlateLayer
              routes={geometry.routes}
              areas={areas}
              sides={scenario.sides}
              open={openRoutes}
              view={scenario.view}
              sizes={sizes}
              taken={taken}
            />
            <PlaceNames layers={geometry.layers} view={scenario.view} />
            <ArrowLayer arrows={arrows} areas={areas} signs={signs} />
            <NameLayer areas={areas} context={context} sizes={sizes} arabic={arabic} taken={taken} />
            <CounterLayer areas={areas} open={shown} sizes={sizes} choice={mode.formations} />
            <EventLayer remarks={remarks} sizes={sizes} />
          </g>
        </svg>
        <AreaButtons
          areas={areas}
          frame={frame}
          selectable={mode.selectable}
          selected={mode.selected}
          onPick={onPick}
          onFocus={setFocused}
          onHover={onHover}
        />
      </div>
      {mode.prompt === null ? null : (
        <p className="map-prompt">
          {mode.prompt}
          {mode.onCancel === null ? null : (
            <button type="button" onClick={mode.onCancel}>
              {t('map.cancel')}
            </button>
          )}
        </p>
      )}
      <p className="map-credit">
        {t('map.adjusted')}. {geometry.credit}
      </p>
      {card === undefined ? (
        margin
      ) : (
        <AreaCard area={card} onClose={mode.selected === card.id ? onLeave : null} />
      )}
      <MapControls
        zoomed={frame.zoom > 1.02}
        onZoom={zoomBy}
        onReset={reset}
        arabic={arabic}
        onArabic={setArabic}
        actors={present}
        kinds={kinds}
      />
    </section>
  )
}
