/** All checkpoints of the design, in its order, and what is counted for them. */
import { astana } from './astana.ts'
import type { Ask, Checkpoint, Part } from './check.ts'
import { fork } from './fork.ts'
import { idlib } from './idlib.ts'
import { playRun, runIds, type RunId, type Setting, type Shared } from './runs.ts'
import { tripoli } from './tripoli.ts'
import { twoTheatres } from './twoTheatres.ts'

export const checkpoints: readonly Checkpoint[] = [
  ...tripoli,
  ...idlib,
  ...astana,
  ...twoTheatres,
  ...fork,
].sort((a, b) => a.id - b.id)

/** The questions that a run has to answer, each once. */
export const asksOf = (run: RunId): Ask[] => [
  ...new Set(
    checkpoints
      .flatMap(({ parts }) => parts)
      .flatMap((part) => [part, ...(part.above === undefined ? [] : [part.above])])
      .filter((each) => each.run === run)
      .map(({ ask }) => ask),
  ),
]

/** Runs that these checkpoints are asked of. */
export const runsOf = (wanted: readonly Checkpoint[]): RunId[] =>
  runIds.filter((id) =>
    wanted.some(({ parts }) => parts.some(({ run, above }) => run === id || above?.run === id)),
  )

export type Verdict = boolean | null

/**
 * Plays a game of the first run, which is one of all, and asks it everything for each: verdicts in the order of
 * `asksOf`. Plain data, for worker threads.
 */
export function verdictsOf(runs: Shared, game: number, setting: Setting): Verdict[][] {
  const played = playRun(runs[0], game, setting)
  return runs.map((run) => asksOf(run).map((ask) => ask(played)))
}

/** Verdicts by run, a row for each game. */
export type Verdicts = Partial<Record<RunId, readonly (readonly Verdict[])[]>>

interface Share {
  /** Per cent of the games that count; null where none does. */
  readonly value: number | null
  readonly games: number
}

function shareOf(verdicts: Verdicts, { run, ask }: Pick<Part, 'run' | 'ask'>): Share {
  const column = asksOf(run).indexOf(ask)
  const counted = (verdicts[run] ?? []).map((row) => row[column] ?? null).filter((each) => each !== null)
  if (counted.length === 0) return { value: null, games: 0 }
  return { value: (100 * counted.filter(Boolean).length) / counted.length, games: counted.length }
}

export interface PartLine extends Share {
  readonly what: string
  readonly low: number
  readonly high: number
  readonly holds: boolean
}

function partLine(verdicts: Verdicts, part: Part): PartLine {
  const own = shareOf(verdicts, part)
  const other = part.above === undefined ? { value: 0, games: own.games } : shareOf(verdicts, part.above)
  const value = own.value === null || other.value === null ? null : own.value - other.value
  const { what, low, high } = part
  return {
    what,
    value: value === null ? null : Number(value.toFixed(1)),
    games: Math.min(own.games, other.games),
    low,
    high,
    holds: value !== null && value >= low && value <= high,
  }
}

/** A checkpoint's own figure is that of its first part; it holds when all parts do. */
export interface Line extends PartLine {
  readonly id: number
  readonly parts: readonly PartLine[]
}

export function lineOf(verdicts: Verdicts, { id, what, parts: [head, ...rest] }: Checkpoint): Line {
  const first = partLine(verdicts, head)
  const parts = [first, ...rest.map((part) => partLine(verdicts, part))]
  return { ...first, id, what, holds: parts.every(({ holds }) => holds), parts }
}
