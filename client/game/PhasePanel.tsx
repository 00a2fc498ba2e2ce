import { lazy, Suspense } from 'react'
import { markSeen } from '../store/game.ts'
import { useGame, useGameHandle, useView } from '../store/GameContext.tsx'
import { TalksPanel } from '../talks/TalksPanel.tsx'
import { ClosedNotice } from '../planning/ClosedNotice.tsx'
import { PlanningPanel } from '../planning/PlanningPanel.tsx'
import { ResolutionPanel } from '../resolution/ResolutionPanel.tsx'
import { foremost, resolvedTurn } from './foremost.ts'

const EndScreen = lazy(async () => ({ default: (await import('../end/EndScreen.tsx')).EndScreen }))

/** The phase's own work; above it, whether the one before ended without us. */
export function PhasePanel() {
  return (
    <>
      <ClosedNotice />
      <Work />
    </>
  )
}

function Work() {
  const view = useView()
  const { store } = useGameHandle()
  const seen = useGame((state) => state.seen)
  switch (foremost(view, seen)) {
    case 'resolution':
      return <ResolutionPanel onDone={() => markSeen(store, resolvedTurn(view))} />
    case 'end':
      return (
        <Suspense>
          <EndScreen />
        </Suspense>
      )
    case 'planning':
      return <PlanningPanel />
    case 'talks':
      return <TalksPanel />
  }
}
