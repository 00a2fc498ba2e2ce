/** ECO: whoever is paid for the oil hands a part of it on, each turn, while it flows. */
import { describe, expect, it } from 'vitest'
import { incomeOf } from '../../../game/board/income.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { TestGame } from '../../support/game.ts'
import { refused, room } from './oil.ts'

const shares = (amount = 2): Extract<Clause, { kind: 'revenueSharing' }> => ({
  kind: 'revenueSharing',
  obligor: 'gna',
  to: 'lna',
  amount,
})

function agreed() {
  const game = room()
  const deal = game.agree('gna', { to: ['lna'], clauses: [shares()] })
  return { game, deal }
}
const incomes = ({ world, state }: TestGame) =>
  (['gna', 'lna', 'misrata'] as const).map((each) => incomeOf(world, state, each))

it('moves income from one to the other, turn by turn', () => {
  const { game } = agreed()
  expect(incomes(game)).toEqual([2, 6, 4])
  game.seat('lna').materiel = 0
  game.to('planning')
  expect(game.seat('lna').materiel).toBe(6)
})

it('rests while the terminals are shut by somebody else', () => {
  const { game, deal } = agreed()
  game.state.blockade = { by: 'egypt', since: 2 }
  expect(incomes(game)).toEqual([1, 4, 4])
  game.state.blockade = null
  game.to('planning')
  expect(game.deal(deal.id).clauses[0]).toMatchObject({ status: 'running' })
})

it('lapses when who gets it shuts them', () => {
  const { game, deal } = agreed()
  game.to('planning')
  game.seal('lna', { kind: 'blockade', open: false })
  game.to('talks')
  game.to('planning')
  expect(game.deal(deal.id).clauses[0]).toMatchObject({ status: 'lapsed', by: ['lna'] })
  game.state.blockade = null
  expect(incomes(game)).toEqual([4, 4, 4])
})

describe('who and how much', () => {
  it('is owed by the bank’s holder, to somebody of the country', () => {
    expect(refused(room(), 'lna', { ...shares(), obligor: 'lna', to: 'gna' }, 'gna')).toBe('bankOfOthers')
    expect(refused(room(), 'gna', { ...shares(), to: 'turkey' }, 'turkey')).toBe('noParty')
    expect(refused(room(), 'gna', { ...shares(), to: 'gna' }, 'lna')).toBe('noParty')
  })

  it('is one in class mode, three at most in full', () => {
    expect(refused(room('class'), 'gna', shares(2), 'lna')).toBe('shareTooLarge')
    expect(refused(room('class'), 'gna', shares(1), 'lna')).toBe(null)
    expect(refused(room(), 'gna', shares(3), 'lna')).toBe(null)
  })
})
