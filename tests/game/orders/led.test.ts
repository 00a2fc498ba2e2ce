/** Formations that somebody else leads: whose orders, whose side, whose losses, where they go home to. */
import { describe, expect, it } from 'vitest'
import { attacksOf } from '../../../game/board/attacks.ts'
import { odds } from '../../../game/board/battle.ts'
import { hostileIn, ownIn } from '../../../game/board/forces.ts'
import { measure } from '../../../game/board/measures.ts'
import { holdsTrue } from '../../../game/board/predicates.ts'
import { candidates } from '../../../game/bots/candidates.ts'
import { mindOf } from '../../../game/bots/card.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { Measure, Predicate } from '../../../game/model/measure.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { broken, brokenForm, sumsOf } from '../../support/invariants.ts'
import { libyaWorld } from '../libya.ts'
import { linkedWorld } from '../linked.ts'
import { quietOn } from '../worlds.ts'

const attack = (formations: string[]) => ({
  kind: 'offensive' as const,
  from: 'tripoli',
  target: 'ainZara',
  formations,
})

/** Three led steps in Tripoli. */
function withLed(world = linkedWorld()): { game: TestGame; id: string } {
  const game = quietOn(world)
  const { id } = game.place({
    owner: 'opposition',
    kind: 'irregular',
    area: 'tripoli',
    steps: 3,
    ledBy: 'turkey',
  })
  return { game, id }
}

describe('orders', () => {
  it('are the leader’s, not the owner’s', () => {
    const { game, id } = withLed()
    const refused = (seat: 'turkey' | 'opposition' | 'gna', order: object) => {
      game.seat(seat).materiel = 12
      return game.try(seat, { type: 'seal', order: { ...attack([id]), ...order }, confirmed: true })
    }
    for (const seat of ['opposition', 'gna'] as const) expect(refused(seat, {})).toBe('notYours')
    expect(refused('turkey', {})).toBeNull()
    const move = { kind: 'move' as const, formation: id, to: 'khums' }
    expect(game.try('opposition', { type: 'seal', order: move, confirmed: false })).toBe('notYours')
    expect(game.try('turkey', { type: 'seal', order: move, confirmed: false })).toBe('committed')
  })

  it('move, dig in and join as one’s own', () => {
    const { game, id } = withLed()
    const seal = (order: Parameters<TestGame['seal']>[1]) => game.seal('turkey', order)
    seal({ kind: 'fortify', area: 'tripoli' })
    seal({ kind: 'support', from: 'tripoli', target: 'ainZara', formations: [id] })
    game.seal('gna', attack(['gna-tripoli-1']))
    game.dice([6])
    const told = game.to('planning')
    expect(entry(told, 'joined')?.params).toMatchObject({ seat: 'turkey', steps: 3 })
    expect(game.area('tripoli').fortified).toBe(1)
  })

  it('are found by a bot that leads them', () => {
    const { game, id } = withLed()
    const mind = mindOf(game.world, game.state, 'turkey', [1])
    const line = {
      order: 'offensive' as const,
      posture: [],
      why: { en: '', de: '' },
      claims: ['design'],
      areas: ['ainZara'],
    }
    expect([...candidates(mind, line)]).toMatchObject([{ from: 'tripoli', formations: [id] }])
    expect(attacksOf(game.world, game.state, 'turkey')).toMatchObject([{ attacker: 'turkey' }])
    expect(attacksOf(game.world, game.state, 'opposition').every(({ target }) => target === 'hama')).toBe(
      true,
    )
  })
})

describe('a battle', () => {
  it('is fought on the leader’s side, and names both', () => {
    const { game } = withLed()
    const enemies = hostileIn(game.world, game.state, 'tripoli', 'lna')
    expect(enemies.map(({ owner }) => owner)).toEqual(['gna', 'opposition'])
    const known = odds(game.world, game.state, {
      attacker: 'lna',
      target: 'tripoli',
      formations: ownIn(game.state, 'ainZara', 'lna'),
    })
    expect(known.defenceParts).toContainEqual({
      key: 'odds.led',
      params: { actor: 'opposition', leader: 'turkey' },
      value: 3,
    })
  })

  it('takes ground for the leader’s client there, and its losses are the owner’s', () => {
    const { game, id } = withLed()
    game.clear('ainZara', 'lna')
    game.place({ owner: 'lna', kind: 'irregular', area: 'ainZara', steps: 1 })
    const sums = sumsOf(game.state)
    game.seal('turkey', attack([id]))
    game.dice([3])
    game.to('planning')
    expect(game.area('ainZara').control).toBe('gna')
    expect(game.state.lost).toMatchObject({ opposition: 1, lna: 1 })
    expect(game.state.incidents).toEqual([])
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })

  it('shakes nobody in Syria when led fighters are bombed', () => {
    const { game } = withLed()
    game.clear('tripoli', 'gna')
    game.seal('lna', { kind: 'bombard', target: 'tripoli' })
    game.dice([1])
    game.to('planning')
    expect(game.state.lost).toMatchObject({ opposition: 1 })
    expect(game.state.shock['opposition']).toBeUndefined()
  })

  it('falls back where the leader’s side stands', () => {
    const { game, id } = withLed()
    game.clear('tripoli', 'gna')
    game.seal('lna', { kind: 'offensive', from: 'ainZara', target: 'tripoli', formations: ['lna-ainZara-1'] })
    game.dice([6])
    game.to('talks')
    for (const each of game.state.formations) if (each.id === id) each.steps = 1
    game.place({ owner: 'opposition', kind: 'irregular', area: 'tripoli', steps: 2, ledBy: 'turkey' })
    for (const each of game.state.formations) if (each.id === 'lna-ainZara-1') each.steps = 8
    const told = game.to('planning')
    expect(game.area('tripoli').control).toBe('lna')
    expect(entry(told, 'fellBack')?.params).toMatchObject({ owner: 'opposition', area: 'khums', steps: 1 })
  })
})

/** Foreign troops are a matter of full mode. */
function full(file: ScenarioFile): void {
  for (const variant of file.variants) variant.mode = 'full'
}

describe('going home', () => {
  const leave: Clause = { kind: 'foreignLeave', obligor: 'turkey', areas: ['tripoli'], deadline: 3 }
  it('takes led fighters back to their own people', () => {
    const { game } = withLed(linkedWorld(full))
    const sums = sumsOf(game.state)
    const reserve = game.seat('turkey').reserve
    game.to('talks')
    game.agree('gna', { to: ['turkey'], clauses: [leave] })
    game.to('planning')
    expect(game.state.formations.filter(({ ledBy }) => ledBy !== undefined)).toEqual([])
    const home = game.state.formations.filter(({ owner, area }) => owner === 'opposition' && area === 'idlib')
    expect(home.map(({ steps }) => steps)).toEqual([3, 3])
    expect(game.seat('turkey').reserve).toBe(reserve)
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })

  it('takes them to those who stand ready where they have no home', () => {
    const { game } = withLed(libyaWorld(full))
    const sums = sumsOf(game.state)
    game.to('talks')
    game.agree('gna', { to: ['turkey'], clauses: [leave] })
    game.to('planning')
    expect(game.state.formations.filter(({ owner }) => owner === 'opposition')).toEqual([])
    expect(game.state.ferry).toBe(7)
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })
})

describe('what objectives and tests count', () => {
  const { game } = withLed()
  const read = (m: Measure) => Math.round(measure(game.world, game.state, m))
  const holds = (p: Omit<Extract<Predicate, { test: 'steps' }>, 'test'>) =>
    holdsTrue(game.world, game.state, { test: 'steps', ...p })
  const areas = ['tripoli']

  it('is the leader’s presence, not the owner’s', () => {
    expect(read({ measure: 'presence', of: 'turkey', areas })).toBe(100)
    expect(read({ measure: 'absence', of: 'turkey', areas })).toBe(0)
    expect(read({ measure: 'presence', of: 'opposition', areas })).toBe(0)
    expect(read({ measure: 'absence', of: 'opposition', areas })).toBe(100)
  })

  it('is the leader’s strength; the owner is as strong as what it still leads', () => {
    expect(read({ measure: 'steps', of: 'opposition' })).toBe(100)
    expect(read({ measure: 'weight', of: 'turkey', among: ['gna'], theatre: 'libya' })).toBe(50)
    expect(read({ measure: 'weight', of: 'turkey', among: ['opposition'], theatre: 'libya' })).toBe(100)
    expect(read({ measure: 'weight', of: 'gna', among: ['opposition'] })).toBe(Math.round((100 * 3) / 8))
    expect(read({ measure: 'weight', of: 'gna', among: ['opposition'], theatre: 'libya' })).toBe(100)
  })

  it('can be told by map, and by whose people they are', () => {
    expect(holds({ of: 'turkey', areas, atLeast: 3 })).toBe(true)
    expect(holds({ of: 'opposition', areas, atLeast: 1 })).toBe(false)
    expect(holds({ of: 'turkey', theatre: 'libya', atLeast: 3 })).toBe(true)
    expect(holds({ of: 'turkey', theatre: 'syria', atLeast: 1 })).toBe(false)
    expect(holds({ of: 'turkey', whose: 'opposition', atLeast: 3 })).toBe(true)
    expect(holds({ of: 'turkey', whose: 'turkey', atLeast: 1 })).toBe(false)
  })
})
