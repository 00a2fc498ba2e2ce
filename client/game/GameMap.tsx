import { Suspense, use, useMemo } from 'react'
import { useGameHandle, useScenario, useView } from '../store/GameContext.tsx'
import { TheatreMap } from '../map/TheatreMap.tsx'
import { knownArrows } from '../map/arrows.ts'
import { useCurrentMapMode } from './mapMode.ts'
import { openRoutes } from './openRoutes.ts'

function Plate() {
  const geometry = use(useGameHandle().geometry)
  const scenario = useScenario()
  const view = useView()
  const mode = useCurrentMapMode()
  const board = mode.board ?? view
  const arrows = useMemo(() => mode.arrows ?? knownArrows(view), [mode.arrows, view])
  const open = useMemo(() => openRoutes(board.agreements), [board.agreements])
  return (
    <TheatreMap
      geometry={geometry}
      scenario={scenario}
      board={board}
      mode={mode}
      arrows={arrows}
      openRoutes={open}
    />
  )
}

export function GameMap() {
  return (
    <main className="game-map">
      <Suspense>
        <Plate />
      </Suspense>
    </main>
  )
}
