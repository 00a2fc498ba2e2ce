/** SEC: nothing comes into the country under embargo from the powers that signed; in secret it may, unseen. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import { refused, room } from './oil.ts'

const embargo = (...obligors: ActorId[]): Clause => ({ kind: 'armsEmbargo', obligors })

/** What becomes of it when the seat gives the order in the turn after it signed. */
function after(by: ActorId, order: OrderSpec, more: Clause[] = [], die = 100) {
  const game = room()
  for (const seat of ['russia', 'turkey', 'uae'] as const) game.seat(seat).reserve = 3
  const deal = game.agree('russia', {
    to: ['turkey', 'uae', 'gna', 'lna'],
    clauses: [embargo('russia', 'turkey', 'uae'), ...more],
  })
  game.to('planning')
  game.seal(by, order)
  game.to('talks')
  game.dice([], die)
  game.to('planning')
  const { status, by: breakers, hidden } = game.deal(deal.id).clauses[0] ?? {}
  return { status, breakers, hidden }
}

describe('what it forbids', () => {
  it.each([
    ['turkey', { kind: 'deploy', area: 'tripoli', steps: 1 }],
    ['turkey', { kind: 'ferry', to: 'tripoli', steps: 1 }],
  ] satisfies [ActorId, OrderSpec][])('%s: %j, in the open', (by, order) => {
    expect(after(by, order)).toMatchObject({ status: 'broken', breakers: [by] })
  })

  it('not money, nor moving what is there', () => {
    expect(after('uae', { kind: 'finance', to: 'lna', amount: 1 })).toMatchObject({ status: 'running' })
    expect(after('lna', { kind: 'move', formation: 'lna-benghazi-1', to: 'ajdabiya' })).toMatchObject({
      status: 'running',
    })
  })
})

describe('in secret', () => {
  const contractors: OrderSpec = { kind: 'pmc', area: 'tarhuna', steps: 1 }

  it('stays unseen where nobody watches', () => {
    expect(after('russia', contractors)).toMatchObject({ status: 'running', breakers: [] })
  })

  it.each([
    ['russia', contractors],
    ['uae', { kind: 'airlift', area: 'tarhuna', steps: 1 }],
  ] satisfies [ActorId, OrderSpec][])('shows when it is laid at the door of %s', (by, order) => {
    expect(after(by, order)).toMatchObject({ status: 'running' })
    expect(after(by, order, [], 1)).toMatchObject({ status: 'broken', breakers: [by], hidden: true })
  })

  it('shows where somebody does', () => {
    const watched: Clause = { kind: 'monitors', obligors: ['lna'], areas: ['tarhuna'] }
    expect(after('russia', contractors, [watched])).toMatchObject({ status: 'broken', breakers: ['russia'] })
  })
})

it('binds powers, and needs an embargo', () => {
  expect(refused(room(), 'gna', embargo('gna'), 'lna')).toBe('noOutsider')
  expect(
    refused(
      room('full', (file) => delete file.embargo),
      'turkey',
      embargo('turkey'),
      'russia',
    ),
  ).toBe('noEmbargo')
  expect(refused(room('class'), 'turkey', embargo('turkey', 'russia'), 'russia')).toBe(null)
  const unable = room('full', (file) => {
    for (const seat of file.seats) if (seat.id === 'egypt') seat.orders = ['redLine', 'aid']
  })
  expect(refused(unable, 'turkey', embargo('turkey', 'egypt'), 'egypt')).toBe('noOutsider')
})
