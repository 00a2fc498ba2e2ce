/** Airlift: men for a client in Libya, seen by the two alone until somebody sees the aircraft. */
import { describe, expect, it } from 'vitest'
import { attribution } from '../../../game/board/embargo.ts'
import { ownIn } from '../../../game/board/forces.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { previewOrder } from '../../../game/preview.ts'
import { entry } from '../../support/game.ts'
import { broken, brokenForm, sumsOf } from '../../support/invariants.ts'
import { libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'

const order = (area: string, steps: number) => ({ kind: 'airlift' as const, area, steps })

it('goes to a client’s ground alone', () => {
  const game = quietOn(libyaWorld())
  game.seat('uae').materiel = 12
  const refused = (area: string, steps = 1) =>
    game.try('uae', { type: 'seal', order: order(area, steps), confirmed: false })
  expect(refused('tripoli')).toBe('notClients')
  game.seat('uae').materiel = 5
  expect(refused('jufra', 2)).toBe('materiel')
  expect(refused('jufra', 1)).toBeNull()
})

describe('unseen', () => {
  it('brings hidden steps that are the client’s, and joins those who came so before', () => {
    const game = quietOn(libyaWorld())
    const sums = sumsOf(game.state)
    const standing = game.seat('uae').standing
    game.dice([31, 31])
    game.seal('uae', order('jufra', 2))
    const told = game.to('planning')
    expect(entry(told, 'airlifted')?.to).toEqual(['uae', 'lna'])
    game.seal('uae', order('jufra', 1))
    game.to('talks')
    game.to('planning')
    expect(ownIn(game.state, 'jufra', 'lna')).toMatchObject([{ steps: 2 }, { steps: 3, covert: true }])
    expect(ownIn(knownTo(game.state, 'gna'), 'jufra', 'lna')).toHaveLength(1)
    expect([game.seat('uae').standing, game.state.exposed]).toEqual([standing, undefined])
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })
})

describe('seen', () => {
  it('on 30 of 100, and 60 where observers stand', () => {
    const game = quietOn(libyaWorld())
    const chance = () => previewOrder(game.world, game.state, 'uae', order('jufra', 1)).attribution
    expect(chance()).toBe(30)
    game.state.missions = [{ areas: ['jufra'], until: 3 }]
    game.seat('uae').materiel = 12
    expect(chance()).toBe(60)
    expect(attribution(game.world, game.state, 'lna', 'jufra', true)).toBe(0)
  })

  it('costs standing, is counted, and is hidden no more', () => {
    const game = quietOn(libyaWorld())
    const standing = game.seat('uae').standing
    game.dice([30])
    game.seal('uae', order('jufra', 1))
    const told = game.to('planning')
    expect(entry(told, 'embargoBroken')).toMatchObject({ to: 'all', params: { seat: 'uae', area: 'jufra' } })
    expect([game.seat('uae').standing, game.state.exposed]).toEqual([standing - 1, { uae: 1 }])
    expect(ownIn(knownTo(game.state, 'gna'), 'jufra', 'lna')).toHaveLength(2)
  })
})

it('does nothing when the ground was lost before', () => {
  const game = quietOn(libyaWorld())
  game.seal('uae', order('jufra', 1))
  game.area('jufra').control = 'gna'
  game.to('planning')
  expect(game.state.formations.filter(({ covert }) => covert === true)).toEqual([])
})
