/** Hidden thresholds: 70 % drawn once a game for a counterpart and clause family, 30 % each turn. Asking again changes nothing. */
import { fixedDraw } from '../board/rng.ts'
import type { ActorId } from '../model/ids.ts'
import type { PastAnswer } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'

const triangle = (z: number): number => (z > 0 ? (z * z) / 2 : 0)

/** Share of a bar 0–1000 that lies below `bar`, for 0.7 G + 0.3 T with G and T uniform: a trapezoid. */
export function below(bar: number, once: number): number {
  const [a, b] = [Math.max(once, 100 - once) * 10, Math.min(once, 100 - once) * 10]
  const area = triangle(bar) - triangle(bar - a) - triangle(bar - b) + triangle(bar - a - b)
  return Math.round((1000 * area) / (a * b))
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

/** A past answer with the bar that the chance of then stands for. */
interface Heard {
  readonly turn: number
  readonly signed: boolean
  readonly bar: number
}

/** Least share that every signature of a turn leaves, and largest that a refusal takes away. */
function bounds(answers: readonly Heard[], once: number, drawn: number): { signed: number; refused: number } {
  let [signed, refused] = [1, 0]
  for (const each of answers) {
    const share = fits(each.bar, once, drawn)
    if (each.signed) signed = Math.min(signed, share)
    else refused = Math.max(refused, share)
  }
  return { signed, refused }
}

/** Chance that all answers of one turn are as they were. */
function likelihood(answers: readonly Heard[], once: number, drawn: number): number {
  const { signed, refused } = bounds(answers, once, drawn)
  return Math.max(0, signed - refused)
}

/** The chance to sign, per mille, given how the seat answered the same counterpart before. */
export function chanceAfter(world: World, chance: number, past: readonly PastAnswer[], turn: number): number {
  if (past.length === 0) return chance
  const once = world.c.acceptance.drawnOnce
  const heard = past.map((each): Heard => ({ ...each, bar: barFor(each.chance, once) }))
  const turns = [...new Set(heard.map((each) => each.turn))].filter((each) => each !== turn)
  const before = turns.map((each) => heard.filter((one) => one.turn === each))
  const today = heard.filter((each) => each.turn === turn && !each.signed)
  const bar = barFor(chance, once)
  let [whole, good] = [0, 0]
  for (let step = 0; step < grid; step++) {
    const drawn = (1000 * (step + 0.5)) / grid
    const { refused } = bounds(today, once, drawn)
    let weight = 1
    for (const answers of before) weight *= likelihood(answers, once, drawn)
    whole += weight * (1 - refused)
    good += weight * Math.max(0, fits(bar, once, drawn) - refused)
  }
  return whole === 0 ? chance : Math.round((1000 * good) / whole)
}
