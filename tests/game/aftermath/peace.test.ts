/**
 * Two peaces from one position: one imposed on Damascus between patrons, one at Geneva that everybody signed. In the
 * model the imposed one relapses more within five years, in the sceptic's reading less: that is what they claim, and
 * the game shows both.
 */
import { describe, expect, it } from 'vitest'
import { playOn } from '../../../game/aftermath/aftermath.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const areas = ['hama', 'maarrat', 'saraqib', 'jisr', 'idlib', 'westAleppo', 'aleppo', 'latakia']
const text = {
  clauses: [
    { kind: 'ceasefire', parties: ['damascus', 'opposition'], areas, excluded: [] },
  ] satisfies Clause[],
  guarantors: ['russia' as const, 'turkey' as const],
}

/** After an offensive that stopped. */
function saved(seed: string): TestGame {
  const game = quiet('talks', 3)
  game.state.rng.seed = [...seed].map((letter) => letter.charCodeAt(0))
  for (const area of ['maarrat', 'saraqib', 'westAleppo'])
    Object.assign(game.area(area), { grievance: 4, damage: 4, struck: 3 })
  game.area('saraqib').people -= 150_000
  game.area('idlib').displaced += 150_000
  return game
}

function imposed(seed: string): TestGame {
  const game = saved(seed)
  const offer = game.propose('turkey', text)
  game.sign('russia', offer)
  for (const power of ['russia', 'turkey'] as const) game.seat(power).ready = true
  game.tell('damascus', { type: 'refuse', offer })
  game.tell('russia', { type: 'impose', offer, client: 'damascus' })
  game.sign('opposition', offer)
  return game
}

function inclusive(seed: string): TestGame {
  const game = saved(seed)
  const guests = game.world.seats.filter((seat) => seat !== 'turkey')
  game.state.tables.push({
    format: 'geneva',
    host: 'turkey',
    invited: guests,
    seated: game.world.seats.slice(),
    left: [],
  })
  game.agree('turkey', { ...text, format: 'geneva' })
  return game
}

const after = (game: TestGame) => playOn(game.world, game.state)
const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

describe('from one saved state', () => {
  it('both are deals in force', () => {
    expect(imposed('a').state.agreements).toMatchObject([
      { status: 'inForce', imposed: [{ client: 'damascus' }] },
    ])
    expect(inclusive('a').state.agreements).toMatchObject([
      { status: 'inForce', imposed: [], format: 'geneva' },
    ])
  })

  it.each(seeds)('the imposed peace relapses more in the model (%s)', (seed) => {
    const [hard, soft] = [after(imposed(seed)).model, after(inclusive(seed)).model]
    expect((hard.curve.at(-1) ?? 0) - (soft.curve.at(-1) ?? 0)).toBeGreaterThan(100)
    expect(hard.causes.map(({ cause }) => cause)).toEqual(['exclusion', 'imposed', 'grievance'])
    expect(soft.causes[0]?.cause).toBe('grip')
  })

  it.each(seeds)('the sceptic turns it round (%s)', (seed) => {
    const [hard, soft] = [after(imposed(seed)).sceptic, after(inclusive(seed)).sceptic]
    expect(hard.curve.at(-1)).toBeLessThan(soft.curve.at(-1) ?? 0)
  })

  it('either is better than the fight going on', () => {
    const war = after(saved('a')).model.curve.at(-1) ?? 0
    for (const game of [imposed('a'), inclusive('a')])
      expect(after(game).model.curve.at(-1)).toBeLessThan(war)
  })
})
