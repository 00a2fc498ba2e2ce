/** CF: parties do not strike in the areas. A listed group may be left out, but shields the place until separation lapsed. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet, type TestGame } from '../../support/game.ts'
import { declares, ground, next, tally } from './ground.ts'
import { offered, text } from './hall.ts'

const everybody: ActorId[] = ['damascus', 'opposition', 'russia', 'turkey']
const truce = (areas: string[], excluded: ActorId[] = [], parties = everybody): Clause => ({
  kind: 'ceasefire',
  parties,
  areas,
  excluded,
})
const separation: Clause = {
  kind: 'separation',
  obligor: 'turkey',
  group: 'hts',
  areas: ['saraqib'],
  deadline: 2,
}

/** Signed in turn 1; the bombardment of the area in the turn asked for. */
function bombed(clauses: Clause[], area = 'saraqib', prepare: (game: TestGame) => void = () => undefined) {
  const game = quiet('talks', 1)
  game.clear('aleppo', 'iran')
  prepare(game)
  const { id } = game.agree('turkey', { clauses })
  game.dice([], 100)
  game.to('planning')
  game.seal('damascus', { kind: 'bombard', target: area })
  game.dice([6, 6], 100) // guns on the locals and on the post; then truces wear
  game.to('planning')
  return game.deal(id)
}

describe('a ceasefire', () => {
  it('is broken by a strike in its areas, whoever stands there', () => {
    expect(bombed([truce(['saraqib'])])).toMatchObject({
      status: 'broken',
      clauses: [{ status: 'broken', by: ['damascus'] }],
    })
  })

  it('is not broken by a strike elsewhere', () => {
    expect(bombed([truce(['saraqib'])], 'jisr').clauses).toMatchObject([{ status: 'running', by: [] }])
  })

  it('protects the neighbours of a group that it leaves out', () => {
    expect(bombed([truce(['saraqib'], ['hts'])]).status).toBe('broken')
  })

  it('does not protect a group that it leaves out where that stands alone', () => {
    const alone = (game: TestGame) => game.clear('saraqib', 'opposition')
    expect(bombed([truce(['saraqib'], ['hts'])], 'saraqib', alone).status).toBe('inForce')
    expect(bombed([truce(['saraqib'])], 'saraqib', alone).status).toBe('broken')
  })
})

describe('no separation, no shield', () => {
  it('while the duty runs, a strike is a breach', () => {
    expect(bombed([truce(['saraqib'], ['hts']), separation]).status).toBe('broken')
  })

  it('once it has lapsed, a strike where the group stands is none', () => {
    const game = quiet('talks', 1)
    game.clear('aleppo', 'iran')
    const { id } = game.agree('turkey', { clauses: [truce(['saraqib', 'jisr'], ['hts']), separation] })
    game.dice([], 100)
    game.to('planning')
    game.to('talks')
    game.to('planning')
    expect(game.deal(id).clauses[1]).toMatchObject({ status: 'lapsed', by: ['turkey'] })
    game.seal('damascus', { kind: 'bombard', target: 'saraqib' })
    game.dice([6, 6], 100)
    game.to('planning')
    expect(game.deal(id).clauses[0]).toMatchObject({ status: 'running', by: [] })
    expect(game.seat('damascus').credibility).toBe(3)
  })
})

it('must bind both sides, and leaves out listed groups alone', () => {
  const game = quiet('talks', 1)
  const offer = (clause: Clause) => offered(game, 'turkey', text(['russia'], [clause]))
  expect(offer(truce(['saraqib'], [], ['damascus', 'russia']))).toBe('oneSided')
  expect(offer(truce(['saraqib'], ['opposition']))).toBe('notListed')
  expect(offer(truce(['tripoli']))).toBe('unknownArea')
})

describe('a ceasefire, kept or not', () => {
  declares('ceasefire', { holds: 'reported', family: 'CF', bites: true, vital: true, imposable: true })

  const locals = truce(['saraqib'], [], ['damascus', 'opposition'])

  it('that stands for two turns is good for the word of its parties, once in two turns', () => {
    const game = ground()
    game.agree('turkey', { clauses: [locals] })
    const words = [1, 2, 3, 4, 5].map(() => {
      next(game)
      return [tally(game, 'damascus').credibility, tally(game, 'opposition').credibility]
    })
    expect(words).toEqual([
      [3, 4],
      [3, 4],
      [4, 5],
      [4, 5],
      [5, 6],
    ])
  })

  it('broken, costs the word of its breaker, and the name where the table was legitimate', () => {
    for (const [legitimacy, standing] of [
      [1, 3],
      [2, 2],
    ] as const) {
      const game = ground()
      game.agree('turkey', { clauses: [locals] }).legitimacy = legitimacy
      next(game)
      game.seal('damascus', { kind: 'bombard', target: 'saraqib' })
      game.dice([6, 6], 100)
      next(game)
      expect(tally(game, 'damascus')).toMatchObject({ credibility: 3 - 2, standing })
      expect(tally(game, 'opposition')).toMatchObject({ credibility: 4, standing: 4 })
    }
  })

  it('worn out, costs nobody’s word', () => {
    const game = ground()
    const { id } = game.agree('turkey', { clauses: [locals] })
    next(game)
    game.dice([1])
    next(game)
    expect(game.deal(id).status).toBe('wornOut')
    expect([tally(game, 'damascus').credibility, tally(game, 'opposition').credibility]).toEqual([3, 4])
  })
})
