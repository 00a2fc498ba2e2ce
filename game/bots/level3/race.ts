/**
 * Options in a race: all are played on under the same suppositions, pass by pass; who is clearly behind drops out, and
 * those that are left are looked at more often.
 */

export interface Runner<T> {
  readonly what: T
  /** What a forecast says of it, in the same points. */
  readonly forecast: number
}

/** How often one may look: at most so often, and as long as there is more time. */
export interface Budget {
  readonly most: number
  readonly more: () => boolean
}

interface Lane<T> extends Runner<T> {
  readonly values: number[]
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Passes before anybody may drop out. */
const fewest = 4
/** How far behind is clearly behind: in standard errors of the difference, squared. */
const clearly = 2.25
/** A forecast counts as so many passes. */
const trusted = 3

/** How much better a is than b over the passes that both have run, with the forecast. */
function lead<T>(a: Lane<T>, b: Lane<T>): number {
  const both = Math.min(a.values.length, b.values.length)
  const played = mean(a.values.slice(0, both)) - mean(b.values.slice(0, both))
  return (both * played + trusted * (a.forecast - b.forecast)) / (both + trusted)
}

/** Or level with it to the last pass: what makes no difference is not looked at again. */
function isBehind<T>(lane: Lane<T>, leader: Lane<T>): boolean {
  const differences = lane.values.map((value, pass) => value - (leader.values[pass] ?? 0))
  const by = mean(differences)
  const spread = mean(differences.map((each) => (each - by) * (each - by)))
  return lane !== leader && by <= 0 && by * by * differences.length >= clearly * spread
}

const first = <T>(lanes: readonly Lane<T>[], own: Lane<T>): Lane<T> =>
  lanes.reduce((best, lane) => (lead(lane, best) > 0 ? lane : best), own)

/**
 * The winner: `own` unless another is better by more than `margin`. `run` plays an option on under the suppositions of a
 * pass, and says what it was worth. With nobody to race against nothing is run.
 */
export function race<T>(
  own: Runner<T>,
  others: readonly Runner<T>[],
  run: (what: T, pass: number) => number,
  { most, more }: Budget,
  margin: number,
): T {
  const home: Lane<T> = { ...own, values: [] }
  let left = [home, ...others.map((each): Lane<T> => ({ ...each, values: [] }))]
  let used = 0
  for (let pass = 0; left.length > 1 && used + left.length <= most && more(); pass++) {
    for (const lane of left) {
      if (!more()) break
      lane.values.push(run(lane.what, pass))
      used += 1
    }
    const leader = first(left, home)
    if (pass + 1 >= fewest && more()) left = left.filter((lane) => lane === home || !isBehind(lane, leader))
  }
  const best = first(left, home)
  return lead(best, home) > margin ? best.what : home.what
}
