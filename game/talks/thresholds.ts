/** Hidden thresholds: 70 % drawn once a game for a counterpart and clause family, 30 % each turn. Asking again changes nothing. */
import { fixedDraw } from '../board/rng.ts'
import type { ActorId } from '../model/ids.ts'
import type { PastAnswer } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'

/** Share of a bar 0–1000 that lies below `bar`, for 0.7 G + 0.3 T with G and T uniform: a trapezoid. */
export function below(bar: number, once: number): number {
  const [a, b] = [Math.max(once, 100 - once) * 10, Math.min(once, 100 - once) * 10]
  const area = (z: number) => (z > 0 ? (z * z) / 2 : 0)
  return Math.round((1000 * (area(bar) - area(bar - a) - area(bar - b) + area(bar - a - b))) / (a * b))
}

/** The bar that a share of thresholds `chance` (per mille) lies below. */
export function barFor(chance: number, once: number): number {
  let [low, high] = [0, 1000]
  while (low < high) {
    const middle = (low + high) >> 1
    if (below(middle, once) < chance) low = middle + 1
    else high = middle
  }
  return low
}

/** The seat's threshold, 0–1000: it signs when its bar reaches it. */
export function threshold(
  world: World,
  seed: readonly number[],
  seat: ActorId,
  maker: ActorId,
  family: string,
  turn: number,
): number {
  const once = world.c.acceptance.drawnOnce
  const what = `${seat}/${maker}/${family}`
  return Math.round((once * fixedDraw(seed, what) + (100 - once) * fixedDraw(seed, `${what}/${turn}`)) / 100)
}

const grid = 100

/** Share of this turn's part that satisfies one past or present bar, given the part drawn once: 0–1. */
function fits(bar: number, once: number, drawn: number): number {
  const part = (bar * 100 - once * drawn) / (100 - once)
  return Math.max(0, Math.min(1, part / 1000))
}

/** Chance that all answers of one turn are as they were. */
function likelihood(answers: readonly PastAnswer[], once: number, drawn: number): number {
  const signed = Math.min(
    1,
    ...answers.filter((each) => each.signed).map((each) => fits(barFor(each.chance, once), once, drawn)),
  )
  const refused = Math.max(
    0,
    ...answers.filter((each) => !each.signed).map((each) => fits(barFor(each.chance, once), once, drawn)),
  )
  return Math.max(0, signed - refused)
}

/** The chance to sign, per mille, given how the seat answered the same counterpart before. */
export function chanceAfter(world: World, chance: number, past: readonly PastAnswer[], turn: number): number {
  if (past.length === 0) return chance
  const once = world.c.acceptance.drawnOnce
  const turns = [...new Set(past.filter((each) => each.turn !== turn).map((each) => each.turn))]
  const today = past.filter((each) => each.turn === turn)
  const refusedToday = (drawn: number) =>
    Math.max(
      0,
      ...today.filter((each) => !each.signed).map((each) => fits(barFor(each.chance, once), once, drawn)),
    )
  const bar = barFor(chance, once)
  let [whole, good] = [0, 0]
  for (let step = 0; step < grid; step++) {
    const drawn = (1000 * (step + 0.5)) / grid
    const weight = turns.reduce(
      (product, each) =>
        product *
        likelihood(
          past.filter((one) => one.turn === each),
          once,
          drawn,
        ),
      1,
    )
    whole += weight * (1 - refusedToday(drawn))
    good += weight * Math.max(0, fits(bar, once, drawn) - refusedToday(drawn))
  }
  return whole === 0 ? chance : Math.round((1000 * good) / whole)
}
