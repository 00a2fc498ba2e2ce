/** Refuse to lend: not two turns running, and only where somebody could borrow. What it stops: ferry.test.ts. */
import { expect, it } from 'vitest'
import { entry } from '../../support/game.ts'
import { linkedWorld } from '../linked.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = { type: 'seal', order: { kind: 'refuseLending' }, confirmed: false } as const

it('is refused without Libya, twice in a turn and two turns running', () => {
  expect(quietOn(eightSeats()).try('opposition', order)).toBe('nobodyBorrows')
  const game = quietOn(linkedWorld())
  expect(game.try('opposition', order)).toBeNull()
  expect(game.try('opposition', order)).not.toBeNull()
  const told = game.to('planning')
  expect(entry(told, 'refusesLending')?.to).toBe('all')
  expect(game.try('opposition', order)).toBe('tooSoon')
  game.to('talks')
  game.to('planning')
  expect(game.try('opposition', order)).toBeNull()
})

it('costs nothing while nobody had asked', () => {
  const game = quietOn(linkedWorld())
  game.seal('opposition', { kind: 'refuseLending' })
  game.to('planning')
  expect(game.state.support.turkey).toMatchObject({ opposition: 6 })
})
