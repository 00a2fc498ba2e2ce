/** SEC: two powers patrol a route together: half of a highway, and a truce that lasts longer. */
import { describe, expect, it } from 'vitest'
import { routeScore } from '../../../game/board/routes.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet } from '../../support/game.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const patrol = (...obligors: ActorId[]): Clause => ({ kind: 'jointPatrol', route: 'm4', obligors })

it('counts for at least half of the route, until one of the two withholds it', () => {
  const game = quiet('talks', 1)
  const score = () => routeScore(game.world, game.state, 'm4', 'damascus')
  expect(score()).toBe(25)
  const { id } = game.agree('turkey', { clauses: [patrol('russia', 'turkey')] })
  expect(score()).toBe(50)
  game.tell('russia', { type: 'duty', agreement: id, clause: 0, carry: false })
  expect(score()).toBe(25)
  game.to('planning')
  expect(game.deal(id)).toMatchObject({ status: 'inForce', clauses: [{ status: 'broken', by: ['russia'] }] })
})

it('takes powers of both sides', () => {
  const game = quiet('talks', 1)
  const code = (...obligors: ActorId[]) =>
    game.try('turkey', {
      type: 'offer',
      text: {
        to: ['russia'],
        clauses: [patrol(...obligors)],
        shows: [],
        guarantors: [],
        leverage: 0,
        format: 'bilateral',
      },
      keep: [],
    })
  expect(code('russia', 'opposition')).toBe('patrolNeedsPowers')
  expect(code('turkey', 'iran')).toBe('noParty')
  expect(code('turkey', 'turkey')).toBe('namedTwice')
  expect(code('russia', 'turkey')).toBeNull()
})

describe('a joint patrol, kept up or not', () => {
  declares('jointPatrol', { holds: 'reported', family: 'SEC', bites: true, carried: true, imposable: false })

  function patrolled(carry: boolean) {
    const game = ground()
    const { id } = game.agree('turkey', { clauses: [patrol('russia', 'turkey')] })
    if (!carry) game.tell('turkey', { type: 'duty', agreement: id, clause: 0, carry })
    next(game)
    return game
  }

  it('is worth aims to those who want the road, and costs the word of who stays away', () => {
    const [kept, broken] = [patrolled(true), patrolled(false)]
    expect(tally(kept, 'damascus').score).toBeGreaterThan(tally(broken, 'damascus').score)
    expect(tally(broken, 'turkey')).toMatchObject({ credibility: 5 - 2, standing: 5 })
    expect(tally(broken, 'russia').credibility).toBe(5)
  })

  it('kept up for two turns, is good for the word of both', () => {
    const game = patrolled(true)
    next(game)
    next(game)
    expect([tally(game, 'russia').credibility, tally(game, 'turkey').credibility]).toEqual([6, 6])
  })

  it('cannot stand beside a promise to leave', () => {
    const game = ground()
    game.agree('russia', {
      clauses: [{ kind: 'foreignLeave', obligor: 'turkey', areas: ['saraqib'], deadline: 3 }],
    })
    next(game, 'talks')
    expect(refusal(game, 'russia', patrol('russia', 'turkey'))).toBe('contradicts')
  })
})
