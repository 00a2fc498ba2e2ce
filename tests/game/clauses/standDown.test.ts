/** IMPL: an order that every signatory was shown is not carried out. Half its cost comes back, once in two turns a place. */
import { describe, expect, it } from 'vitest'
import type { ActorId, OrderId } from '../../../game/model/ids.ts'
import { quiet, type TestGame } from '../../support/game.ts'
import { declares, ground, next, tally } from './ground.ts'

const attack = {
  kind: 'offensive' as const,
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1'],
}

/** Damascus seals an attack and has everybody sign that it is stood down; what came back. */
function stoodDown(game: TestGame): number {
  const order = game.seal('damascus', attack)
  game.to('talks')
  const before = game.seat('damascus').materiel
  game.agree('damascus', { clauses: [{ kind: 'standDown', obligor: 'damascus', order }] })
  expect(game.order(order).status).toBe('stoodDown')
  return game.seat('damascus').materiel - before
}

it('gives half of the cost back, but not for the same place in two turns running', () => {
  const game = quiet()
  game.clear('aleppo', 'iran')
  expect(stoodDown(game)).toBe(2)
  game.to('planning')
  expect(game.area('saraqib').control).toBe('opposition')
  expect(stoodDown(game)).toBe(0)
  game.to('planning')
  expect(stoodDown(game)).toBe(2)
})

it('needs an order that every signer was shown', () => {
  const game = quiet()
  const order = game.seal('damascus', attack)
  game.to('talks')
  const cite = (maker: ActorId, obligor: ActorId, id: OrderId) =>
    game.try(maker, {
      type: 'offer',
      text: {
        to: ['russia', 'damascus'],
        clauses: [{ kind: 'standDown', obligor, order: id }],
        shows: [],
        guarantors: [],
        leverage: 0,
        format: 'bilateral',
      },
      keep: [],
    })
  expect(cite('turkey', 'damascus', order)).toBe('notShown')
  game.tell('damascus', { type: 'show', order, to: ['turkey'] })
  expect(cite('turkey', 'opposition', order)).toBe('notTheirOrder')
  expect(cite('turkey', 'damascus', order)).toBe('notShownTo')
  game.tell('damascus', { type: 'show', order, to: ['russia'] })
  expect(cite('turkey', 'damascus', order)).toBeNull()
})

/** An order is on the table, for the templates. */
function threatened(): TestGame {
  const game = ground('planning', 1)
  game.seal('damascus', attack)
  game.to('talks')
  return game
}

describe('standing down', () => {
  declares('standDown', { holds: 'enforced', family: 'IMPL', imposable: true }, threatened())

  it('is done by the game at signature: it earns no word, and saves the area', () => {
    const [met, refused] = [threatened(), threatened()]
    const order = met.state.orders[0]?.id ?? ''
    met.agree('damascus', { clauses: [{ kind: 'standDown', obligor: 'damascus', order }] })
    for (const game of [met, refused]) {
      game.clear('saraqib', 'hts')
      game.dice([6], 6)
      next(game)
    }
    expect([met.area('saraqib').control, refused.area('saraqib').control]).toEqual(['opposition', 'damascus'])
    expect(tally(met, 'damascus')).toMatchObject({ credibility: 3, standing: 3 })
    expect(tally(met, 'damascus').score).toBeLessThan(tally(refused, 'damascus').score)
    expect(tally(met, 'opposition').score).toBeGreaterThan(tally(refused, 'opposition').score)
  })
})
