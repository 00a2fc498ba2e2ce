/** SEP: the obligors' formations, but for posts, are out of the areas by the deadline and stay out. */
import { describe, expect, it } from 'vitest'
import { formationOf, ownIn } from '../../../game/board/forces.ts'
import { clauseRules } from '../../../game/clauses/registry.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { TestGame } from '../../support/game.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const belt: Clause = {
  kind: 'demilitarised',
  obligors: ['damascus', 'opposition', 'turkey'],
  areas: ['maarrat', 'saraqib'],
  deadline: 2,
}

function signed(withholding: ActorId[] = []) {
  const game = ground()
  const { id } = game.agree('russia', { clauses: [belt] })
  for (const seat of withholding) game.tell(seat, { type: 'duty', agreement: id, clause: 0, carry: false })
  next(game)
  return { game, id }
}

const wherever = (game: TestGame, id: string) => formationOf(game.state, id)?.area

describe('a demilitarised belt', () => {
  declares('demilitarised', {
    holds: 'reported',
    family: 'SEP',
    bites: true,
    carried: true,
    imposable: false,
  })

  it('is cleared for the obligors: to ground of their own outside, posts stay, nobody is lost', () => {
    const { game } = signed()
    expect(ownIn(game.state, 'maarrat', 'damascus')).toEqual([])
    expect(ownIn(game.state, 'saraqib', 'opposition')).toEqual([])
    expect(ownIn(game.state, 'saraqib', 'turkey').map(({ kind }) => kind)).toEqual(['post'])
    expect(wherever(game, 'damascus-maarrat-1')).toBe('hama')
    expect(wherever(game, 'opposition-saraqib-1')).toBe('idlib')
    expect(game.area('saraqib').control).toBe('opposition')
  })

  it('withheld, is broken at the deadline, not before', () => {
    const { game, id } = signed(['damascus'])
    expect(game.deal(id).clauses).toMatchObject([{ status: 'running' }])
    next(game)
    expect(game.deal(id)).toMatchObject({
      status: 'inForce',
      clauses: [{ status: 'broken', by: ['damascus'] }],
    })
    expect(tally(game, 'damascus')).toMatchObject({ credibility: 3 - 2, standing: 3 })
    expect(tally(game, 'opposition').credibility).toBe(4)
  })

  it('is broken by troops that come back', () => {
    const { game, id } = signed()
    next(game)
    const back = ownIn(game.state, 'hama', 'damascus')[0]?.id ?? ''
    game.seal('damascus', { kind: 'move', formation: back, to: 'maarrat' })
    next(game)
    expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['damascus'] }])
    expect(tally(game, 'damascus').credibility).toBe(1)
  })

  it('kept for two turns, is good for the word of all', () => {
    const { game } = signed()
    next(game)
    next(game)
    const seats: ActorId[] = ['damascus', 'opposition', 'turkey']
    expect(seats.map((seat) => tally(game, seat).credibility)).toEqual([4, 5, 6])
  })

  it('is imagined cleared before it is signed', () => {
    const { state, world } = ground()
    clauseRules.demilitarised.imagine(world, state, belt)
    expect(ownIn(state, 'maarrat', 'damascus')).toEqual([])
  })

  it('needs a deadline within the next turns', () => {
    expect(refusal(ground(), 'russia', { ...belt, kind: 'demilitarised', deadline: 5 })).toBe('deadline')
  })
})
