import { lazy, startTransition, Suspense, useEffect, useRef, useState } from 'react'

/** The map behind the front page: a picture, fetched after everything that one can click, and only where it is seen. */
const FrontPlate = lazy(async () => ({ default: (await import('./FrontPlate.tsx')).FrontPlate }))

/** On a phone it stands under the whole page: who does not read on needs not load it. */
const ahead = '300px'

/** `ready`: the page stands as long as it will be; before that the map lies higher than it will. */
export function PlateWindow({ ready }: { ready: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (place.current === null || !ready) return undefined
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        seen.disconnect()
        startTransition(() => setNear(true))
      },
      { rootMargin: ahead },
    )
    seen.observe(place.current)
    return () => seen.disconnect()
  }, [ready])
  return (
    <div className="front-plate" aria-hidden="true" ref={place}>
      <Suspense>{near ? <FrontPlate /> : null}</Suspense>
    </div>
  )
}
