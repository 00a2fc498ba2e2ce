/** Convene: who may call which table, whom to, and what it pays. */
import { describe, expect, it } from 'vitest'
import type { ActorId, FormatId } from '../../../game/model/ids.ts'
import { orderRules } from '../../../game/orders/registry.ts'
import { random } from '../../../server/tools/random/random.ts'
import { sample } from '../../../server/tools/random/sample.ts'
import { OrderSpec } from '../../../game/model/order.ts'
import { assess, hall } from '../clauses/hall.ts'

const call = (format: FormatId, ...invites: ActorId[]) => ({ kind: 'convene' as const, format, invites })
const all: ActorId[] = ['damascus', 'opposition', 'iran']

const code = (seat: ActorId, order: ReturnType<typeof call>, game = hall('planning', 2)) => {
  game.seat(seat).materiel = 12
  return game.try(seat, { type: 'seal', order, confirmed: false })
}

describe('may be called', () => {
  it('Geneva by permanent members, Astana by its guarantors, the rest by nobody', () => {
    expect([code('us', call('geneva', ...all)), code('us', call('astana', ...all))]).toEqual([
      null,
      'notYourTable',
    ])
    expect([code('turkey', call('geneva', ...all)), code('turkey', call('astana', ...all))]).toEqual([
      'notYourTable',
      null,
    ])
    for (const format of ['bilateral', 'hotline', 'private'] as const)
      expect(code('russia', call(format, ...all))).toBe('needsNoTable')
  })

  it('with enough guests, once each, none of them listed, once a turn', () => {
    expect(code('us', call('geneva', 'damascus', 'opposition'))).toBe('tooFewGuests')
    expect(code('us', call('geneva', ...all, 'iran'))).toBe('namedTwice')
    expect(code('us', call('geneva', ...all, 'us'))).toBe('toOneself')
    expect(code('us', call('geneva', ...all, 'hts'))).toBe('listedSignsNothing')
    expect(code('us', call('geneva', ...all, 'gna'))).toBe('noParty')
    const game = hall('planning', 2)
    expect(code('russia', call('geneva', ...all), game)).toBeNull()
    expect(code('russia', call('astana', ...all), game)).not.toBeNull()
    expect(orderRules.convene.params(game.world, game.state, 'russia')).toBeNull()
  })

  it('as its template says', () => {
    const rng = random(3)
    for (const seat of ['russia', 'turkey', 'us'] as const)
      for (let n = 0; n < 20; n++) {
        const game = hall('planning', 2)
        const params = orderRules.convene.params(game.world, game.state, seat) ?? []
        const { type: _, ...order } = sample({ type: 'seal', fixed: { kind: 'convene' }, params }, rng)
        const spec = OrderSpec.parse(order)
        expect(orderRules.convene.barred(game.world, game.state, seat, spec)).toBeNull()
      }
    const game = hall('planning', 2)
    expect(orderRules.convene.params(game.world, game.state, 'damascus')).toBeNull()
  })
})

describe('opens', () => {
  it('a table in the same turn’s Talks, gone with them', () => {
    const game = hall('planning', 2)
    game.seal('us', call('geneva', ...all))
    expect(game.state.tables).toEqual([])
    game.to('talks')
    expect(game.state.tables).toEqual([
      { format: 'geneva', host: 'us', invited: ['damascus', 'opposition', 'iran'], seated: ['us'], left: [] },
    ])
    game.to('planning')
    expect(game.state.tables).toEqual([])
  })

  it('one table where two call it: the leader of the track is the host, whoever sealed first', () => {
    for (const order of [
      ['turkey', 'russia'],
      ['russia', 'turkey'],
    ] as const) {
      const game = hall('planning', 2)
      for (const seat of order) game.seal(seat, call('astana', 'damascus', 'opposition'))
      game.to('talks')
      expect(game.state.tables).toMatchObject([{ format: 'astana', host: 'russia' }])
      expect(new Set(game.state.tables[0]?.seated)).toEqual(new Set(['russia', 'turkey']))
    }
  })
})

/** What hosting the same table turn after turn does to standing. */
function hosting(turns: number, guest: ActorId | null): number[] {
  const game = hall('planning', 2)
  return Array.from({ length: turns }, () => {
    const before = game.seat('us').standing
    game.seal('us', call('geneva', ...all))
    game.to('talks')
    if (guest !== null) game.tell(guest, { type: 'attend', format: 'geneva' })
    assess(game, 1)
    return game.seat('us').standing - before
  })
}

it('pays its host once a format, if somebody comes; convening for standing does not pay', () => {
  expect(hosting(5, 'damascus')).toEqual([1, 0, 0, 0, 0])
  expect(hosting(3, null)).toEqual([0, 0, 0])
})
