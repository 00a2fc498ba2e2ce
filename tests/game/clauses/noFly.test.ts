/** CF: the obligors fly no aircraft over the areas. The game stops them: there is nothing to break. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { entry, quiet } from '../../support/game.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const skies: Clause = { kind: 'noFly', obligors: ['russia'], areas: ['saraqib'] }

function signed() {
  const game = ground()
  const { id } = game.agree('turkey', { clauses: [skies] })
  next(game)
  return { game, id }
}

describe('no flying', () => {
  declares('noFly', { holds: 'enforced', family: 'CF', bites: true, carried: false, imposable: false })

  it('stops aircraft that are sealed later, at no cost to the word, and nothing comes back', () => {
    const { game, id } = signed()
    const order = game.seal('russia', { kind: 'air', target: 'saraqib' })
    const { materiel } = game.seat('russia')
    game.to('talks')
    const entries = game.to('planning')
    expect(entry(entries, 'stopped')?.to).toEqual(['russia'])
    expect(entry(entries, 'air')).toBeUndefined()
    expect(entries.some(({ params }) => params['order'] === order)).toBe(false)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'running', by: [] }])
    expect(game.area('saraqib').grievance).toBe(0)
    expect(game.seat('russia').credibility).toBe(5)
    expect(materiel).toBe(8)
  })

  it('lets them fly elsewhere, and lets guns fire', () => {
    const { game, id } = signed()
    game.dice([])
    game.seal('russia', { kind: 'air', target: 'jisr' })
    game.seal('damascus', { kind: 'bombard', target: 'saraqib' })
    game.to('talks')
    const entries = game.to('planning')
    expect(entry(entries, 'air')?.areas).toEqual(['jisr'])
    expect(entry(entries, 'bombard')?.areas).toEqual(['saraqib'])
    expect(game.deal(id).clauses[0]?.status).toBe('running')
  })

  it('lets orders lapse that were sealed before it was signed', () => {
    const game = ground('planning', 1)
    const order = game.seal('russia', { kind: 'air', target: 'saraqib' })
    game.to('talks')
    game.agree('turkey', { clauses: [skies] })
    expect(game.order(order).status).toBe('lapsed')
  })

  it('kept for two turns, is good for the word', () => {
    const { game } = signed()
    next(game)
    expect(tally(game, 'russia').credibility).toBe(5)
    next(game)
    expect(tally(game, 'russia')).toMatchObject({ credibility: 6, standing: 5 })
  })

  it('asks nothing of those who have no aircraft', () => {
    const bare = quiet('talks', 1)
    expect(refusal(bare, 'russia', { ...skies, obligors: ['turkey'] })).toBe('noAircraft')
    expect(refusal(bare, 'turkey', skies)).toBeNull()
  })
})
