/** Sealing (R2, R7): means, number of orders, one of a kind at a place, and what its name gives away. */
import { describe, expect, it } from 'vitest'
import { initiativeOf } from '../../../game/orders/seal.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const seal = (game: TestGame, by: ActorId, order: OrderSpec) =>
  game.try(by, { type: 'seal', order, confirmed: false })

describe('orders a turn', () => {
  it.each<[ActorId, number, number]>([
    ['russia', 10, 3],
    ['russia', 3, 3],
    ['russia', 2, 2],
    ['russia', 0, 2],
    ['damascus', 3, 2],
    ['damascus', 2, 1],
    ['damascus', 0, 1],
  ])('%s at home %i: %i', (seat, home, orders) => {
    const game = quiet()
    game.seat(seat).home = home
    expect(initiativeOf(game.world, game.state, seat)).toBe(orders)
  })

  it('are no more than that; one taken back makes room', () => {
    const game = quiet()
    game.seat('damascus').materiel = 12
    const on = (area: string): OrderSpec => ({ kind: 'fortify', area })
    expect(['hama', 'maarrat', 'latakia'].map((area) => seal(game, 'damascus', on(area)))).toEqual([
      null,
      null,
      'initiative',
    ])
    game.tell('damascus', { type: 'unseal', order: '2.damascus.fortify.hama' })
    expect(seal(game, 'damascus', on('latakia'))).toBeNull()
  })
})

describe('an order', () => {
  it('is paid when it is sealed', () => {
    const game = quiet()
    game.seat('russia').materiel = 5
    expect(seal(game, 'russia', { kind: 'air', target: 'idlib' })).toBeNull()
    expect(game.seat('russia').materiel).toBe(1)
    expect(seal(game, 'russia', { kind: 'bombard', target: 'idlib' })).toBe('materiel')
  })

  it('is of a kind that the seat can give, once at a place', () => {
    const game = quiet()
    game.seat('turkey').materiel = 12
    expect(seal(game, 'turkey', { kind: 'air', target: 'maarrat' })).toBe('notYourKind')
    expect(seal(game, 'turkey', { kind: 'bombard', target: 'maarrat' })).toBeNull()
    expect(seal(game, 'turkey', { kind: 'bombard', target: 'maarrat' })).toBe('sealedAlready')
  })

  it('has a name that says what and where, and not how many there are', () => {
    const game = quiet()
    game.seal('russia', { kind: 'air', target: 'idlib' })
    game.seal('russia', { kind: 'withhold', client: 'damascus' })
    expect(game.state.orders.map(({ id }) => id)).toEqual([
      '2.russia.air.idlib',
      '2.russia.withhold.damascus',
    ])
  })

  it('is sealed in Planning alone', () => {
    expect(seal(quiet('talks'), 'russia', { kind: 'air', target: 'idlib' })).toBe('phase')
  })
})
