/** How the foremost panel steers the map, without knowing it. */
import { useEffect, useSyncExternalStore } from 'react'
import type { MapMode } from '../map/types.ts'
import { createStore } from '../store/store.ts'

const idle: MapMode = {
  selectable: null,
  selected: null,
  onSelect: null,
  formations: null,
  highlights: new Map(),
  arrows: null,
  marks: [],
  board: null,
  prompt: null,
  onCancel: null,
  lookAt: [],
}

const store = createStore<MapMode>(idle)

/**
 * While the calling component is mounted, the map follows `mode`; what it leaves out is as usual.
 * Memoise the object: each new one is drawn.
 */
export function useMapMode(mode: Partial<MapMode>): void {
  useEffect(() => {
    store.set({ ...idle, selected: store.get().selected, ...mode })
    return () => store.set({ ...idle, selected: store.get().selected })
  }, [mode])
}

/** Select an area from a list: a reader who is close is taken there. */
export function selectArea(area: string | null): void {
  store.set({ selected: area, lookAt: area === null ? [] : [area] })
}

/** A tap on the map itself: it is in sight. */
export function tapArea(area: string | null): void {
  store.set({ selected: area, lookAt: [] })
}

export const useCurrentMapMode = (): MapMode => useSyncExternalStore(store.subscribe, store.get)
