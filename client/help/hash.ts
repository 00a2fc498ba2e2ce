/**
 * Panels that lie over everything – help, sources – stand in the address, after `#`: so they can be linked to, and the
 * way back closes them. `#help-planning`, `#rests-order:raid`.
 */
import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** What stands after the prefix, or null when another panel or none is open. */
export function readHash(hash: string, prefix: string): string | null {
  const start = `#${prefix}-`
  return hash.startsWith(start) ? decodeURIComponent(hash.slice(start.length)) : null
}

export const useHash = (prefix: string): string | null =>
  useSyncExternalStore(subscribe, () => readHash(window.location.hash, prefix))

export function openHash(prefix: string, value: string): void {
  window.location.hash = `${prefix}-${encodeURIComponent(value)}`
}

/** The address without it. The browser says nothing of this by itself. */
export function closeHash(): void {
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', pathname + search)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
