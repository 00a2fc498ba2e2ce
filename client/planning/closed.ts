/** A phase that ended before one had closed it: noticed, and told in the next. */
import { useCallback, useEffect, useRef } from 'react'
import type { Phase } from '../../game/model/ids.ts'
import type { View } from '../../game/model/view.ts'
import type { Roster } from '../../game/model/wire.ts'
import { useGame, useGameHandle, useView } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
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

/** Whether the clock ended the phase, when nobody in the seat did. */
export function byClock(before: Before, now: number, pressed: boolean): boolean {
  if (before.ready || pressed) return false
  return before.closing.some((time) => time !== null && time <= now + slack)
}

/** Whether the umpire closed the phase just before this one; `told`: of which phase this browser has said it already. */
export function byUmpire(
  movedOn: Roster['movedOn'],
  { turn, phase }: Pick<View, 'turn' | 'phase'>,
  told: string | null,
): movedOn is NonNullable<Roster['movedOn']> {
  if (movedOn === null || nameOf(movedOn) === told) return false
  const next = movedOn.phase === 'planning' ? movedOn.turn : movedOn.turn + 1
  return phase === 'ended' ? turn <= next : turn === next && phase !== movedOn.phase
}

const nameOf = ({ turn, phase }: NonNullable<Roster['movedOn']>): string => `${turn}.${phase}`

/** Everybody at the table is told that the umpire moved on, whoever speaks for the seat. */
function useMovedOn(): void {
  const match = useGame((state) => state.match)
  const movedOn = useGame((state) => state.roster?.movedOn ?? null)
  const { turn, phase } = useView()
  const seat = useSeat()
  useEffect(() => {
    const name = `moved.${match}`
    if (seat === null || !byUmpire(movedOn, { turn, phase }, keep.read(name))) return
    keep.write(name, nameOf(movedOn))
    closedStore.set({ closed: { match, ...movedOn, by: 'staff' } })
  }, [match, movedOn, turn, phase, seat])
}

/** Watches as long as the game is open; call the answer when this browser closes its part, or opens it again. */
export function useClosedEarly(): (closing: boolean) => void {
  const { store } = useGameHandle()
  const { turn, phase, seats } = useView()
  const seat = useSeat()
  const closesAt = useGame((state) => state.roster?.closesAt ?? null)
  const ready = seat !== null && seats[seat]?.ready === true
  const last = useRef<Before | null>(null)
  const pressed = useRef(false)
  useMovedOn()
  useEffect(() => {
    const { match, skew } = store.get()
    const before = last.current
    const same = before !== null && before.turn === turn && before.phase === phase
    const closing = same ? [before.closing.at(-1) ?? null, closesAt] : [closesAt]
    last.current = { turn, phase, ready, closing }
    if (before === null || same) return
    const ran = byClock(before, Date.now() + skew, pressed.current)
    pressed.current = false
    if (seat === null || !ran || before.phase === 'ended') return
    closedStore.set({ closed: { match, turn: before.turn, phase: before.phase, by: 'clock' } })
  }, [store, turn, phase, ready, closesAt, seat])
  return useCallback((closing) => {
    pressed.current = closing
  }, [])
}
