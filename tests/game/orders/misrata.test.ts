/** Misrata's brigades: unpaid they stay at home; called up for half the price; standing aside they defend nobody else. */
import { describe, expect, it } from 'vitest'
import { odds } from '../../../game/board/battle.ts'
import { ownIn, stepsOf } from '../../../game/board/forces.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { broken, brokenForm, sumsOf } from '../../support/invariants.ts'
import { libyaWorld } from '../libya.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const refused = (game: TestGame, order: Parameters<TestGame['seal']>[1]) => {
  game.seat('misrata').materiel = 12
  return game.try('misrata', { type: 'seal', order, confirmed: true })
}

describe('unpaid', () => {
  const attack = {
    kind: 'offensive' as const,
    from: 'sirte',
    target: 'jufra',
    formations: ['misrata-sirte-1'],
  }
  const join = { ...attack, kind: 'support' as const }
  const moves = (to: string) => ({ kind: 'move', formation: 'misrata-misrata-1', to }) as const
  const kinds = (game: TestGame) =>
    legal(game.world, knownTo(game.state, 'misrata'), 'misrata').map(({ fixed }) => fixed['order.kind'])

  it('attacks nobody and goes nowhere but to its own ground', () => {
    const game = quietOn(libyaWorld())
    game.state.split = 'defence'
    expect([refused(game, attack), refused(game, join)]).toEqual(['unpaid', 'unpaid'])
    expect(refused(game, moves('khums'))).toBe('unpaid')
    expect(refused(game, moves('sirte'))).toBeNull()
    expect(kinds(game)).not.toContain('offensive')
    expect(kinds(game)).not.toContain('support')
  })

  it('does as before once it is paid', () => {
    const game = quietOn(libyaWorld())
    for (const order of [attack, moves('khums')]) expect(refused(game, order)).toBeNull()
    game.state.orders = []
    expect(kinds(game)).toContain('support')
  })

  it('binds nobody else', () => {
    const game = quietOn(libyaWorld())
    game.state.split = 'services'
    const order = { ...attack, from: 'tripoli', target: 'ainZara', formations: ['gna-tripoli-1'] }
    game.seat('gna').materiel = 12
    expect(game.try('gna', { type: 'seal', order, confirmed: false })).toBeNull()
  })
})

describe('mobilise', () => {
  const order = (area: string, steps: number) => ({ kind: 'mobilise' as const, area, steps })
  /** No enemy beside its ground. */
  const safe = () =>
    quietOn(
      libyaWorld((file) => {
        for (const area of ['jufra', 'tarhuna', 'oilCrescent'])
          Object.assign(file.areas[area] ?? {}, { control: 'gna' })
      }),
    )

  it('raises steps on its own ground for half of the usual price', () => {
    const game = quietOn(libyaWorld())
    expect(refused(game, order('tripoli', 1))).toBe('notTheirs')
    const sums = sumsOf(game.state)
    const steps = stepsOf(game.state, 'misrata')
    game.seal('misrata', order('misrata', 2))
    expect(game.order('2.misrata.mobilise.misrata').cost).toBe(4)
    const told = game.to('planning')
    expect(entry(told, 'mobilised')?.params).toMatchObject({ area: 'misrata', steps: 2 })
    expect(stepsOf(game.state, 'misrata')).toBe(steps + 2)
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })

  it('is answered when they are paid, or an enemy stands beside their ground', () => {
    const game = safe()
    expect(refused(game, order('misrata', 1))).toBeNull()
    game.state.orders = []
    game.state.split = 'defence'
    expect(refused(game, order('misrata', 1))).toBe('unpaidAndSafe')
    game.area('jufra').control = 'lna'
    expect(refused(game, order('misrata', 1))).toBeNull()
  })

  it('finds no more men than there are people, and no more than an army can hold', () => {
    const game = quietOn(libyaWorld())
    game.area('sirte').people = 40_000
    expect(refused(game, order('sirte', 1))).toBe('tooFewPeople')
    for (let n = 0; n < 3; n++) game.place({ owner: 'misrata', kind: 'irregular', area: 'misrata', steps: 4 })
    expect(refused(game, order('misrata', 1))).toBe('tooManyUnderArms')
  })
})

describe('standing aside', () => {
  const order = { kind: 'standAside' } as const
  const attack = {
    kind: 'offensive' as const,
    from: 'ainZara',
    target: 'tripoli',
    formations: ['lna-ainZara-1'],
  }
  const inTripoli = () => {
    const game = quietOn(libyaWorld())
    game.place({ owner: 'misrata', kind: 'irregular', area: 'tripoli', steps: 2 })
    return game
  }
  const defence = (game: TestGame, seat: 'gna' | 'misrata' | 'lna', target = 'tripoli') =>
    odds(game.world, knownTo(game.state, seat), {
      attacker: 'lna',
      target,
      formations: ownIn(game.state, 'ainZara', 'lna'),
    }).defence

  it('takes its steps out of the defence of others’ ground, and out of the losses', () => {
    const game = inTripoli()
    game.seal('misrata', order)
    game.seal('lna', attack)
    game.dice([2])
    const told = game.to('planning')
    expect(entry(told, 'standsAside')?.to).toBe('all')
    expect(entry(told, 'battle')?.params).toMatchObject({ defence: 3 })
    expect(game.state.lost['misrata']).toBeUndefined()
  })

  it('is a threat to those who were shown it, and nobody else’s to reckon with', () => {
    const game = inTripoli()
    const id = game.seal('misrata', order)
    game.to('talks')
    expect([defence(game, 'misrata'), defence(game, 'gna')]).toEqual([3, 5])
    game.tell('misrata', { type: 'show', order: id, to: ['gna'] })
    expect([defence(game, 'gna'), defence(game, 'lna')]).toEqual([3, 5])
  })

  it('leaves its own ground as it was', () => {
    const game = inTripoli()
    game.seal('misrata', order)
    expect(defence(game, 'misrata', 'misrata')).toBe(3)
  })

  it('is not done two turns running, nor without Libya', () => {
    const game = inTripoli()
    expect(refused(game, order)).toBeNull()
    game.to('planning')
    expect(refused(game, order)).toBe('tooSoon')
    const elsewhere = quietOn(
      eightSeats((file) => {
        for (const seat of file.seats) if (seat.id === 'sdf') seat.orders.push('standAside')
      }),
    )
    expect(elsewhere.try('sdf', { type: 'seal', order, confirmed: false })).toBe('noLibya')
  })
})
