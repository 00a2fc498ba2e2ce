/** Address the nation: home up, tension up, and not too often. */
import { expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const world = eightSeats((file) => {
  file.tension['turkey-us'] = 1
})
const words = (against: ActorId) => ({ kind: 'address' as const, against })
const seal = (against: ActorId) => ({ type: 'seal' as const, order: words(against), confirmed: false })

it('raises home, and tension with whom it is against', () => {
  const game = quietOn(world)
  game.seat('turkey').home = 5
  game.state.formations = game.state.formations.filter(({ owner }) => owner !== 'turkey')
  game.seal('turkey', words('us'))
  const entries = game.to('planning')
  expect(game.seat('turkey').home).toBe(6)
  const strained = entries.filter(({ causes }) => causes?.[0]?.key === 'cause.addressed')
  expect(strained.map(({ key }) => key)).toEqual(['chronicle.level', 'chronicle.tension'])
  expect(strained[1]?.params).toEqual({ pair: 'turkey-us', from: 1, now: 2 })
})

it('is refused to factions, against whom no tension is counted with, and where nobody needs to be rallied', () => {
  const game = quietOn(world)
  game.seat('turkey').home = 7
  expect([
    game.try('damascus', seal('turkey')),
    game.try('turkey', seal('iran')),
    game.try('turkey', seal('turkey')),
    game.try('turkey', seal('damascus')),
  ]).toEqual(['powersOnly', 'noTension', 'noTension', 'noTension'])
  game.seat('turkey').home = 8
  expect(game.try('turkey', seal('us'))).toBe('homeHigh')
})

it('is heard once in two turns, and once a turn', () => {
  const game = quietOn(world)
  game.seat('turkey').home = 3
  game.seal('turkey', words('us'))
  expect(game.try('turkey', seal('russia'))).toBe('onceATurn')
  game.to('planning')
  expect(game.try('turkey', seal('russia'))).toBe('tooSoon')
  game.to('planning')
  expect(game.try('turkey', seal('russia'))).toBeNull()
})
