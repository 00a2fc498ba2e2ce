/** The central bank: who is paid first, what it is worth, what those do who are not paid. */
import { describe, expect, it } from 'vitest'
import { incomeOf, incomeParts } from '../../../game/board/income.ts'
import type { Split } from '../../../game/board/money.ts'
import type { TestGame } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'

const tries = (game: TestGame, by: 'gna' | 'misrata', to: Split) =>
  game.try(by, { type: 'seal', order: { kind: 'splitIncome', to }, confirmed: false })

function libya(first: Split): TestGame {
  return quietOn(
    libyaWorld((file) => {
      for (const seat of file.seats) Object.assign(seat, { income: 4, home: 5 })
      file.bank = { holder: 'gna', waits: 'misrata', first }
    }),
  )
}

const incomes = (game: TestGame) =>
  (['gna', 'misrata', 'lna'] as const).map((each) => incomeOf(game.world, game.state, each))

it('is the holder’s alone, and changes something', () => {
  const game = libya('misrata')
  expect([tries(game, 'misrata', 'defence'), tries(game, 'gna', 'misrata')]).toEqual([
    'notYourBank',
    'splitAlready',
  ])
  expect([tries(game, 'gna', 'defence'), tries(game, 'gna', 'services')]).toEqual([null, 'onceATurn'])
})

it('moves income', () => {
  expect(incomes(libya('misrata'))).toEqual([3, 5, 4])
  expect(incomes(libya('defence'))).toEqual([5, 4, 4])
  expect(incomes(libya('services'))).toEqual([4, 4, 4])
  expect(incomeParts(libya('misrata').world, libya('misrata').state, 'gna')).toEqual([
    { key: 'usual', value: 4 },
    { key: 'bank', value: -1 },
  ])
})

it('costs home once where the war is paid first', () => {
  const game = libya('misrata')
  game.seal('gna', { kind: 'splitIncome', to: 'defence' })
  game.to('planning')
  expect([game.state.split, game.seat('gna').home]).toEqual(['defence', 4])
  game.to('talks')
  game.to('planning')
  expect(game.seat('gna').home).toBe(4)
})

it('brings home and less grievance every other turn where services are paid first', () => {
  const game = libya('misrata')
  game.seal('gna', { kind: 'splitIncome', to: 'services' })
  Object.assign(game.area('tripoli'), { grievance: 5 })
  Object.assign(game.area('misrata'), { grievance: 5 })
  const seen = [1, 2, 3].map(() => {
    game.to('planning')
    const now = [game.seat('gna').home, game.area('tripoli').grievance, game.area('misrata').grievance]
    game.to('talks')
    return now
  })
  expect(seen).toEqual([
    [5, 5, 5],
    [6, 4, 5],
    [6, 4, 5],
  ])
})

describe('brigades that are not paid', () => {
  const attack = (game: TestGame) =>
    game.try('misrata', {
      type: 'seal',
      order: { kind: 'offensive', from: 'sirte', target: 'jufra', formations: ['misrata-sirte-1'] },
      confirmed: false,
    })
  const move = (game: TestGame, to: string) =>
    game.try('misrata', {
      type: 'seal',
      order: { kind: 'move', formation: 'misrata-misrata-1', to },
      confirmed: false,
    })

  it('neither attack nor leave their own ground', () => {
    expect(attack(libya('misrata'))).toBe(null)
    expect(attack(libya('services'))).toBe('unpaid')
    expect([move(libya('services'), 'khums'), move(libya('misrata'), 'khums')]).toEqual(['unpaid', null])
    expect(move(libya('services'), 'sirte')).toBe(null)
  })
})
