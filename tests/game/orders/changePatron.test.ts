/** Change patron: support moves, ten in all at most; not within three turns. */
import { expect, it } from 'vitest'
import { supportOf } from '../../../game/board/patrons.ts'
import { entry } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (from: 'us' | 'russia', to: 'us' | 'russia' | 'turkey') => ({
  kind: 'changePatron' as const,
  from,
  to,
})
const tries = (game: ReturnType<typeof quietOn>, ...both: Parameters<typeof order>) =>
  game.try('sdf', { type: 'seal', order: order(...both), confirmed: false })

it('turns from one to another that may support it', () => {
  const game = quietOn(eightSeats())
  expect(tries(game, 'russia', 'us')).toBe('notYourPatron')
  expect(tries(game, 'us', 'turkey')).toBe('noSuitor')
  const standing = game.seat('sdf').standing
  game.seal('sdf', order('us', 'russia'))
  expect(entry(game.to('planning'), 'patronChanged')?.to).toBe('all')
  expect(supportOf(game.state, 'us', 'sdf')).toBe(2)
  expect(supportOf(game.state, 'russia', 'sdf')).toBe(3)
  expect(game.seat('sdf').standing).toBe(standing - 1)
  expect(tries(game, 'us', 'russia')).toBe('tooSoon')
})

it('gains no more than makes ten in all', () => {
  const game = quietOn(eightSeats())
  game.state.support.us = { sdf: 1 }
  game.state.support.russia = { sdf: 8 }
  game.seal('sdf', order('us', 'russia'))
  game.to('planning')
  expect([supportOf(game.state, 'us', 'sdf'), supportOf(game.state, 'russia', 'sdf')]).toEqual([0, 10])
})

it('stays between the three where support is covert', () => {
  const game = quietOn(eightSeats())
  game.state.covertSupport.russia = ['sdf']
  game.seal('sdf', order('us', 'russia'))
  expect(entry(game.to('planning'), 'patronChanged')?.to).toEqual(['sdf', 'us', 'russia'])
})

it('is Haftar’s to do, too: more from one who gave less', () => {
  const game = quietOn(libyaWorld())
  expect(game.try('lna', { type: 'seal', order: order('us', 'russia'), confirmed: false })).toBe(
    'notYourPatron',
  )
  game.seal('lna', { kind: 'changePatron', from: 'uae', to: 'russia' })
  game.to('planning')
  // All patrons together lean on no client harder than ten.
  const { uae, egypt, russia } = game.state.support
  expect([uae, egypt, russia].map((given) => given?.lna)).toEqual([2, 3, 5])
})
