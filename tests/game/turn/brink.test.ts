/** The brink (R16): confirmation from tension 5, war at 6 if both confirm, or one twice running. */
import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet, type TestGame } from '../../support/game.ts'

/** Turkish guns on Maarrat, Russian guns on Saraqib. */
const strike = { turkey: 'maarrat', russia: 'saraqib' }

function at(tension: number): TestGame {
  const game = quiet()
  game.clear('aleppo', 'iran')
  game.state.tension['russia-turkey'] = tension
  return game
}

function strikes(game: TestGame, ...seats: (keyof typeof strike)[]): void {
  for (const seat of seats) game.seal(seat, { kind: 'bombard', target: strike[seat] })
  game.dice([])
  game.to('planning')
}

describe('a hostile order between the two', () => {
  const seal = (tension: number, confirmed: boolean) => {
    const game = at(tension)
    game.seat('turkey').materiel = 6
    return game.try('turkey', { type: 'seal', order: { kind: 'bombard', target: 'maarrat' }, confirmed })
  }

  it('has to be confirmed from tension 5', () => {
    expect([seal(4, false), seal(5, false), seal(5, true)]).toEqual([null, 'confirm', null])
  })

  it('confirmed, adds to tension', () => {
    const game = at(5)
    strikes(game, 'turkey')
    expect(game.state.tension['russia-turkey']).toBe(6)
    expect(game.state.war).toBeNull()
  })
})

describe('war', () => {
  const ends = (game: TestGame): ActorId[] | null => game.state.war?.by ?? null

  it('comes at tension 6 when both confirm', () => {
    const game = at(6)
    game.state.scores = [{ turkey: [50, 50, 50, 50], russia: [50, 50, 50, 50], damascus: [], opposition: [] }]
    strikes(game, 'turkey', 'russia')
    expect(ends(game)).toEqual(['russia', 'turkey'])
    expect(game.state.phase).toBe('ended')
    expect(game.state.result).toMatchObject({ ending: 'war', totals: { russia: 0, turkey: 0 } })
  })

  it('comes when one confirms twice running; it scores nothing, the other its worst', () => {
    const game = at(6)
    strikes(game, 'turkey')
    expect(ends(game)).toBeNull()
    strikes(game, 'turkey')
    expect(ends(game)).toEqual(['turkey'])
    expect(game.state.result?.totals.turkey).toBe(0)
    expect(game.state.result?.totals.russia).toBeGreaterThan(0)
  })

  it('does not come at tension 5, nor after a turn without a strike', () => {
    const five = at(5)
    strikes(five, 'turkey', 'russia')
    expect(ends(five)).toBeNull()
    const paused = at(6)
    strikes(paused, 'turkey')
    strikes(paused)
    paused.state.tension['russia-turkey'] = 6
    strikes(paused, 'turkey')
    expect(ends(paused)).toBeNull()
  })
})

describe('war before the first Assessment', () => {
  it('gives neither power anything, and the rest what they hold', () => {
    const game = at(6)
    game.state.brink = { 'russia-turkey': { turkey: 1 } }
    expect(game.state.scores).toEqual([])
    strikes(game, 'turkey')
    expect(game.state.war?.by).toEqual(['turkey'])
    expect(game.state.result?.totals).toMatchObject({ turkey: 0, russia: 0 })
    expect(game.state.result?.totals.damascus).toBeGreaterThan(0)
  })
})
