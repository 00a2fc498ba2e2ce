import { lazy, Suspense } from 'react'
import { loadWords } from '../i18n/i18n.ts'
import './coach.css'

const Coach = lazy(async () => {
  const [coach] = await Promise.all([import('./Coach.tsx'), loadWords('lessons')])
  return { default: coach.Coach }
})

/** Fetched only where the lesson is on. */
export function CoachPlace({ onPhase }: { onPhase: () => void }) {
  return (
    <Suspense fallback={<div className="coach" />}>
      <Coach onPhase={onPhase} />
    </Suspense>
  )
}
