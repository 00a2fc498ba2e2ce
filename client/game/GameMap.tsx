import { Suspense, use, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicScenario } from '../../game/model/api.ts'
import type { AreaId, TheatreId } from '../../game/model/ids.ts'
import { rememberMaps } from '../map/ahead.ts'
import { loadGeometry } from '../map/geometries.ts'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { TheatreMap } from '../map/TheatreMap.tsx'
import { Fault } from '../ui/Fault.tsx'
import { knownArrows } from '../map/arrows.ts'
import { onItsMap } from '../map/scenarioView.ts'
import type { MapArrow, MapBoard, MapMode } from '../map/types.ts'
import { tapArea, useCurrentMapMode } from './mapMode.ts'
import { TheatreSwitch } from './TheatreSwitch.tsx'
import { useControlNews } from './useControlNews.ts'
import { useStable } from '../map/useStable.ts'
import { smallScreen, useMedia } from './useMedia.ts'
import { useTheatre } from './useTheatre.ts'
import { useThere } from './useThere.ts'

/** A tap chooses for whoever asked for a choice, else it opens the area's card. */
function pick(mode: MapMode, area: string): void {
  if (mode.onSelect === null) tapArea(mode.selected === area ? null : area)
  else if (mode.selectable === null || mode.selectable.has(area)) mode.onSelect(area)
}

function leave(mode: MapMode): void {
  if (mode.onCancel === null) tapArea(null)
  else mode.onCancel()
}

interface OneMap {
  readonly theatre: TheatreId
  readonly scenario: PublicScenario
  readonly board: MapBoard
  readonly mode: MapMode
  readonly arrows: readonly MapArrow[]
  readonly newest: MapMode
  readonly small: boolean
  readonly wall: boolean
  readonly slip: ReactNode
}

function OneMap({ theatre, scenario, board, mode, arrows, newest, small, wall, slip }: OneMap) {
  const geometry = use(loadGeometry(theatre))
  const onPick = useStable((area: AreaId) => pick(newest, area))
  const onLeave = useStable(() => leave(newest))
  return (
    <TheatreMap
      geometry={geometry}
      scenario={onItsMap(scenario, theatre)}
      board={board}
      mode={mode}
      arrows={arrows}
      onPick={onPick}
      onLeave={onLeave}
      small={small}
      wall={wall}
      margin={slip}
    />
  )
}

/** The wall shows both maps at once, each with its name. */
function BothMaps({ maps, ...rest }: { maps: readonly TheatreId[] } & Omit<OneMap, 'theatre'>) {
  const { t } = useTranslation('names')
  return maps.map((map) => (
    <div key={map} className="game-map-half">
      <OneMap {...rest} theatre={map} />
      <p className="game-map-name">{t(`theatre.${map}`)}</p>
    </div>
  ))
}

function Plate({ slip, wall }: { slip: ReactNode; wall: boolean }) {
  const small = useMedia(smallScreen)
  const scenario = useScenario()
  // What was tapped answers first; the map follows in pieces that hold nothing up.
  const view = useDeferredValue(useView())
  const newest = useCurrentMapMode()
  const mode = useDeferredValue(newest)
  const board = mode.board ?? view
  useControlNews(board.areas)
  const arrows = useMemo(() => mode.arrows ?? knownArrows(view), [mode.arrows, view])
  const maps = useMemo(() => scenario.theatres.map(({ id }) => id), [scenario])
  const { shown, show, news } = useTheatre(scenario, view.viewer, board, mode)
  const there = useThere(scenario, view, mode, news)
  const given = { scenario, board, mode, arrows, newest, small, wall, slip }
  if (maps.length === 1) return <OneMap {...given} theatre={shown} />
  if (wall) return <BothMaps {...given} maps={maps} />
  return (
    <>
      <OneMap key={shown} {...given} theatre={shown} />
      <TheatreSwitch maps={maps} shown={shown} show={show} there={there} />
    </>
  )
}

/** `slip` lies on the margin under the plate; an area's card covers it. On the `wall` of two maps none is out of sight. */
export function GameMap({ slip, wall = false }: { slip: ReactNode; wall?: boolean }) {
  const match = useGame((state) => state.match)
  const scenario = useScenario()
  useEffect(() => rememberMaps(match, scenario), [match, scenario])
  return (
    <div className="game-map" data-maps={scenario.theatres.length} data-wall={wall}>
      <Fault>
        <Suspense>
          <Plate slip={slip} wall={wall} />
        </Suspense>
      </Fault>
    </div>
  )
}
