/** Sanctions: two turns of less income for a seat of another side, at a price in standing and tension. */
import { expect, it } from 'vitest'
import { eightSeats, quietOn } from '../worlds.ts'
import type { TestGame } from '../../support/game.ts'

const world = eightSeats((file) => {
  file.tension['iran-us'] = 1
})
const order = (on: 'iran' | 'damascus' | 'sdf') => ({ kind: 'sanction' as const, on })
const refused = (game: TestGame, on: 'iran' | 'damascus' | 'sdf') => {
  game.seat('us').materiel = 12
  return game.try('us', { type: 'seal', order: order(on), confirmed: false })
}
const income = (game: TestGame) => {
  game.seat('damascus').materiel = 0
  game.to('talks')
  game.to('planning')
  return game.seat('damascus').materiel
}

it('takes one income a turn for two turns', () => {
  const game = quietOn(world, 'planning', 1)
  game.seal('us', order('damascus'))
  expect([income(game), income(game), income(game)]).toEqual([3, 3, 4])
})

it('falls on other sides alone, and not on a seat that bears them still', () => {
  const game = quietOn(world)
  expect(refused(game, 'sdf')).toBe('notHostileSeat')
  game.seal('us', order('damascus'))
  game.to('planning')
  expect(refused(game, 'damascus')).toBe('sanctioned')
  expect(refused(game, 'iran')).toBeNull()
})

it('costs standing, and tension where it hits a power', () => {
  const game = quietOn(world)
  const { standing } = game.seat('us')
  game.seal('us', order('iran'))
  const told = game.to('planning').filter(({ key }) => key === 'chronicle.tension')
  expect(game.seat('us').standing).toBe(standing - 1)
  expect(told[0]?.params).toEqual({ pair: 'iran-us', from: 1, now: 2 })
})
