/** logistic(x) per mille, from the table: the examples of R11, and its shape. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logistic } from '../../../game/talks/logistic.ts'

describe('the table', () => {
  it.each([
    [-0.78, 310],
    [0.42, 599],
    [1.62, 832],
    [0, 500],
    [-4, 18],
    [4, 982],
    [40, 999],
    [-40, 1],
  ])('x = %d: %i per mille', (x, chance) => expect(logistic(x)).toBe(chance))

  it('is the function, to half a step and rounding', () => {
    for (let x = -8; x <= 8; x += 0.01)
      expect(Math.abs(logistic(x) - 1000 / (1 + Math.exp(-x)))).toBeLessThan(8)
  })

  it('never falls, and is its own mirror', () => {
    const any = fc.double({ min: -20, max: 20, noNaN: true })
    const rises = fc.property(any, any, (a, b) => {
      expect(logistic(Math.min(a, b))).toBeLessThanOrEqual(logistic(Math.max(a, b)))
    })
    fc.assert(rises)
    const mirrored = fc.property(any, (x) => {
      expect(logistic(x) + logistic(-x)).toBe(1000)
    })
    fc.assert(mirrored)
  })
})
