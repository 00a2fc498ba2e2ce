/** What lapses on signature (fine print 1): own sealed orders that the text forbids, unless a breach is confirmed. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const truce: Clause = {
  kind: 'ceasefire',
  parties: ['damascus', 'opposition', 'russia', 'turkey'],
  areas: ['saraqib'],
  excluded: [],
}
const attack = {
  kind: 'offensive' as const,
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1'],
}

function asked(): { game: TestGame; order: string; offer: string } {
  const game = quiet()
  const order = game.seal('damascus', attack)
  game.to('talks')
  return { game, order, offer: propose(game, 'turkey', truce) }
}

/** All but Damascus have signed. */
function propose(game: TestGame, maker: 'turkey' | 'opposition', clause: Clause): string {
  const offer = game.propose(maker, { clauses: [clause] })
  for (const seat of ['russia', 'turkey', 'opposition'] as const) if (seat !== maker) sign(game, seat, offer)
  return offer
}

function sign(
  game: TestGame,
  seat: 'russia' | 'turkey' | 'opposition' | 'damascus',
  offer: string,
  keep: string[] = [],
) {
  for (const patron of ['russia', 'turkey'] as const) game.seat(patron).ready = true
  game.tell(seat, { type: 'sign', offer, keep })
}

describe('a sealed order that the text forbids', () => {
  it('lapses when all have signed, at a quarter of its cost', () => {
    const { game, order, offer } = asked()
    const before = game.seat('damascus').materiel
    sign(game, 'damascus', offer)
    expect(game.order(order).status).toBe('lapsed')
    expect(game.seat('damascus').materiel - before).toBe(1)
  })

  it('kept, stands, and breaks the text', () => {
    const { game, order, offer } = asked()
    sign(game, 'damascus', offer, [order])
    expect(game.order(order)).toMatchObject({ status: 'sealed', breach: true })
    game.dice([1])
    game.to('planning')
    expect(game.deal(offer)).toMatchObject({ status: 'broken', clauses: [{ by: ['damascus'] }] })
  })

  it('kept for one text, lapses by the next that is signed without keeping it', () => {
    const { game, order, offer } = asked()
    game.tell('turkey', { type: 'withdraw', offer })
    const second = propose(game, 'opposition', truce)
    game.order(order).breach = true
    sign(game, 'damascus', second)
    expect(game.order(order).status).toBe('lapsed')
  })
})

it('what the text does not forbid, or what is not one’s own, cannot be kept', () => {
  const { game, order, offer } = asked()
  const other = game.state.orders.find((each) => each.id !== order)
  expect(other).toBeUndefined()
  expect(game.try('damascus', { type: 'sign', offer, keep: ['2.damascus.bombard.jisr'] })).not.toBeNull()
  game.tell('turkey', { type: 'withdraw', offer })
  const free = game.propose('opposition', { to: ['damascus'], clauses: [{ ...truce, areas: ['jisr'] }] })
  for (const seat of ['russia', 'turkey'] as const) sign(game, seat, free)
  expect(game.try('damascus', { type: 'sign', offer: free, keep: [order] })).toBe('nothingToKeep')
})
