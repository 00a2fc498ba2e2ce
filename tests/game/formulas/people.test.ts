/** Displacement: where the people who leave an area go. Nobody is lost on the way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { move } from '../../../game/acts/people.ts'
import { peopleOf } from '../../support/invariants.ts'
import { quiet } from '../../support/game.ts'

const { world } = quiet()

/** Who is where when everybody in the area has left: the areas that took people in, and the borders. */
function whereTo(area: string): Record<string, number> {
  const game = quiet()
  const leaving = game.area(area).people + game.area(area).displaced
  const before = Object.fromEntries(world.areas.map((id) => [id, game.area(id).displaced]))
  move(world, game.state, area, 100)
  const share = (people: number) => Math.round((100 * people) / leaving)
  const stayed: [string, number][] = world.areas
    .filter((id) => id !== area && game.area(id).displaced > (before[id] ?? 0))
    .map((id) => [id, share(game.area(id).displaced - (before[id] ?? 0))])
  const borders: [string, number][] = Object.entries(game.state.border).map(([exit, there]) => [
    `${exit} border`,
    share(there.total),
  ])
  return Object.fromEntries([...stayed, ...borders])
}

describe('of a hundred who leave', () => {
  it.each<[string, Record<string, number>]>([
    ['saraqib', { idlib: 40, 'turkey border': 60 }],
    ['westAleppo', { idlib: 40, 'turkey border': 60 }],
    ['idlib', { 'turkey border': 100 }],
    ['jisr', { 'turkey border': 100 }],
    ['latakia', { 'sea border': 100 }],
    ['hama', { latakia: 40, 'sea border': 60 }],
    ['maarrat', { hama: 40, 'sea border': 60 }],
  ])('%s: %j', (area, expected) => expect(whereTo(area)).toEqual(expected))

  it('whoever has no way to a border stays with the neighbours', () => {
    expect(whereTo('aleppo')).toEqual({ westAleppo: 100 })
  })
})

it('residents and displaced leave in the same share', () => {
  const game = quiet()
  game.area('idlib').displaced = 100_000
  expect(move(world, game.state, 'idlib', 10)).toBe(100_000)
  expect(game.area('idlib')).toMatchObject({ people: 810_000, displaced: 90_000 })
  expect(game.state.border).toEqual({ turkey: { turn: 100_000, total: 100_000 } })
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
