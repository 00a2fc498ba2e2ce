/** Money without a receipt: who gets it, who knows, what it is worth. */
import { expect, it } from 'vitest'
import { supportOf } from '../../../game/board/patrons.ts'
import { historyFor } from '../../../game/view.ts'
import type { TestGame } from '../../support/game.ts'
import { fullLibya, libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'

function libya(): TestGame {
  const game = quietOn(
    libyaWorld((file) => {
      for (const seat of file.seats) seat.income = 0
    }),
  )
  game.seat('lna').materiel = 0
  return game
}

const turn = (game: TestGame) => {
  const told = game.to('planning')
  const support = supportOf(game.state, 'uae', 'lna')
  return { told, now: [game.seat('lna').materiel, support] }
}

it('is paid as sealed, and is the client’s as the next turn opens', () => {
  const game = libya()
  game.seat('uae').materiel = 5
  game.tell('uae', { type: 'seal', order: { kind: 'finance', to: 'lna', amount: 3 }, confirmed: false })
  expect(game.seat('uae').materiel).toBe(2)
  expect(turn(game).now).toEqual([3, 6])
})

it('is known to the two of them alone', () => {
  const game = libya()
  game.seal('uae', { kind: 'finance', to: 'lna', amount: 1 })
  const { told } = turn(game)
  const knows = (who: 'uae' | 'lna' | 'egypt' | 'observer') =>
    historyFor(told, who).some(({ key }) => key === 'chronicle.financed')
  expect([knows('uae'), knows('lna'), knows('egypt'), knows('observer')]).toEqual([true, true, false, false])
})

it('is remembered from two on, once in two turns', () => {
  const game = libya()
  game.state.missed = {}
  game.seal('uae', { kind: 'finance', to: 'lna', amount: 1 })
  expect(turn(game).now[1]).toBe(5)
  const later = [2, 2, 2].map((amount) => {
    game.seal('uae', { kind: 'finance', to: 'lna', amount })
    return turn(game).now[1]
  })
  expect(later).toEqual([6, 6, 7])
})

it('is supply: where that was signed away it breaks the word, if somebody watches', () => {
  const signed = (seen: boolean) => {
    const game = quietOn(fullLibya(), 'talks')
    game.dice([], 100)
    const deal = game.agree('gna', {
      to: ['uae'],
      clauses: [{ kind: 'stopSupply', obligor: 'uae', client: 'lna' }],
    })
    game.to('planning')
    if (seen) game.state.missions = [{ areas: ['tarhuna'], until: 5 }]
    game.seal('uae', { kind: 'finance', to: 'lna', amount: 1 })
    game.to('talks')
    game.to('planning')
    return game.deal(deal.id).clauses[0]
  }
  expect(signed(false)).toMatchObject({ status: 'running' })
  expect(signed(true)).toMatchObject({ status: 'broken', by: ['uae'] })
})

it('is for clients', () => {
  const seal = (to: 'gna' | 'egypt') =>
    libya().try('uae', { type: 'seal', order: { kind: 'finance', to, amount: 1 }, confirmed: false })
  expect([seal('gna'), seal('egypt')]).toEqual(['noClient', 'noClient'])
})
