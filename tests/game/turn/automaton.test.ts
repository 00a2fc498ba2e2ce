/** Who has no seat: the militia of Aleppo attacks from turn 2, unpaid, and keeps its client's truce. */
import { expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const attacks = (game: TestGame) =>
  game.to('planning').filter(({ key, params }) => key === 'chronicle.battle' && params['attacker'] === 'iran')
    .length

it('attacks west Aleppo from turn 2, not before', () => {
  expect(attacks(quiet('talks', 1))).toBe(0)
  expect(attacks(quiet('talks', 2))).toBe(1)
})

it('takes ground for its client', () => {
  const game = quiet('talks', 2)
  game.clear('westAleppo', 'opposition', 'hts')
  game.to('planning')
  expect(game.area('westAleppo').control).toBe('damascus')
  expect(game.state.formations.find(({ owner }) => owner === 'iran')?.area).toBe('westAleppo')
})

it('stops once there is nothing more to take', () => {
  const game = quiet('talks', 2)
  game.area('westAleppo').control = 'damascus'
  expect(attacks(game)).toBe(0)
})

it('keeps the truce that Damascus signed, where it holds', () => {
  for (const [areas, expected] of [
    [['westAleppo'], 0],
    [['idlib'], 1],
  ] as const) {
    const truce: Clause = {
      kind: 'ceasefire',
      parties: ['damascus', 'opposition'],
      areas: [...areas],
      excluded: [],
    }
    const game = quiet('talks', 2)
    game.agree('turkey', { clauses: [truce] })
    expect(attacks(game)).toBe(expected)
  }
})
