/** The private link of a session that was opened or renewed in this very page: it is shown once, and kept nowhere. */
import { useSyncExternalStore } from 'react'
import { createStore } from '../store/store.ts'

const store = createStore<{ link: string | null }>({ link: null })

export const keepFresh = (link: string | null): void => store.set({ link })

export const useFreshLink = (): string | null => useSyncExternalStore(store.subscribe, store.get).link
