/** All that has happened, as far as we may know: past turns and the window that the view holds. */
import { useEffect, useMemo } from 'react'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { useGame, useGameHandle, useView } from './GameContext.tsx'

export function joinChronicle(
  past: readonly ChronicleEntry[],
  window: readonly ChronicleEntry[],
): ChronicleEntry[] {
  const held = new Set(window.map((entry) => JSON.stringify(entry)))
  return [...past.filter((entry) => !held.has(JSON.stringify(entry))), ...window]
}

export function useChronicle(): ChronicleEntry[] {
  const { store, link } = useGameHandle()
  const { turn, phase, chronicle } = useView()
  const history = useGame((state) => state.history)
  useEffect(() => {
    // A new turn lets go of an old one: fetch what the window no longer holds.
    void link.history().then((reply) => {
      if (reply.ok) store.set({ history: reply.result })
    })
  }, [store, link, turn, phase])
  return useMemo(() => joinChronicle(history, chronicle), [history, chronicle])
}
