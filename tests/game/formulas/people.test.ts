/** Displacement: where the people who leave an area go. Nobody is lost on the way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowsFrom, move } from '../../../game/acts/people.ts'
import { peopleOf } from '../../support/invariants.ts'
import { quiet } from '../../support/game.ts'

const { world } = quiet()
const flows = (area: string, leaving: number) =>
  flowsFrom(world, area, leaving).map(({ to, people }) => `${to ?? 'border'} ${String(people)}`)

describe('of 100,000 who leave', () => {
  it.each([
    ['saraqib', ['idlib 40000', 'border 60000']],
    ['maarrat', ['idlib 40000', 'border 60000']],
    ['westAleppo', ['idlib 40000', 'border 60000']],
    ['idlib', ['border 100000']],
    ['jisr', ['border 100000']],
    ['aleppo', ['hama 100000']],
    ['latakia', ['hama 100000']],
    ['hama', ['latakia 100000']],
  ])('%s: %j', (area, expected) => expect(flows(area, 100_000)).toEqual(expected))
})

it('residents and displaced leave in the same share', () => {
  const game = quiet()
  game.area('idlib').displaced = 100_000
  expect(move(world, game.state, 'idlib', 10)).toBe(100_000)
  expect(game.area('idlib')).toMatchObject({ people: 810_000, displaced: 90_000 })
  expect(game.state.border).toEqual({ turn: 100_000, total: 100_000 })
})

it('nobody is lost', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...world.areas), fc.integer({ min: 0, max: 100 })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(moves, (list) => {
      const game = quiet()
      const before = peopleOf(game.state)
      for (const [area, percent] of list) move(world, game.state, area, percent)
      expect(peopleOf(game.state)).toBe(before)
    }),
    { numRuns: 60 },
  )
})
