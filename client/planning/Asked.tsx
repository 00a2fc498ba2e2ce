import { useRef, type ReactNode } from 'react'
import { useArrival } from './useFocus.ts'

/** A question in the place of the button that asked it: it takes the focus that the button had, and comes into sight. */
export function Asked({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null)
  useArrival(element, true)
  return (
    <div className="plan-asked stack" tabIndex={-1} ref={element}>
      {children}
    </div>
  )
}
