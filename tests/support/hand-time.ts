import type { Time } from '../../server/time.ts'

/** A clock that stands still until a test turns it. */
export interface HandTime extends Time {
  /** Goes on by so many milliseconds and lets everything that falls due happen, in order. */
  advance(milliseconds: number): void
}

interface Alarm {
  readonly at: number
  readonly job: () => void
}

export function createHandTime(start = 1_000_000): HandTime {
  let now = start
  let alarms: Alarm[] = []
  const next = (until: number) =>
    alarms.filter((alarm) => alarm.at <= until).toSorted((a, b) => a.at - b.at)[0]
  return {
    now: () => now,
    after(milliseconds, job) {
      const alarm = { at: now + Math.max(0, milliseconds), job }
      alarms.push(alarm)
      return () => void (alarms = alarms.filter((other) => other !== alarm))
    },
    advance(milliseconds) {
      const until = now + milliseconds
      for (let alarm = next(until); alarm !== undefined; alarm = next(until)) {
        alarms = alarms.filter((other) => other !== alarm)
        now = Math.max(now, alarm.at)
        alarm.job()
      }
      now = until
    },
  }
}
