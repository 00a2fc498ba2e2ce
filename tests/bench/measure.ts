/** Timing: the median of several runs, on this machine. */
import { performance } from 'node:perf_hooks'

export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What docs call the goal, e.g. `≥ 80000`; the empty text for a figure that has none. */
  readonly goal: string
  readonly holds: boolean
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Milliseconds of each run. */
export function timed(runs: number, act: (run: number) => void): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    act(run)
    return performance.now() - start
  })
}

/** The same in milliseconds of the processor: what others do on the machine meanwhile counts less. */
export function worked(runs: number, act: (run: number) => void): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const start = process.cpuUsage()
    act(run)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
}

/** What nobody has set a goal for. */
export const figure = (name: string, value: number, unit: string): Row => ({
  name,
  value: Number(value.toFixed(1)),
  unit,
  goal: '',
  holds: true,
})

export const atLeast = (name: string, value: number, unit: string, goal: number): Row => ({
  name,
  value,
  unit,
  goal: `≥ ${goal}`,
  holds: value >= goal,
})

export const atMost = (name: string, value: number, unit: string, goal: number): Row => ({
  name,
  value,
  unit,
  goal: `≤ ${goal}`,
  holds: value <= goal,
})
