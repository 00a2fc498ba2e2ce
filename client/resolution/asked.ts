/** The turn that somebody wants to watch, and where in it: said before the playback opens, or while it stands open. */
import { useSyncExternalStore } from 'react'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { createStore } from '../store/store.ts'

interface Asked {
  /** null: the last one. */
  readonly turn: number | null
  /** The entry at which to begin; null: at the start. */
  readonly entry: ChronicleEntry | null
  /** Counts: the same wish twice is two wishes. */
  readonly wish: number
}

const store = createStore<Asked>({ turn: null, entry: null, wish: 0 })

export function askForTurn(turn: number, entry: ChronicleEntry | null = null): void {
  store.set(({ wish }) => ({ turn, entry, wish: wish + 1 }))
}

export function forgetTurn(): void {
  store.set({ turn: null, entry: null })
}

const useAsked = (): Asked => useSyncExternalStore(store.subscribe, store.get)

/** What is to be watched when `last` is the last turn; once another turn is over, that one. */
export function useWatched(last: number, opened: number) {
  const { turn, entry, wish } = useAsked()
  return turn === null || last !== opened
    ? { turn: last, entry: null, wish }
    : { turn: Math.min(last, turn), entry, wish }
}
