/** Hidden thresholds: 70 % drawn once a game. The chance shown is true, also after refusals: simulated against the draws. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedWords } from '../../../game/board/rng.ts'
import type { PastAnswer } from '../../../game/model/state.ts'
import { barFor, below, chanceAfter, threshold } from '../../../game/talks/thresholds.ts'
import { quiet } from '../../support/game.ts'

const { world } = quiet()
const once = world.c.acceptance.drawnOnce
const games = 6000

const signs = (seed: readonly number[], chance: number, turn: number): boolean =>
  threshold(world, seed, 'damascus', 'russia', 'CF', turn) <= barFor(chance, once)

const seeds = Array.from({ length: games }, (_, game) => seedWords(`calibration ${String(game)}`))

const past = (turn: number, chance: number, signed: boolean): PastAnswer => ({
  seat: 'damascus',
  maker: 'russia',
  family: 'CF',
  turn,
  signed,
  chance,
})

/** Share of games, per mille, in which the chance of `turn` is met, of those in which `given` holds. */
function share(chance: number, turn: number, given: (seed: readonly number[]) => boolean): number {
  const those = seeds.filter(given)
  return Math.round((1000 * those.filter((seed) => signs(seed, chance, turn)).length) / those.length)
}

describe('the chance shown', () => {
  it.each([50, 200, 310, 599, 832, 950])('%i per mille is met as often as it says', (chance) => {
    expect(Math.abs(share(chance, 1, () => true) - chance)).toBeLessThan(25)
  })

  it.each<[number, number]>([
    [310, 310],
    [310, 599],
    [599, 599],
    [599, 310],
    [832, 700],
  ])('after a refusal at %i, asked the next turn at %i, it is true too', (first, second) => {
    const simulated = share(second, 2, (seed) => !signs(seed, first, 1))
    const shown = chanceAfter(world, second, [past(1, first, false)], 2)
    expect(Math.abs(simulated - shown)).toBeLessThan(30)
  })

  it('after two refusals it is true too', () => {
    const simulated = share(599, 3, (seed) => !signs(seed, 310, 1) && !signs(seed, 500, 2))
    const shown = chanceAfter(world, 599, [past(1, 310, false), past(2, 500, false)], 3)
    expect(Math.abs(simulated - shown)).toBeLessThan(35)
  })
})

describe('asking again', () => {
  const chance = fc.integer({ min: 1, max: 999 })

  it('in the same turn at the same terms, or worse, is hopeless', () => {
    const worse = fc.tuple(chance, chance).map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const)
    const property = fc.property(worse, ([first, second]) => {
      expect(chanceAfter(world, second, [past(2, first, false)], 2)).toBe(0)
    })
    fc.assert(property)
  })

  it('never raises the chance', () => {
    const property = fc.property(chance, chance, fc.constantFrom(1, 2), (first, second, turn) => {
      expect(chanceAfter(world, second, [past(turn, first, false)], 2)).toBeLessThanOrEqual(second + 5)
    })
    fc.assert(property)
  })

  it('changes nothing where nothing was refused', () => {
    const property = fc.property(chance, (now) => {
      expect(chanceAfter(world, now, [], 2)).toBe(now)
    })
    fc.assert(property)
  })
})

describe('the bar', () => {
  it('lies where the share of thresholds below it is the chance', () => {
    const property = fc.property(fc.integer({ min: 1, max: 999 }), (chance) => {
      expect(Math.abs(below(barFor(chance, once), once) - chance)).toBeLessThanOrEqual(2)
    })
    fc.assert(property)
  })

  it.each([
    [0, 0],
    [150, 54],
    [500, 500],
    [850, 946],
    [1000, 1000],
  ])('%i: %i per mille lie below', (bar, share) => expect(below(bar, once)).toBe(share))
})
