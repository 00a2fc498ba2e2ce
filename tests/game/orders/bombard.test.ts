/** Bombardment: a step on 1 in 2, flight, grievance; a strike on a client shakes it and strains its patron. */
import { describe, expect, it } from 'vitest'
import { momentumOf } from '../../../game/board/patrons.ts'
import { stepsOf } from '../../../game/board/forces.ts'
import { entry, quiet, type TestGame } from '../../support/game.ts'

function byTurkey(die: number): TestGame {
  const game = quiet()
  game.clear('aleppo', 'iran')
  game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
  game.dice([die])
  game.to('planning')
  return game
}

describe('that hits', () => {
  const game = byTurkey(3)

  it('costs the largest local formation a step', () => {
    expect(game.state.lost.damascus).toBe(0) // one lost, one replaced
    expect(stepsOf(game.state, 'damascus')).toBe(10)
  })

  it('shakes the client in the next Talks, for one turn', () => {
    expect(momentumOf(game.state, 'damascus')).toBe(-1)
    game.to('talks')
    expect(momentumOf(game.state, 'damascus')).toBe(-1)
    game.to('planning')
    expect(momentumOf(game.state, 'damascus')).toBe(0)
  })
})

it('strains the patron of whom it hits, and not of whom it misses', () => {
  expect(byTurkey(3).state.tension['russia-turkey']).toBe(3)
  expect(byTurkey(4).state.tension['russia-turkey']).toBe(2)
})

it('drives out a tenth and leaves grievance, hit or miss', () => {
  for (const die of [1, 6])
    expect(byTurkey(die).area('maarrat')).toMatchObject({ people: 360_000, grievance: 2 })
})

it('by a power is blamed on the client that it fights for', () => {
  const game = quiet()
  game.clear('aleppo', 'iran')
  game.clear('saraqib', 'opposition', 'hts')
  game.seal('russia', { kind: 'bombard', target: 'saraqib' })
  game.dice([1])
  game.to('planning')
  expect(game.state.incidents).toMatchObject([{ victim: 'turkey', power: 'russia', client: 'damascus' }])
})

it('hits regulars on 1 in 3, posts on 1 in 6', () => {
  const lost = (die: number) => {
    const game = quiet()
    game.clear('aleppo', 'iran')
    game.clear('saraqib', 'opposition', 'hts')
    game.place({ owner: 'turkey', area: 'saraqib', steps: 2 })
    game.seal('damascus', { kind: 'bombard', target: 'saraqib' })
    game.dice([], die)
    game.to('planning')
    return game.state.lost.turkey ?? 0
  }
  expect([1, 2, 3].map(lost)).toEqual([2, 1, 0])
})

it('hits on one face more with a drone of one’s own in reach', () => {
  const hits = (die: number, area?: string) => {
    const game = quiet()
    game.clear('aleppo', 'iran')
    if (area !== undefined) game.place({ owner: 'turkey', kind: 'drone', area })
    game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
    game.dice([die])
    return entry(game.to('planning'), 'struck') !== undefined
  }
  expect([hits(4), hits(4, 'saraqib'), hits(5, 'saraqib'), hits(4, 'westAleppo')]).toEqual([
    false,
    true,
    false,
    false,
  ])
})

it('aims at nobody whom nobody sees', () => {
  const game = quiet()
  game.clear('aleppo', 'iran')
  game.clear('maarrat', 'damascus', 'turkey')
  game.place({ owner: 'russia', kind: 'pmc', area: 'maarrat', steps: 2, covert: true })
  game.place({ owner: 'russia', area: 'maarrat', steps: 2, covert: true })
  game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
  game.dice([], 1)
  game.to('planning')
  expect(game.state.lost.russia ?? 0).toBe(0)
})
