/** All that has happened, as far as we may know: past turns and the window that the view holds. */
import { useEffect, useMemo } from 'react'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { resolvedTurn } from '../game/foremost.ts'
import { addHistory } from './game.ts'
import { useGame, useGameHandle, useView } from './GameContext.tsx'

export function joinChronicle(
  past: readonly ChronicleEntry[],
  window: readonly ChronicleEntry[],
): ChronicleEntry[] {
  const held = new Set(window.map((entry) => JSON.stringify(entry)))
  return [...past.filter((entry) => !held.has(JSON.stringify(entry))), ...window]
}

/** Fetches, whenever a phase opens, what the view's window lets go of. Called once, by the game's screen. */
export function useHistory(): void {
  const { store, link } = useGameHandle()
  const { turn, phase } = useView()
  useEffect(() => {
    const resolved = resolvedTurn({ turn, phase })
    void link.history().then((reply) => addHistory(store, resolved, reply.ok ? reply.result : null))
  }, [store, link, turn, phase])
}

export function useChronicle(): ChronicleEntry[] {
  const { chronicle } = useView()
  const history = useGame((state) => state.history)
  return useMemo(() => joinChronicle(history, chronicle), [history, chronicle])
}
