/** The recorded histories of `idlib-2019`, from which each seat's par is computed. `npm run record` makes them anew. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holdsTrue } from '../../game/board/predicates.ts'
import type { State } from '../../game/model/state.ts'
import { parOf, replay } from '../../game/par.ts'
import { historyOf } from '../../game/scenarios/histories.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { isClaim } from '../../game/sources/claims.ts'
import { hashOf } from '../../server/tools/recorded/hash.ts'
import { moments, told } from '../support/recorded.ts'

const recorded = (variant: string) => {
  const world = worldOf('idlib-2019', variant)
  const game = historyOf(world.scenario)
  return { world, game }
}

describe.each([
  { variant: 'class', turns: 4 },
  { variant: 'full', turns: 6 },
])('the history of the $variant variant', ({ variant, turns }) => {
  const { world, game } = recorded(variant)
  const all = moments(game, world)
  const state: State = replay(world, game)
  const params = (key: string, name: string) => told(all, key).map((each) => each.params[name])

  it('replays on its own dice, to the last turn, to the recorded state', () => {
    expect(hashOf(state)).toBe(game.hash)
    expect(state.rng.used).toBe(game.draws?.length)
    expect([state.phase, state.turn]).toEqual(['ended', turns])
  })

  it('takes the towns in the order in which they fell, and stops before Idlib', () => {
    const fell = params('captured', 'area')
    expect(new Set(fell)).toEqual(new Set(['maarrat', 'saraqib', 'westAleppo']))
    expect(fell[0]).toBe('maarrat')
    expect(holdsTrue(world, state, { test: 'routeHeld', route: 'm5', by: 'damascus' })).toBe(true)
    expect(state.areas['idlib']?.control).toBe('hts')
    expect(state.areas['jisr']?.control).toBe('opposition')
  })

  it('leaves the truce of the two powers unsigned by Damascus', () => {
    const truce = all.find(({ entry }) => entry.by === 'russia' && entry.command.type === 'offer')
    expect(truce?.entry.command.turn).toBe(2)
    expect(
      state.agreements.filter(({ clauses }) => clauses.some((each) => each.clause.kind === 'ceasefire')),
    ).toHaveLength(2)
    expect(state.motions.map(({ status }) => status)).toEqual(['passed'])
  })

  it('has the strike of 27 February blamed on the client, answered from the air, and talked about', () => {
    const happened = params('event', 'event')
    for (const event of ['soleimani', 'convoys', 'firstClash', 'massStrikeIdlib', 'gates', 'fourPowers'])
      expect(happened).toContain(event)
    expect(new Set(params('blamed', 'answer'))).toEqual(new Set(['client']))
    expect(state.formations.some(({ owner, kind }) => owner === 'turkey' && kind === 'drone')).toBe(true)
    expect(state.agreements.some(({ format }) => format === 'hotline')).toBe(true)
    expect(state.war).toBeNull()
  })

  it('ends with a corridor to which Damascus was brought, and which asks nobody to separate', () => {
    const deal = state.agreements.find(({ turn, format }) => turn === turns && format === 'bilateral')
    expect(deal).toMatchObject({ maker: 'russia', imposed: [], status: 'inForce' })
    expect(deal?.parties.toSorted()).toEqual(['damascus', 'opposition', 'russia', 'turkey'])
    expect(deal?.clauses.map(({ clause }) => clause.kind)).not.toContain('separation')
    expect(state.result?.ending).toBe('freeCorridor')
  })

  it('displaces as many as the winter did, as nearly as the model can', () => {
    const displaced = state.result?.displaced ?? 0
    expect(displaced).toBeGreaterThan(700_000)
    expect(displaced).toBeLessThan(1_100_000)
  })

  it('gives every seat a par that it can miss and beat', () => {
    const par = parOf(world, game)
    expect(Object.keys(par).toSorted()).toEqual([...world.seats].toSorted())
    for (const seat of world.seats) {
      expect(par[seat]?.total).toBeGreaterThan(30)
      expect(par[seat]?.total).toBeLessThan(95)
      expect(par[seat]?.total).toBe(state.result?.totals[seat])
    }
  })
})

describe('the cut of two turns', () => {
  const { world, game } = recorded('short')

  it('is the beginning of the class history, and ends there', () => {
    const state = replay(world, game)
    expect([state.phase, state.turn]).toEqual(['ended', 2])
    expect(state.areas['maarrat']?.control).toBe('damascus')
    expect(Object.keys(parOf(world, game))).toHaveLength(world.seats.length)
  })
})

describe('the scripts', () => {
  it.each(['both', 'class', 'full'])('cite claims that exist: idlib-%s', (name) => {
    const script = readFileSync(
      new URL(`../../server/tools/courses/idlib-${name}.ts`, import.meta.url),
      'utf8',
    )
    const cited = script.match(/\b(?:stepanova|lewis)-[a-z0-9-]+/g) ?? []
    expect(cited.length).toBeGreaterThan(5)
    expect(cited.filter((id) => !isClaim(id))).toEqual([])
  })
})
