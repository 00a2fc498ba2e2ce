/** The offer (R3): one card, what it may hold, who must sign, what it shows, how it is countered and withdrawn. */
import { describe, expect, it } from 'vitest'
import { signersOf } from '../../../game/talks/signers.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import { opening, quiet, type TestGame } from '../../support/game.ts'

const line: Clause = { kind: 'holdLine', obligors: ['opposition'] }
const text = (change: Partial<OfferText> = {}): OfferText => ({
  format: 'bilateral',
  to: ['russia'],
  clauses: [line],
  shows: [],
  guarantors: [],
  leverage: 0,
  ...change,
})
const offer = (game: TestGame, change: Partial<OfferText> = {}) =>
  game.try('turkey', { type: 'offer', text: text(change), keep: [] })

describe('a text', () => {
  const code = (change: Partial<OfferText>) => offer(quiet('talks', 1), change)

  it('holds four clauses at most, stand-downs not counted, and none twice', () => {
    const transfer: Clause = { kind: 'transfer', obligor: 'russia', to: 'turkey', amount: 1 }
    const patrol: Clause = { kind: 'jointPatrol', route: 'm4', obligors: ['russia', 'turkey'] }
    const road: Clause = { kind: 'openHighway', routes: ['m4'], obligors: ['opposition'] }
    const truce: Clause = {
      kind: 'ceasefire',
      parties: ['damascus', 'opposition'],
      areas: ['idlib'],
      excluded: [],
    }
    expect(code({ clauses: [line, transfer, patrol, road] })).toBeNull()
    expect(code({ clauses: [line, transfer, patrol, road, truce] })).toBe('tooManyClauses')
    expect(code({ clauses: [line, line] })).toBe('clauseTwice')
  })

  it('goes to others, who have seats; powers guarantee', () => {
    expect(code({ to: ['turkey'] })).toBe('toOneself')
    expect(code({ to: ['iran'] })).toBe('noParty')
    expect(code({ to: ['russia', 'russia'] })).toBe('namedTwice')
    expect(code({ guarantors: ['opposition'] })).toBe('guarantorNoPower')
  })

  it('carries no more leverage than its maker has', () => {
    expect(code({ leverage: 1 })).toBe('leverage')
    const game = quiet('talks', 1)
    game.seat('turkey').leverage = { syria: 3 }
    expect(offer(game, { leverage: 2 })).toBeNull()
    expect(game.seat('turkey').leverage).toEqual({ syria: 1 })
  })

  it('must be signed by whoever it is made to, owes or guarantees something in it', () => {
    expect(signersOf('turkey', text({ guarantors: ['russia'], to: ['damascus'] }))).toEqual([
      'turkey',
      'russia',
      'damascus',
      'opposition',
    ])
  })
})

it('is one card a turn, even when it was withdrawn', () => {
  const game = opening()
  expect(offer(game)).toBe('cardUsed')
  const [, own] = game.state.offers
  game.tell('turkey', { type: 'withdraw', offer: own?.id ?? '' })
  expect(offer(game)).toBe('cardUsed')
})

it('shows its orders to everybody who is asked to sign', () => {
  const game = quiet()
  const order = game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
  game.to('talks')
  game.propose('turkey', { to: ['russia'], clauses: [line], shows: [order] })
  expect(game.order(order).shownTo).toEqual(['russia', 'opposition'])
  expect(offer(opening(), { shows: ['1.russia.air.saraqib'] })).not.toBeNull()
})

describe('a counter', () => {
  const asked = () => {
    const game = quiet('talks', 1)
    return { game, id: game.propose('turkey', { clauses: [line] }) }
  }
  const counter = (game: TestGame, id: string, change: Partial<OfferText>) =>
    game.try('russia', { type: 'counter', offer: id, text: text({ to: ['turkey'], ...change }), keep: [] })

  it('answers the offer, and puts another on the table', () => {
    const { game, id } = asked()
    expect(counter(game, id, {})).toBeNull()
    expect(game.offer(id).answers).toEqual([{ seat: 'russia', answer: 'countered', by: [] }])
    expect(game.state.offers.at(-1)).toMatchObject({ maker: 'russia', counters: id, status: 'open' })
    expect(game.try('russia', { type: 'sign', offer: id, keep: [] })).toBe('noOffer')
  })

  it('must ask the maker of what it counters; twice a turn at most', () => {
    const { game, id } = asked()
    expect(counter(game, id, { to: ['damascus'] })).toBe('counterLeavesOut')
    for (const maker of ['damascus', 'opposition'] as const) game.propose(maker, { clauses: [line] })
    const codes = game.state.offers.slice(0, 3).map((each) => counter(game, each.id, { to: [each.maker] }))
    expect(codes).toEqual([null, null, 'countersUsed'])
  })
})

it('refused with leverage of two or more, costs the refuser at home', () => {
  for (const [leverage, home] of [
    [1, 7],
    [2, 6],
  ] as const) {
    const game = quiet('talks', 1)
    game.seat('turkey').leverage = { syria: 3 }
    const id = game.propose('turkey', { clauses: [line], leverage })
    game.tell('russia', { type: 'refuse', offer: id })
    expect(game.seat('russia').home).toBe(home)
  }
})

it('expires when Talks close; its turn’s texts are gone when the next opens', () => {
  const game = quiet('talks', 1)
  game.propose('turkey', { clauses: [line] })
  const entries = game.to('planning')
  expect(game.state.offers).toEqual([])
  expect(game.state.agreements).toEqual([])
  expect(entries.some(({ key }) => key === 'chronicle.offerExpired')).toBe(true)
})
