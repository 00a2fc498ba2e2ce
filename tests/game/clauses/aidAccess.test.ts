/** HUM: whoever of the obligors holds the areas lets aid in. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { declares, ground, next, tally } from './ground.ts'

const aid: Clause = { kind: 'aidAccess', obligors: ['opposition'], areas: ['idlib', 'aleppo'] }

function signed() {
  const game = ground()
  for (const area of ['idlib', 'aleppo']) game.area(area).grievance = 5
  const { id } = game.agree('turkey', { clauses: [aid] })
  return { game, id }
}

describe('aid access', () => {
  declares('aidAccess', { holds: 'reported', family: 'HUM', bites: true, carried: true, imposable: false })

  it('takes one off the grievance every other turn, where an obligor holds the ground', () => {
    const { game } = signed()
    const seen = [1, 2, 3, 4].map(() => {
      next(game)
      return game.area('idlib').grievance
    })
    expect(seen).toEqual([4, 4, 3, 3])
    expect(game.area('idlib').aided).toBe(3)
    expect(game.area('aleppo')).toMatchObject({ grievance: 5 })
    expect(game.area('aleppo').aided).toBeUndefined()
  })

  it('brings nothing into a besieged area', () => {
    const { game } = signed()
    game.area('idlib').siege = { by: 'damascus', since: 1 }
    next(game)
    expect(game.area('idlib').grievance).toBe(5)
  })

  it('withheld, is broken at once; nobody whom it feeds gains, and the word is worth less', () => {
    const { game, id } = signed()
    game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry: false })
    next(game)
    expect(game.area('idlib').grievance).toBe(5)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['opposition'] }])
    expect(tally(game, 'opposition')).toMatchObject({ credibility: 4 - 2, standing: 4 })
  })

  it('is broken by an order that keeps aid out', () => {
    const { game, id } = signed()
    next(game)
    game.seal('opposition', { kind: 'aid', area: 'idlib', deny: true })
    next(game)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['opposition'] }])
  })

  it('kept for two turns, is good for the word', () => {
    const { game } = signed()
    for (const _ of [1, 2, 3]) next(game)
    expect(tally(game, 'opposition').credibility).toBe(5)
  })
})
