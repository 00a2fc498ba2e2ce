/** Pulling out: all troops of an area go home; the client that stays behind loses heart and trust. */
import { expect, it } from 'vitest'
import { momentumOf, supportOf } from '../../../game/board/patrons.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry } from '../../support/game.ts'

const world = eightSeats()

it('takes what is there to the reserve, open and covert, and is refused where nothing is', () => {
  const game = quietOn(world)
  game.place({ owner: 'us', area: 'raqqa', steps: 2 })
  game.place({ owner: 'us', area: 'raqqa', covert: true })
  const { reserve } = game.seat('us')
  const seal = (area: string) =>
    game.try('us', { type: 'seal', order: { kind: 'pullOut', area }, confirmed: false })
  expect(seal('manbij')).toBe('noTroopsThere')
  expect(seal('raqqa')).toBeNull()
  game.to('planning')
  expect(game.state.formations.filter(({ owner }) => owner === 'us')).toEqual([])
  expect(game.seat('us').reserve).toBe(reserve + 3)
})

it('is welcome at home; standing, support and the client’s momentum pay', () => {
  const game = quietOn(world)
  game.place({ owner: 'us', area: 'raqqa', steps: 2 })
  const { home, standing } = game.seat('us')
  game.seal('us', { kind: 'pullOut', area: 'raqqa' })
  const entries = game.to('planning')
  expect(entry(entries, 'pulledOut')?.params).toMatchObject({ seat: 'us', area: 'raqqa', steps: 2 })
  expect([game.seat('us').home, game.seat('us').standing]).toEqual([home + 1, standing - 1])
  expect(supportOf(game.state, 'us', 'sdf')).toBe(3)
  expect(momentumOf(game.state, 'sdf')).toBe(-1)
})

it('costs nobody else’s client anything', () => {
  const game = quietOn(world)
  game.place({ owner: 'us', area: 'idlib' })
  game.seal('us', { kind: 'pullOut', area: 'idlib' })
  game.to('planning')
  expect(supportOf(game.state, 'us', 'sdf')).toBe(5)
  expect(game.state.shock).toEqual({})
})
