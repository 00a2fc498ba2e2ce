/** POP: whoever of the obligors holds the areas lets the displaced come back, as long as it is quiet there. */
import { describe, expect, it } from 'vitest'
import { clauseRules } from '../../../game/clauses/registry.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const home: Clause = { kind: 'return', obligors: ['damascus'], areas: ['maarrat'], deadline: 2 }

/** A hundred thousand of four have left for next door. */
function emptied() {
  const game = ground()
  Object.assign(game.area('maarrat'), { people: 300_000, grievance: 5 })
  game.area('saraqib').displaced = 100_000
  return game
}

function signed(carry = true) {
  const game = emptied()
  const { id } = game.agree('turkey', { clauses: [home] })
  if (!carry) game.tell('damascus', { type: 'duty', agreement: id, clause: 0, carry: false })
  return { game, id }
}

describe('return', () => {
  declares('return', { holds: 'reported', family: 'POP', bites: true, carried: true, classMode: false })

  it('brings a tenth of the people home each quiet turn, until nobody is missing', () => {
    const { game } = signed()
    const seen = [1, 2, 3, 4].map(() => {
      next(game)
      return [game.area('maarrat').people, game.area('saraqib').displaced]
    })
    expect(seen).toEqual([
      [340_000, 60_000],
      [380_000, 20_000],
      [400_000, 0],
      [400_000, 0],
    ])
  })

  it('heals once, when it falls due', () => {
    const { game } = signed()
    const seen = [1, 2, 3].map(() => {
      next(game)
      return game.area('maarrat').grievance
    })
    expect(seen).toEqual([5, 3, 3])
  })

  it('waits while there is shooting', () => {
    const { game } = signed()
    game.area('maarrat').struck = 1
    next(game)
    next(game)
    expect(game.area('maarrat').people).toBe(300_000)
    next(game)
    expect(game.area('maarrat').people).toBe(340_000)
  })

  it('withheld, is broken at its deadline and nobody comes back', () => {
    const { game, id } = signed(false)
    next(game)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'running' }])
    next(game)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['damascus'] }])
    expect(game.area('maarrat')).toMatchObject({ people: 300_000, grievance: 5 })
    expect(tally(game, 'damascus')).toMatchObject({ credibility: 3 - 2, standing: 3 })
  })

  it('kept for two turns, is good for the word', () => {
    const { game } = signed()
    for (const _ of [1, 2, 3]) next(game)
    expect(tally(game, 'damascus').credibility).toBe(4)
  })

  it('is imagined begun before it is signed', () => {
    const { state, world } = emptied()
    clauseRules.return.imagine(world, state, home)
    expect(state.areas['maarrat']).toMatchObject({ people: 340_000, grievance: 3 })
  })

  it('needs a deadline within the next turns', () => {
    expect(refusal(ground(), 'turkey', { ...home, kind: 'return', deadline: 4 })).toBe('deadline')
  })
})
