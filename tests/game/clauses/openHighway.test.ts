/** SEC: traffic is let through by those who hold the route, unless a listed formation stands on it. */
import { describe, expect, it } from 'vitest'
import { routeOpen, routeScore } from '../../../game/board/routes.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet } from '../../support/game.ts'
import { declares, ground, next, tally } from './ground.ts'

const open: Clause = { kind: 'openHighway', routes: ['m5'], obligors: ['damascus', 'opposition'] }

it('opens a route once no listed formation stands on it', () => {
  const game = quiet('talks', 1)
  const score = () => routeScore(game.world, game.state, 'm5', 'damascus')
  expect(score()).toBe(60)
  game.agree('turkey', { clauses: [open] })
  expect(score()).toBe(60)
  game.clear('saraqib', 'hts')
  expect(score()).toBe(80)
  game.clear('westAleppo', 'hts')
  expect(routeOpen(game.world, game.state, 'm5', 'damascus')).toBe(true)
})

it('is closed by who withholds it, and broken by that at once', () => {
  const game = quiet('talks', 1)
  game.clear('saraqib', 'hts')
  game.clear('westAleppo', 'hts')
  const { id } = game.agree('turkey', { clauses: [open] })
  game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry: false })
  expect(routeOpen(game.world, game.state, 'm5', 'damascus')).toBe(false)
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['opposition'] }])
})

it('is broken by a strike on the route by who owes it', () => {
  const game = quiet('talks', 1)
  const { id } = game.agree('turkey', { clauses: [open] })
  game.to('planning')
  game.seal('damascus', { kind: 'bombard', target: 'westAleppo' })
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['damascus'] }])
})

it('is refused for routes that are not there', () => {
  const game = quiet('talks', 1)
  const text = {
    to: ['russia' as const],
    clauses: [{ ...open, routes: ['m1'] }],
    shows: [],
    guarantors: [],
    leverage: 0,
    format: 'bilateral' as const,
  }
  expect(game.try('turkey', { type: 'offer', text, keep: [] })).toBe('unknownRoute')
})

describe('a highway, kept open or not', () => {
  declares('openHighway', { holds: 'reported', family: 'SEC', bites: true, carried: true, imposable: true })

  function opened(carry: boolean) {
    const game = ground()
    for (const area of ['saraqib', 'westAleppo']) game.clear(area, 'hts')
    const { id } = game.agree('turkey', { clauses: [open] })
    if (!carry) game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry })
    next(game)
    return game
  }

  it('is worth aims to those who want the road, and costs the word of who closes it', () => {
    const [kept, broken] = [opened(true), opened(false)]
    expect(tally(kept, 'damascus').score).toBeGreaterThan(tally(broken, 'damascus').score)
    expect(tally(kept, 'opposition').credibility).toBe(4)
    expect(tally(broken, 'opposition')).toMatchObject({ credibility: 4 - 2, standing: 4 })
  })

  it('kept open for two turns, is good for the word', () => {
    const game = opened(true)
    next(game)
    next(game)
    expect([tally(game, 'damascus').credibility, tally(game, 'opposition').credibility]).toEqual([4, 5])
  })
})
