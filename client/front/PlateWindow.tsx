import { lazy, Suspense } from 'react'

/** The map behind the front page: a picture, fetched after everything that one can click. */
const FrontPlate = lazy(async () => ({ default: (await import('./FrontPlate.tsx')).FrontPlate }))

export function PlateWindow() {
  return (
    <div className="front-plate" aria-hidden="true">
      <Suspense>
        <FrontPlate />
      </Suspense>
    </div>
  )
}
