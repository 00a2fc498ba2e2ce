/** Sell oil: materiel for both; the United States mind where the buyer is under their sanctions. */
import { expect, it } from 'vitest'
import { supportOf } from '../../../game/board/patrons.ts'
import type { TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (to: 'damascus' | 'us' | 'russia') => ({ kind: 'sellOil' as const, to })
const tries = (game: TestGame, to: 'damascus' | 'us' | 'russia') =>
  game.try('sdf', { type: 'seal', order: order(to), confirmed: false })

function oil(): TestGame {
  const world = eightSeats((file) => {
    const area = file.areas['khashamOmar']
    if (area !== undefined) area.oil = true
    for (const seat of file.seats) seat.income = 0
  })
  const game = quietOn(world)
  game.seat('damascus').materiel = 0
  return game
}

it('pays both, once a turn', () => {
  const game = oil()
  game.seal('sdf', order('damascus'))
  expect(tries(game, 'us')).toBe('onceATurn')
  game.seat('sdf').materiel = 1
  game.to('planning')
  expect(game.seat('sdf').materiel).toBe(3)
  expect(game.seat('damascus').materiel).toBe(1)
  expect(supportOf(game.state, 'us', 'sdf')).toBe(5)
})

it('costs American support where the buyer is under American sanctions', () => {
  const game = oil()
  game.state.sanctions.push({ on: 'damascus', by: 'us', until: 3 })
  game.seal('sdf', order('damascus'))
  game.to('planning')
  expect(supportOf(game.state, 'us', 'sdf')).toBe(4)
})

it('needs oil, and a buyer', () => {
  const game = oil()
  expect(tries(game, 'russia')).toBe('noBuyer')
  game.area('khashamOmar').control = 'damascus'
  expect(tries(game, 'damascus')).toBe('noOil')
})
