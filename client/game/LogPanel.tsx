import { lazy, Suspense } from 'react'

const Chronicle = lazy(() => import('../chronicle/Chronicle.tsx'))

/** Everything so far; `onPhase` shows the panel in which a turn is played back. */
export function LogPanel({ onPhase }: { onPhase: () => void }) {
  return (
    <Suspense>
      <Chronicle onPhase={onPhase} />
    </Suspense>
  )
}
