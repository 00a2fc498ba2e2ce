/** SEC: a power's formations leave the areas for home by the deadline, and do not come back. */
import { describe, expect, it } from 'vitest'
import { ownIn } from '../../../game/board/forces.ts'
import { clauseRules } from '../../../game/clauses/registry.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const leave = {
  kind: 'foreignLeave',
  obligor: 'turkey',
  areas: ['saraqib', 'jisr'],
  deadline: 2,
} satisfies Clause

function signed(carry = true) {
  const game = ground()
  const { id } = game.agree('russia', { clauses: [leave] })
  if (!carry) game.tell('turkey', { type: 'duty', agreement: id, clause: 0, carry: false })
  next(game)
  return { game, id }
}

describe('foreign forces leave', () => {
  declares('foreignLeave', { holds: 'reported', family: 'SEC', bites: true, carried: true, classMode: false })

  it('takes them home, posts and all', () => {
    const { game } = signed()
    expect(ownIn(game.state, 'saraqib', 'turkey')).toEqual([])
    expect(ownIn(game.state, 'jisr', 'turkey')).toEqual([])
    expect(ownIn(game.state, 'hama', 'turkey')).toHaveLength(1)
    expect(game.seat('turkey').reserve).toBe(4 + 2)
  })

  it('costs a power that wants to be there some of its aims', () => {
    expect(tally(signed().game, 'turkey').score).toBeLessThan(tally(signed(false).game, 'turkey').score)
  })

  it('withheld, is broken at the deadline', () => {
    const { game, id } = signed(false)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'running' }])
    next(game)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['turkey'] }])
    expect(tally(game, 'turkey')).toMatchObject({ credibility: 5 - 2, standing: 5 })
  })

  it('is broken by troops that come back', () => {
    const { game, id } = signed()
    next(game)
    game.seal('turkey', { kind: 'deploy', area: 'jisr', steps: 1 })
    next(game)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['turkey'] }])
    expect(tally(game, 'turkey').credibility).toBe(3)
  })

  it('kept for two turns, is good for the word', () => {
    const { game } = signed()
    next(game)
    next(game)
    expect(tally(game, 'turkey').credibility).toBe(6)
  })

  it('cannot stand beside a patrol of the same power on the same road', () => {
    const game = ground()
    game.agree('russia', { clauses: [{ kind: 'jointPatrol', route: 'm4', obligors: ['russia', 'turkey'] }] })
    next(game, 'talks')
    expect(refusal(game, 'russia', { ...leave, deadline: 3 })).toBe('contradicts')
    expect(refusal(game, 'russia', { ...leave, areas: ['hama'], deadline: 3 })).toBeNull()
  })

  it('is imagined done before it is signed', () => {
    const { state, world } = ground()
    clauseRules.foreignLeave.imagine(world, state, leave)
    expect(ownIn(state, 'saraqib', 'turkey')).toEqual([])
  })

  it('is for powers', () => {
    expect(refusal(ground(), 'russia', { ...leave, obligor: 'opposition' })).toBe('noForeigner')
  })
})
