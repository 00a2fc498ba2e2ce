import { Suspense, use, useDeferredValue, useMemo, type ReactNode } from 'react'
import { useGameHandle, useScenario, useView } from '../store/GameContext.tsx'
import type { AreaId } from '../../game/model/ids.ts'
import { TheatreMap } from '../map/TheatreMap.tsx'
import { Fault } from '../ui/Fault.tsx'
import { knownArrows } from '../map/arrows.ts'
import { onItsMap } from '../map/scenarioView.ts'
import type { MapMode } from '../map/types.ts'
import { tapArea, useCurrentMapMode } from './mapMode.ts'
import { useControlNews } from './useControlNews.ts'
import { useStable } from '../map/useStable.ts'
import { smallScreen, useMedia } from './useMedia.ts'

/** A tap chooses for whoever asked for a choice, else it opens the area's card. */
function pick(mode: MapMode, area: string): void {
  if (mode.onSelect === null) tapArea(mode.selected === area ? null : area)
  else if (mode.selectable === null || mode.selectable.has(area)) mode.onSelect(area)
}

function leave(mode: MapMode): void {
  if (mode.onCancel === null) tapArea(null)
  else mode.onCancel()
}

function Plate({ slip }: { slip: ReactNode }) {
  const small = useMedia(smallScreen)
  const geometry = use(useGameHandle().geometry)
  const scenario = useScenario()
  // What was tapped answers first; the map follows in pieces that hold nothing up.
  const view = useDeferredValue(useView())
  const newest = useCurrentMapMode()
  const mode = useDeferredValue(newest)
  const onPick = useStable((area: AreaId) => pick(newest, area))
  const onLeave = useStable(() => leave(newest))
  const board = mode.board ?? view
  useControlNews(board.areas)
  const arrows = useMemo(() => mode.arrows ?? knownArrows(view), [mode.arrows, view])
  return (
    <TheatreMap
      geometry={geometry}
      scenario={onItsMap(scenario)}
      board={board}
      mode={mode}
      arrows={arrows}
      onPick={onPick}
      onLeave={onLeave}
      small={small}
      margin={slip}
    />
  )
}

/** `slip` lies on the margin under the plate; an area's card covers it. */
export function GameMap({ slip }: { slip: ReactNode }) {
  return (
    <div className="game-map">
      <Fault>
        <Suspense>
          <Plate slip={slip} />
        </Suspense>
      </Fault>
    </div>
  )
}
