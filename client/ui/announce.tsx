import { useSyncExternalStore } from 'react'

/**
 * One polite live region for the whole page. `announce` from anywhere; the same words twice are read twice. The last
 * few stand there together, since news that come at once would else wipe each other out before they are read.
 */
interface Line {
  readonly id: number
  readonly text: string
}
const most = 4
let lines: readonly Line[] = []
let count = 0
const listeners = new Set<() => void>()

export function announce(text: string): void {
  count += 1
  lines = [...lines, { id: count, text }].slice(-most)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Announcer() {
  const said = useSyncExternalStore(subscribe, () => lines)
  return (
    <div className="hidden-text announcer" aria-live="polite">
      {said.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}
