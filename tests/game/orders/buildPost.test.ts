/** Observation posts: one an area, out of the reserve, where one's side holds or one's guarantee runs. */
import { expect, it } from 'vitest'
import { ownIn } from '../../../game/board/forces.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { type TestGame } from '../../support/game.ts'

const world = eightSeats()
const order = (area: string) => ({ kind: 'buildPost' as const, area })
const refused = (game: TestGame, area: string) =>
  game.try('turkey', { type: 'seal', order: order(area), confirmed: false })

function ready(reserve = 2): TestGame {
  const game = quietOn(world)
  Object.assign(game.seat('turkey'), { reserve, materiel: 12 })
  return game
}

it('puts one step of the reserve there, once an area', () => {
  const game = ready()
  expect(refused(game, 'saraqib')).toBe('postAlready')
  game.seal('turkey', order('idlib'))
  game.to('planning')
  expect(ownIn(game.state, 'idlib', 'turkey')).toMatchObject([{ kind: 'post', steps: 1 }])
  expect(game.seat('turkey').reserve).toBe(1)
  game.seat('turkey').materiel = 12
  expect(refused(game, 'idlib')).toBe('postAlready')
})

it('needs the reserve', () => {
  expect(refused(ready(0), 'idlib')).toBe('reserve')
  const one = ready(1)
  one.seal('turkey', order('idlib'))
  expect(refused(one, 'westAleppo')).toBe('reserve')
})

it('is refused on hostile ground, unless a text runs there that it guarantees', () => {
  const game = quietOn(world, 'talks')
  Object.assign(game.seat('turkey'), { reserve: 2, materiel: 12 })
  game.agree('turkey', {
    to: ['russia', 'damascus', 'opposition'],
    clauses: [
      { kind: 'ceasefire', parties: ['damascus', 'opposition'], areas: ['latakia', 'jisr'], excluded: [] },
    ],
    guarantors: ['turkey'],
  })
  game.to('planning')
  game.seat('turkey').materiel = 12
  expect(refused(game, 'aleppo')).toBe('notFriendly')
  expect(refused(game, 'latakia')).toBeNull()
})
