/** SEC: traffic is let through by those who hold the route, unless a listed formation stands on it. */
import { expect, it } from 'vitest'
import { routeOpen, routeScore } from '../../../game/board/routes.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet } from '../../support/game.ts'

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
