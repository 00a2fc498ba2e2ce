/** What of the cables has been read at this browser. Watched by the tab, the title and the panel alike. */
import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { useGame } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { createStore, type Store } from '../store/store.ts'
import { unreadIn, type ReadMarks } from './conversations.ts'

const shape = z.record(z.string(), z.number())
const stores = new Map<string, Store<{ marks: ReadMarks }>>()

function kept(name: string): ReadMarks {
  try {
    const parsed = shape.safeParse(JSON.parse(keep.read(name) ?? '{}'))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

const nameOf = (match: string, own: string): string => `cables.${match}.${own}`

function storeOf(name: string): Store<{ marks: ReadMarks }> {
  const store = stores.get(name) ?? createStore<{ marks: ReadMarks }>({ marks: kept(name) })
  stores.set(name, store)
  return store
}

export interface Reading {
  /** The own seat, or `observer`. */
  readonly own: string
  readonly marks: ReadMarks
  readonly unread: number
  readonly markRead: (conversation: string, id: number) => void
}

export function useReadMarks(): Reading {
  const match = useGame((state) => state.match)
  const own = useGame((state) => state.view?.viewer ?? 'observer')
  const cables = useGame((state) => state.cables)
  const name = nameOf(match, own)
  const store = storeOf(name)
  const marks = useSyncExternalStore(store.subscribe, () => store.get().marks)
  return {
    own,
    marks,
    unread: unreadIn(cables, own, marks),
    markRead: (conversation, id) => {
      const now = store.get().marks
      if ((now[conversation] ?? 0) >= id) return
      store.set({ marks: { ...now, [conversation]: id } })
      keep.write(name, JSON.stringify(store.get().marks))
    },
  }
}
