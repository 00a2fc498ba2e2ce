import { useSyncExternalStore } from 'react'

/** One polite live region for the whole page. `announce` from anywhere; the same words twice are read twice. */
let message = ''
let count = 0
const listeners = new Set<() => void>()

export function announce(text: string): void {
  message = text
  count += 1
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Announcer() {
  const key = useSyncExternalStore(subscribe, () => count)
  return (
    <div className="hidden-text" aria-live="polite">
      <p key={key}>{message}</p>
    </div>
  )
}
