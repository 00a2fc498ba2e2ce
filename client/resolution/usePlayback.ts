/** Where the reader is: back and forth at their own pace, or by itself at a chosen speed. */
import { useEffect, useState } from 'react'
import { useStable } from '../map/useStable.ts'

export const speeds = ['slow', 'normal', 'fast'] as const
export type Speed = (typeof speeds)[number]
const wait: Readonly<Record<Speed, number>> = { slow: 7000, normal: 4000, fast: 1800 }

export interface Playback {
  /** Index of the beat; `count` is the summary. */
  readonly at: number
  readonly count: number
  readonly playing: boolean
  readonly speed: Speed
  readonly go: (at: number) => void
  readonly play: (playing: boolean) => void
  readonly setSpeed: (speed: Speed) => void
}

/** `from`: the beat to begin with. */
export function usePlayback(count: number, from = 0): Playback {
  const [at, setAt] = useState(from)
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('normal')
  const now = Math.min(at, count)
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      setAt(now + 1)
      if (now + 1 >= count) setPlaying(false)
    }, wait[speed])
    return () => clearTimeout(timer)
  }, [playing, speed, now, count])
  const go = useStable((next: number) => {
    setPlaying(false)
    setAt(Math.max(0, Math.min(count, next)))
  })
  return {
    at: now,
    count,
    playing,
    speed,
    setSpeed,
    go,
    play: (next) => {
      if (next && now >= count) setAt(0)
      setPlaying(next)
    },
  }
}
