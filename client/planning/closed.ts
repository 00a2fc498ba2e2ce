/** A phase that ended before one had closed it: noticed, and told in the next. */
import { useCallback, useEffect, useRef } from 'react'
import type { Phase } from '../../game/model/ids.ts'
import type { Roster } from '../../game/model/wire.ts'
import { useGame, useGameHandle, useView } from '../store/GameContext.tsx'
import { createStore } from '../store/store.ts'
import { useSeat } from './useSeat.ts'

export interface Closed {
  readonly match: string
  readonly turn: number
  readonly phase: Phase
  readonly by: 'clock' | 'staff'
}

export const closedStore = createStore<{ closed: Closed | null }>({ closed: null })

/** The frame of a new phase comes a moment after the clock has run out. */
const slack = 3000

interface Before {
  readonly turn: number
  readonly phase: Phase
  readonly ready: boolean
  /** The last two times at which the phase was said to close: a roster may overtake the frame. */
  readonly closing: readonly (number | null)[]
}

/** Who ended the phase, when nobody in the seat did; null when it ended as phases do. */
export function closer(
  before: Before,
  now: number,
  roster: Pick<Roster, 'taught'>,
  pressed: boolean,
  leads: boolean,
): Closed['by'] | null {
  if (before.ready || pressed) return null
  if (before.closing.some((time) => time !== null && time <= now + slack)) return 'clock'
  // Somebody else in the seat may have closed it: only who would have done so can tell.
  return roster.taught && leads ? 'staff' : null
}

/** Watches as long as the game is open; call the answer when this browser closes its part, or opens it again. */
export function useClosedEarly(leads: boolean): (closing: boolean) => void {
  const { store } = useGameHandle()
  const { turn, phase, seats } = useView()
  const seat = useSeat()
  const closesAt = useGame((state) => state.roster?.closesAt ?? null)
  const ready = seat !== null && seats[seat]?.ready === true
  const last = useRef<Before | null>(null)
  const pressed = useRef(false)
  useEffect(() => {
    const { match, roster, skew } = store.get()
    const before = last.current
    const same = before !== null && before.turn === turn && before.phase === phase
    const closing = same ? [before.closing.at(-1) ?? null, closesAt] : [closesAt]
    last.current = { turn, phase, ready, closing }
    if (before === null || same) return
    const by = roster === null ? null : closer(before, Date.now() + skew, roster, pressed.current, leads)
    pressed.current = false
    if (seat === null || by === null || before.phase === 'ended') return
    closedStore.set({ closed: { match, turn: before.turn, phase: before.phase, by } })
  }, [store, turn, phase, ready, closesAt, seat, leads])
  return useCallback((closing) => {
    pressed.current = closing
  }, [])
}
