import { memo, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AreaId, OfferId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { AreaButtons } from './AreaButtons.tsx'
import { AreaCard } from './AreaCard.tsx'
import type { Ask } from './CounterLayer.tsx'
import { MapControls } from './MapControls.tsx'
import { useScript } from './labels.ts'
import type { MarkKind } from './marks.ts'
import { Plate } from './Plate.tsx'
import { Prompt } from './Prompt.tsx'
import { sizesFor } from './sizes.ts'
import type { Highlight, TheatreMapProps } from './types.ts'
import { useFrame, type Fit } from './useFrame.ts'
import { useHover } from './useHover.ts'
import { useStable } from './useStable.ts'
import { useWorldOnMap } from './useWorldOnMap.ts'
import './map.css'
import './zones.css'
import './counters.css'
import './furniture.css'
import './legend.css'

/** Below, the cards have room. */
const roomy: Fit = { top: 44, bottom: 150, side: 10, above: 0.1 }
/** On the wall nothing lies on the plate but its name, its controls and its credit. */
const wall: Fit = { top: 40, bottom: 28, side: 10, above: 0.5 }
const tight: Fit = { top: 10, bottom: 2, side: 2, above: 0.5 }

/** The theatre as an atlas plate with counters. It draws what it is told and reports what is picked. */
export const TheatreMap = memo(function TheatreMap(props: TheatreMapProps) {
  const { geometry, scenario, mode, arrows, onPick, onLeave, small, margin } = props
  const { t } = useTranslation('game')
  const names = useNames()
  const box = useRef<HTMLDivElement>(null)
  const view = geometry.views[scenario.view] ?? geometry.views['all']
  const { frame, zoomBy, reset, lookAt } = useFrame(
    box,
    view?.box ?? geometry.frame,
    small ? tight : props.wall ? wall : roomy,
  )
  const { hovered, onHover, onPointerMove } = useHover()
  const [focused, setFocused] = useState<AreaId | null>(null)
  // The card of what is pointed at waits for whoever asks for more: a tap both points and asks.
  const onFocus = useCallback((area: AreaId | null) => startTransition(() => setFocused(area)), [])
  const [asked, setAsked] = useState<{ area: AreaId; mark: MarkKind | null } | null>(null)
  const [pact, setPact] = useState<OfferId | null>(null)
  const [script, setScript] = useScript()
  const world = useWorldOnMap(props)
  const { areas } = world
  const slot = useMemo(() => Math.min(...areas.map(({ placement }) => placement.counter)), [areas])
  const sizes = useMemo(() => sizesFor(frame.scale, view?.type ?? 10, slot), [frame.scale, view?.type, slot])
  const onAsk: Ask = useCallback((area, mark) => setAsked({ area, mark }), [])
  const pick = useStable((area: AreaId) => {
    setAsked(null)
    onPick(area)
  })
  const leave = () => {
    setAsked(null)
    onLeave()
  }
  const highlights = useMemo(() => {
    const bound = world.pacts.find(({ agreement }) => agreement === pact)?.areas ?? []
    return new Map<AreaId, Highlight>([...[...bound].map((id) => [id, 'offer'] as const), ...mode.highlights])
  }, [mode.highlights, world.pacts, pact])
  useEffect(() => {
    const there = areas.filter(({ id }) => mode.lookAt.includes(id)).map(({ shape }) => shape.centre)
    if (there.length === 0) return
    const middle = (axis: 0 | 1) => there.reduce((sum, at) => sum + at[axis], 0) / there.length
    lookAt([middle(0), middle(1)])
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each place that is named, not whenever the board changes
  }, [mode.lookAt, lookAt])
  const shown = asked?.area ?? hovered ?? focused ?? mode.selected
  const card = areas.find((area) => area.id === shown)
  const credit = `${t('map.adjusted')}. ${geometry.credit}`
  const closes = asked !== null || (card !== undefined && mode.selected === card.id)

  return (
    <section
      className="map"
      aria-label={
        scenario.among === null
          ? t('map.label', { title: names.text(scenario.title) })
          : t('map.labelOf', { theatre: scenario.among })
      }
      data-small={small}
    >
      <div
        className="map-field"
        ref={box}
        role="presentation"
        onPointerMove={onPointerMove}
        onKeyDown={(event) => (event.key === 'Escape' ? leave() : undefined)}
      >
        <Plate
          geometry={geometry}
          scenario={scenario}
          mode={mode}
          arrows={arrows}
          world={world}
          frame={frame}
          sizes={sizes}
          script={script}
          small={small}
          shown={shown}
          focused={focused}
          highlights={highlights}
          onPick={pick}
          onHover={onHover}
          onAsk={onAsk}
        />
        <AreaButtons
          areas={areas}
          frame={frame}
          selectable={mode.selectable}
          selected={mode.selected}
          onPick={pick}
          onFocus={onFocus}
          onHover={onHover}
        />
      </div>
      <Prompt mode={mode} />
      <p className="map-credit">{credit}</p>
      {card === undefined ? (
        margin
      ) : (
        <AreaCard
          area={card}
          around={world.around}
          mark={asked?.mark ?? null}
          onClose={closes ? (asked === null ? leave : () => setAsked(null)) : null}
        />
      )}
      <MapControls
        zoomed={frame.zoom > 1.02}
        onZoom={zoomBy}
        onReset={reset}
        legend={{
          credit,
          script,
          onScript: setScript,
          actors: world.present,
          kinds: world.kinds,
          oil: areas.some((area) => area.oil !== null),
        }}
        zones={{ pacts: world.pacts, shown: pact, onShow: setPact }}
      />
    </section>
  )
})
