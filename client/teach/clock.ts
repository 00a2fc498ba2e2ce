/** A clock as one enters it, in minutes, and as the server takes it, in seconds. */
import type { Clock } from '../../game/model/api.ts'

export const clockChoices = ['none', '5', '10', '20', 'own'] as const
export type ClockChoice = (typeof clockChoices)[number]

export interface ClockEntry {
  readonly choice: ClockChoice
  /** Minutes, as typed. */
  readonly planning: string
  readonly talks: string
}

export const noClock: ClockEntry = { choice: 'none', planning: '12', talks: '18' }

export const leastMinutes = 0.5
export const mostMinutes = 120

function secondsOf(minutes: string): number | null {
  const value = Number(minutes.replace(',', '.'))
  return value >= leastMinutes && value <= mostMinutes ? Math.round(value * 60) : null
}

/** Undefined when a number is missing or out of range. */
export function clockOf({ choice, planning, talks }: ClockEntry): Clock | undefined {
  if (choice === 'none') return null
  const own = choice === 'own'
  const seconds = { planning: secondsOf(own ? planning : choice), talks: secondsOf(own ? talks : choice) }
  return seconds.planning === null || seconds.talks === null
    ? undefined
    : { planning: seconds.planning, talks: seconds.talks }
}

export function entryOf(clock: Clock): ClockEntry {
  if (clock === null) return noClock
  const [planning, talks] = [String(clock.planning / 60), String(clock.talks / 60)]
  const preset = clockChoices.find((choice) => choice === planning && planning === talks)
  return { choice: preset ?? 'own', planning, talks }
}
