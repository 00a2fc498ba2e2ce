/** The corridor: what does not come through it, what that costs Egypt, and what it weighs when it is shown. */
import { describe, expect, it } from 'vitest'
import { supportOf } from '../../../game/board/patrons.ts'
import { push } from '../../../game/talks/voices.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = { kind: 'closeCorridor' } as const
const refused = (game: TestGame) => game.try('egypt', { type: 'seal', order, confirmed: false })
const supplied = (game: TestGame, seat: string) =>
  game.state.chronicle.find(
    ({ key, params }) =>
      key === 'chronicle.supplied' && params['seat'] === seat && params['client'] === 'lna',
  )?.params['level']

it('is Egypt’s alone, once a turn, while the LNA is its client', () => {
  const game = quietOn(libyaWorld())
  expect(refused(game)).toBeNull()
  expect(refused(game)).not.toBeNull()
  const lost = quietOn(libyaWorld((file) => (file.support.egypt = { lna: 0 })))
  expect(refused(lost)).toBe('noClient')
  const elsewhere = eightSeats((file) => {
    for (const seat of file.seats) if (seat.id === 'us') seat.orders.push('closeCorridor')
  })
  expect(quietOn(elsewhere).try('us', { type: 'seal', order, confirmed: false })).toBe('noClient')
})

describe('closed', () => {
  it('costs Egypt support, and turns the airlift back', () => {
    const game = quietOn(libyaWorld())
    game.seal('egypt', order)
    game.seal('uae', { kind: 'airlift', area: 'jufra', steps: 2 })
    const told = game.to('planning')
    expect(supportOf(game.state, 'egypt', 'lna')).toBe(2)
    expect(entry(told, 'airliftBlocked')?.to).toEqual(['uae', 'lna'])
    expect(game.state.formations.filter(({ area }) => area === 'jufra')).toHaveLength(1)
  })

  it('keeps back what the UAE sends next, not what others send, and for one turn', () => {
    const game = quietOn(libyaWorld())
    for (const seat of ['uae', 'russia', 'egypt'] as const)
      Object.assign(game.seat(seat), { supply: { lna: 'hold' }, materiel: 6 })
    game.seal('egypt', order)
    game.to('planning')
    expect(['uae', 'russia', 'egypt'].map((seat) => supplied(game, seat))).toEqual(['none', 'hold', 'hold'])
    expect(game.state.missed.uae).toEqual({ lna: 1 })
    game.to('talks')
    game.to('planning')
    expect(supplied(game, 'uae')).toBe('hold')
  })
})

describe('shown to the LNA', () => {
  it('weighs as an order to withhold does', () => {
    const game = quietOn(libyaWorld())
    const id = game.seal('egypt', order)
    game.to('talks')
    const offer = game.propose('russia', {
      to: ['lna', 'egypt', 'gna'],
      clauses: [{ kind: 'ceasefire', parties: ['lna', 'gna'], areas: ['tripoli'], excluded: [] }],
    })
    const weight = () => push(game.world, game.state, game.offer(offer), 'lna')
    expect(weight()).toBe(0)
    game.tell('egypt', { type: 'show', order: id, to: ['lna'] })
    // 3 of 4 + 3 + 5 + base 2, twice 2 × share.
    expect(weight()).toBeCloseTo(2 * 2 * (3 / 14))
  })
})
