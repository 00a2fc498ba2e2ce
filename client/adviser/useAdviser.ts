import { useSyncExternalStore } from 'react'
import { useGame } from '../store/GameContext.tsx'
import { hiddenStore } from './hidden.ts'

/** Whether the session has the staff adviser, and whether this reader wants to see it. */
export function useAdviser(): { readonly allowed: boolean; readonly shown: boolean } {
  const allowed = useGame(({ roster }) => roster?.adviser !== false)
  const { hidden } = useSyncExternalStore(hiddenStore.subscribe, hiddenStore.get)
  return { allowed, shown: allowed && !hidden }
}
