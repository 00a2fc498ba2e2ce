/** What is left of the phase by the server's clock. */
import { useEffect, useState } from 'react'
import type { Roster } from '../../game/model/wire.ts'
import { useGame } from '../store/GameContext.tsx'

type Running = Pick<Roster, 'closesAt' | 'pausedAt'>

/** Seconds left at `now` by the server's clock; null without a clock. A stopped clock stands where it was stopped. */
export function secondsLeft({ closesAt, pausedAt }: Running, now: number): number | null {
  return closesAt === null ? null : Math.max(0, Math.ceil((closesAt - (pausedAt ?? now)) / 1000))
}

/** `4:05`, `1:10:00`. */
export function clockFace(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const end = `${hours === 0 ? String(minutes) : two(minutes)}:${two(seconds % 60)}`
  return hours === 0 ? end : `${hours}:${end}`
}

/** The server's time, every `pace` milliseconds while `running`. */
export function useServerNow(pace: number, running = true): number {
  const skew = useGame((state) => state.skew)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!running) return
    const tick = () => setNow(Date.now())
    const first = setTimeout(tick)
    const timer = setInterval(tick, pace)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [pace, running])
  return now + skew
}

export interface TimeLeft {
  readonly seconds: number
  readonly paused: boolean
}

/** Null without a clock. */
export function useTimeLeft(): TimeLeft | null {
  const closesAt = useGame((state) => state.roster?.closesAt ?? null)
  const pausedAt = useGame((state) => state.roster?.pausedAt ?? null)
  const now = useServerNow(1000, closesAt !== null && pausedAt === null)
  const seconds = secondsLeft({ closesAt, pausedAt }, now)
  return seconds === null ? null : { seconds, paused: pausedAt !== null }
}
