/** POP: a group's fighters, and those who go with them, leave for other ground of their side. */
import { describe, expect, it } from 'vitest'
import { formationOf, ownIn } from '../../../game/board/forces.ts'
import { clauseRules } from '../../../game/clauses/registry.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { entry } from '../../support/game.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const buses = {
  kind: 'evacuation',
  obligor: 'opposition',
  from: 'saraqib',
  to: 'idlib',
  deadline: 2,
} as const

function signed(carry = true, alone = true) {
  const game = ground()
  if (alone) game.clear('saraqib', 'hts')
  const { id } = game.agree('russia', { clauses: [buses] })
  if (!carry) game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry: false })
  return { game, id }
}

describe('an evacuation', () => {
  declares('evacuation', { holds: 'reported', family: 'POP', bites: true, carried: true, imposable: true })

  it('moves fighters and a share of the people; the neighbour takes over; those who stay do not forget', () => {
    const { game, id } = signed()
    next(game)
    expect(formationOf(game.state, 'opposition-saraqib-1')?.area).toBe('idlib')
    expect(game.area('saraqib')).toMatchObject({ control: 'damascus', people: 240_000, grievance: 1 })
    expect(game.area('idlib').displaced).toBe(60_000)
    expect(ownIn(game.state, 'saraqib', 'turkey')).toHaveLength(1)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'kept', by: [] }])
  })

  it('kept, is good for the word and bad for the aims of those who leave', () => {
    const { game } = signed()
    const stay = signed(false).game
    next(game)
    next(stay)
    expect(tally(game, 'opposition').credibility).toBe(5)
    expect(tally(game, 'opposition').score).toBeLessThan(tally(stay, 'opposition').score)
    expect(tally(game, 'damascus').score).toBeGreaterThan(tally(stay, 'damascus').score)
  })

  it('withheld, is broken at its deadline, and the text goes on', () => {
    const { game, id } = signed(false)
    next(game)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'running' }])
    next(game)
    expect(game.deal(id)).toMatchObject({
      status: 'inForce',
      clauses: [{ status: 'broken', by: ['opposition'] }],
    })
    expect(game.area('saraqib').control).toBe('opposition')
    expect(tally(game, 'opposition')).toMatchObject({ credibility: 4 - 2, standing: 4 })
  })

  it('leaves the place to listed fighters who stay', () => {
    const { game } = signed(true, false)
    next(game)
    expect(game.area('saraqib').control).toBe('hts')
  })

  it('lapses without blame when the place to go to has fallen', () => {
    const { game, id } = signed()
    game.area('idlib').control = 'damascus'
    next(game)
    game.to('talks')
    const entries = game.to('planning')
    expect(game.deal(id).clauses).toMatchObject([{ status: 'lapsed', by: [] }])
    expect(entry(entries, 'overtaken')).toBeDefined()
    expect(tally(game, 'opposition').credibility).toBe(4)
  })

  it('is imagined done before it is signed', () => {
    const { state, world } = ground()
    clauseRules.evacuation.imagine(world, state, buses)
    expect(state.areas['saraqib']).toMatchObject({ control: 'damascus', people: 240_000 })
    expect(ownIn(state, 'saraqib', 'opposition')).toEqual([])
  })

  it('needs somebody who can leave, and ground of their side to go to', () => {
    const game = ground()
    const code = (change: Partial<typeof buses> | Record<string, string>): string | null => {
      const clause: Clause = { ...buses, ...change }
      return refusal(game, 'russia', clause)
    }
    expect(code({ from: 'hama' })).toBe('notThere')
    expect(code({ obligor: 'turkey' })).toBe('notThere')
    expect([code({ to: 'hama' }), code({ to: 'saraqib' })]).toEqual(['notTheirs', 'notTheirs'])
    expect(code({})).toBeNull()
  })
})
