/** The acts of this browser in this Planning: kept, so that a reload takes nothing from what can be undone. */
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { SeatCommand } from '../../game/model/command.ts'
import type { View } from '../../game/model/view.ts'
import type { Reply } from '../../game/model/wire.ts'
import { useAct, useGame, useGameHandle, useView, type Act } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { createStore } from '../store/store.ts'
import { inverseOf, lastOf, type Done } from './undo.ts'
import { useSeat } from './useSeat.ts'

const most = 50
const lists = createStore<Record<string, readonly Done[]>>({})
const nothing: readonly Done[] = []
const nameOf = (match: string, turn: number) => `done.${match}.${turn}`

const isAct = (value: unknown): value is Act =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  SeatCommand.safeParse({ ...value, turn: 1, phase: 'planning' }).success

const isDone = (value: unknown): value is Done =>
  typeof value === 'object' &&
  value !== null &&
  'did' in value &&
  'back' in value &&
  isAct(value.did) &&
  isAct(value.back)

function kept(name: string): readonly Done[] {
  try {
    const read: unknown = JSON.parse(keep.read(name) ?? '[]')
    return Array.isArray(read) ? read.filter(isDone) : nothing
  } catch {
    return nothing
  }
}

function write(name: string, list: readonly Done[]): void {
  const last = list.slice(-most)
  lists.set({ [name]: last })
  keep.write(name, JSON.stringify(last))
}

const read = (name: string): readonly Done[] => lists.get()[name] ?? kept(name)

/** Call it with the position before the act, once the act is accepted. */
export function useRemember(): (did: Act, before: View | null) => void {
  const match = useGame((state) => state.match)
  const seat = useSeat()
  return useCallback(
    (did, before) => {
      const back = before === null || seat === null ? null : inverseOf(did, before, seat)
      if (back === null || before === null || before.phase !== 'planning') return
      const name = nameOf(match, before.turn)
      write(name, [...read(name), { did, back }])
    },
    [match, seat],
  )
}

export interface Undo {
  readonly last: Done | null
  readonly undo: () => Promise<Reply>
}

export function useUndo(): Undo {
  const { store, link } = useGameHandle()
  const match = useGame((state) => state.match)
  const view = useView()
  const act = useAct()
  const name = nameOf(match, view.turn)
  const first = useMemo(() => kept(name), [name])
  const list = useSyncExternalStore(lists.subscribe, () => lists.get()[name] ?? first)
  return {
    last: lastOf(list, view)?.last ?? null,
    undo: async () => {
      const now = store.get().view
      const found = now === null ? null : lastOf(read(name), now)
      if (found === null) return link.offline()
      const reply = await act(found.last.back)
      if (reply.ok) write(name, found.rest)
      return reply
    },
  }
}
