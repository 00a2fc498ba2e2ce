/** The figures as a page to read. */
import type { Tally } from './tally.ts'

interface Run {
  readonly scenario: string
  readonly games: number
  readonly seed: string
  readonly seconds: number
  readonly gamesPerSecond: number
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const table = (title: string, rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  return ['', title, ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)]
}

const counts = (record: Readonly<Record<string, number>>): [string, string][] =>
  Object.entries(record).map(([name, value]) => [name, String(value)])

export function report(run: Run, figures: Tally): string {
  const seats = Object.entries(figures.seats)
  const lines = [
    `${run.scenario}: ${run.games} games, seed ${run.seed}, ${run.seconds} s, ${run.gamesPerSecond} games a second`,
    `Turns ${figures.turns.mean}, displaced ${figures.displaced.mean} people, on average`,
    ...table(
      'Endings',
      Object.entries(figures.endings).map(([id, times]) => [id, percent(times / run.games)] as const),
    ),
    ...table(
      'Seats: mean, par of history, share of games that beat it',
      seats.map(
        ([name, { mean, par, beatsHistory }]) => [name, `${mean}  ${par}  ${percent(beatsHistory)}`] as const,
      ),
    ),
    ...table('Agreements', counts(figures.agreements)),
    ...table('Orders sealed', counts(figures.orders)),
    ...table('Clauses agreed', counts(figures.clauses)),
  ]
  return lines.join('\n')
}
