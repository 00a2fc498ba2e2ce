/** HUM: a siege ends at once, and the game lets no other begin there. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const lift: Clause = { kind: 'liftSiege', obligor: 'damascus', area: 'saraqib' }

function besieged(): TestGame {
  const game = ground()
  game.area('saraqib').siege = { by: 'damascus', since: 1 }
  return game
}

describe('lifting a siege', () => {
  declares('liftSiege', { holds: 'enforced', family: 'HUM', bites: true, imposable: false }, besieged())

  it('is done at signature', () => {
    const game = besieged()
    game.agree('turkey', { clauses: [lift] })
    expect(game.area('saraqib').siege).toBeUndefined()
  })

  it('stops another siege of the place, at no cost to the word', () => {
    const game = besieged()
    const { id } = game.agree('turkey', { clauses: [lift] })
    next(game)
    game.seal('damascus', { kind: 'besiege', target: 'saraqib' })
    game.to('talks')
    const entries = game.to('planning')
    expect(entry(entries, 'stopped')?.to).toEqual(['damascus'])
    expect(game.area('saraqib').siege).toBeUndefined()
    expect(game.deal(id).clauses).toMatchObject([{ status: 'running', by: [] }])
    next(game)
    expect(tally(game, 'damascus')).toMatchObject({ credibility: 3 + 1, standing: 3 })
  })

  it('without it the siege goes on', () => {
    const game = ground('planning', 2)
    game.seal('damascus', { kind: 'besiege', target: 'saraqib' })
    next(game)
    expect(game.area('saraqib').siege?.by).toBe('damascus')
    expect(game.area('saraqib').grievance).toBeGreaterThan(0)
  })

  it('is refused where the obligor besieges nobody', () => {
    expect(refusal(ground(), 'turkey', lift)).toBe('noSiege')
    expect(refusal(besieged(), 'turkey', { ...lift, obligor: 'opposition' })).toBe('noSiege')
  })
})
