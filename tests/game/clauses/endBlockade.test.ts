/** ECO: the oil terminals open as the text is signed, and the game keeps them open while it stands. */
import { describe, expect, it } from 'vitest'
import { incomeOf } from '../../../game/board/income.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { acceptance } from '../../../game/talks/acceptance.ts'
import type { TestGame } from '../../support/game.ts'
import { refused, room } from './oil.ts'

const ends: Extract<Clause, { kind: 'endBlockade' }> = { kind: 'endBlockade', obligor: 'lna' }

function shut(): TestGame {
  const game = room()
  game.state.blockade = { by: 'lna', since: 1 }
  return game
}

it('opens them at once, and income is back', () => {
  const game = shut()
  expect(incomeOf(game.world, game.state, 'gna')).toBe(1)
  game.agree('gna', { to: ['lna'], clauses: [ends] })
  expect(game.state.blockade).toBe(null)
  expect(incomeOf(game.world, game.state, 'gna')).toBe(4)
})

it('keeps them open: an order to shut them is not carried out', () => {
  const game = shut()
  const deal = game.agree('gna', { to: ['lna'], clauses: [ends] })
  game.to('planning')
  const order = game.seal('lna', { kind: 'blockade', open: false })
  game.to('talks')
  game.to('planning')
  expect(game.state.blockade).toBe(null)
  expect(game.state.orders.some(({ id }) => id === order)).toBe(false)
  expect(game.deal(deal.id)).toMatchObject({ status: 'inForce', clauses: [{ status: 'running' }] })
})

it('lets an order that was sealed before lapse', () => {
  const game = room()
  Object.assign(game.state, { phase: 'planning' })
  const order = game.seal('lna', { kind: 'blockade', open: false })
  game.to('talks')
  game.agree('gna', { to: ['lna'], clauses: [ends] })
  expect(game.order(order).status).toBe('lapsed')
})

describe('who owes it', () => {
  it('shuts them, or could', () => {
    expect(refused(room(), 'lna', { ...ends, obligor: 'gna' }, 'gna')).toBe('shutsNothing')
    expect(refused(room(), 'gna', ends, 'lna')).toBe(null)
  })
})

it('counts for whoever aims at open terminals', () => {
  const aims = (measure: 'oil' | 'calm') =>
    room('full', (file) => {
      const gna = file.seats.find(({ id }) => id === 'gna')
      const part = measure === 'oil' ? { measure } : { measure, pair: 'russia-turkey' }
      for (const objective of gna?.objectives ?? []) Object.assign(objective, { parts: [part] })
    })
  const benefits = (measure: 'oil' | 'calm') => {
    const game = aims(measure)
    game.state.blockade = { by: 'lna', since: 1 }
    const id = game.propose('russia', { to: ['gna', 'lna'], clauses: [ends] })
    return acceptance(game.world, game.state, game.offer(id), 'gna').benefits
  }
  expect(benefits('oil')).toBeGreaterThan(benefits('calm'))
})

it('is worth more to whoever is paid for the oil than it costs whoever gives the lever up', () => {
  const game = shut()
  const id = game.propose('russia', { to: ['gna', 'lna'], clauses: [ends] })
  const terms = (seat: 'gna' | 'lna') => acceptance(game.world, game.state, game.offer(id), seat)
  expect(terms('gna').benefits).toBeGreaterThan(terms('lna').benefits)
  expect([terms('gna').weight, terms('lna').weight]).toEqual([0, 0.75])
})
