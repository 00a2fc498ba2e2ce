/** Absorb: where it is no weaker, two times in three a step of the opposition becomes its own. */
import { expect, it } from 'vitest'
import { ownIn, stepsOf, totalSteps } from '../../../game/board/forces.ts'
import type { TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const world = eightSeats()
const order = (area: string) => ({ kind: 'absorb' as const, area })
const tries = (game: TestGame, area: string) => {
  game.seat('hts').materiel = 12
  return game.try('hts', { type: 'seal', order: order(area), confirmed: false })
}

function absorbed(die: number) {
  const game = quietOn(world)
  const [home, ours] = [game.seat('opposition').home, stepsOf(game.state, 'hts')]
  game.seal('hts', order('idlib'))
  game.dice([die])
  game.to('talks')
  game.to('planning')
  return { game, home: game.seat('opposition').home - home, gained: stepsOf(game.state, 'hts') - ours }
}

it('wins a step on 4 and none on 5', () => {
  const won = absorbed(4)
  expect(won).toMatchObject({ home: -1, gained: 1 })
  expect(totalSteps(ownIn(won.game.state, 'idlib', 'opposition'))).toBe(1)
  expect(won.game.state.lost).toMatchObject({ opposition: 1, hts: -1 })
  expect(absorbed(5)).toMatchObject({ home: 0, gained: 0 })
})

it('needs a rival, and not one that is stronger', () => {
  const game = quietOn(world)
  expect(tries(game, 'hama')).toBe('noRival')
  expect(tries(game, 'saraqib')).toBe('weakerThere')
  expect(tries(game, 'jisr')).toBeNull()
})

it('leaves an area in peace for a turn, won or not, and another not', () => {
  const { game } = absorbed(5)
  expect(tries(game, 'idlib')).toBe('tooSoon')
  expect(tries(game, 'jisr')).toBeNull()
})
