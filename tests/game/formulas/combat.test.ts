/** The printed combat table, the numbers around it, and the odds of the opening. */
import { describe, expect, it } from 'vitest'
import { attackOf, odds, supportBonus, tableRow } from '../../../game/board/battle.ts'
import { ownIn } from '../../../game/board/forces.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { Odds } from '../../../game/model/wire.ts'
import { previewOrder } from '../../../game/preview.ts'
import { entry, opening, quiet, type TestGame } from '../../support/game.ts'
import { random } from '../../../server/tools/random/random.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const { world } = quiet()

describe('the table, die 1 to 6, by ratio', () => {
  it.each([
    [1, 2, 'RRRSSC'],
    [5, 6, 'RRRSSC'],
    [3, 3, 'RRSSCG'],
    [7, 5, 'RRSSCG'],
    [9, 6, 'RSSCGG'],
    [7, 4, 'RSSCGG'],
    [8, 4, 'SSCGGB'],
    [11, 4, 'SSCGGB'],
    [9, 3, 'SCGGBB'],
    [4, 0, 'SCGGBB'],
    [2, 0, 'SSCGGB'],
  ])('%i to %i: %s', (attack, defence, row) => expect(tableRow(world, attack, defence)).toBe(row))

  it('costs attacker and defender', () => {
    expect(world.c.battle.attackerLosses).toEqual({ R: 2, S: 1, C: 1, G: 1, B: 0 })
    expect(world.c.battle.defenderLosses).toEqual({ R: 0, S: 1, C: 1, G: 2, B: 2 })
  })
})

it('the largest patron’s support gives its client −1 to +2', () => {
  const bonus = (support: number) => {
    const game = quiet()
    game.state.support = { russia: { damascus: support }, iran: { damascus: 1 } }
    return supportBonus(world, game.state, 'damascus')
  }
  expect([0, 1, 2, 3, 4, 7, 8, 10].map(bonus)).toEqual([-1, -1, 0, 0, 1, 1, 2, 2])
})

describe('the opening', () => {
  /** The attack on Saraqib when the orders named are not carried out. */
  function known(...without: string[]): Odds {
    const game = opening()
    for (const kind of without) {
      const order = game.state.orders.find(({ spec }) => spec.kind === kind)
      if (order !== undefined) order.status = 'stoodDown'
    }
    if (!without.includes('deploy')) game.place({ owner: 'turkey', area: 'saraqib', steps: 2 })
    const order = game.order('1.damascus.offensive.maarrat.saraqib')
    const attack = attackOf(game.state, order)
    if (attack === null) throw new Error('no attack')
    return odds(world, game.state, attack)
  }
  const parts = (list: Odds['attackParts']) =>
    list.map(({ key, value }) => `${key.replace('odds.', '')} ${String(value)}`)

  it('is 9 to 6: a gain on 5 and 6', () => {
    const read = known('withhold')
    expect([read.attack, read.defence, read.results.join(''), read.takes]).toEqual([9, 6, 'RSSCGG', 333])
    expect(parts(read.attackParts)).toEqual(['steps 6', 'air 2', 'support 1'])
    expect(parts(read.defenceParts)).toEqual(['steps 2', 'steps 1', 'stand 2', 'terrain 1'])
  })

  it.each([
    ['as sealed, with Russia withholding', [], 8, 6],
    ['unless Turkey’s two stand', ['withhold', 'stand'], 9, 4],
    ['unless they come', ['withhold', 'stand', 'deploy'], 9, 4],
    ['without Russia’s aircraft', ['withhold', 'air'], 7, 6],
    ['without either', ['withhold', 'air', 'stand'], 7, 4],
  ] as const)('%s', (_, without, attack, defence) => {
    expect(known(...without)).toMatchObject({ attack, defence })
  })
})

describe('what helps besides the steps', () => {
  type Change = (game: TestGame) => void
  const parts = (list: Odds['attackParts']) =>
    list.map(({ key, value }) => `${key.replace('odds.', '')} ${String(value)}`)
  /** From Maarrat (6 steps) on Saraqib: 2 and 1 steps in open country of terrain 1. */
  function read(change: Change): Odds {
    const game = quietOn(eightSeats())
    change(game)
    const attack = {
      attacker: 'damascus' as const,
      target: 'saraqib',
      formations: ownIn(game.state, 'maarrat', 'damascus'),
    }
    return odds(game.world, game.state, attack)
  }
  const attack = (change: Change) => parts(read(change).attackParts)
  const defence = (change: Change) => parts(read(change).defenceParts)
  const joins = (steps: number) => (game: TestGame) => {
    const { id } = game.place({ owner: 'damascus', area: 'hama', steps })
    game.seal('damascus', { kind: 'support', from: 'hama', target: 'saraqib', formations: [id] })
  }
  const flies: Change = (game) => game.seal('russia', { kind: 'air', target: 'saraqib' })
  const besieged =
    (since: number, again = true): Change =>
    (game) => {
      game.area('saraqib').siege = { by: 'damascus', since }
      if (again) game.seal('damascus', { kind: 'besiege', target: 'saraqib' })
    }

  it('nothing: 7 to 4', () => {
    expect(attack(() => undefined)).toEqual(['steps 6', 'support 1'])
    expect(defence(() => undefined)).toEqual(['steps 2', 'steps 1', 'terrain 1'])
  })

  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 3],
  ])('%i steps that join count %i', (steps, counts) => {
    expect(attack(joins(steps))).toEqual(['steps 6', `joined ${String(counts)}`, 'support 1'])
  })

  it.each<[string, Change, string[]]>([
    [
      'contractors next door',
      (g) => g.place({ owner: 'russia', kind: 'pmc', area: 'hama', steps: 2 }),
      ['contractors 1'],
    ],
    ['contractors far off', (g) => g.place({ owner: 'russia', kind: 'pmc', area: 'latakia', steps: 2 }), []],
    [
      'contractors of whoever does not support it',
      (g) => g.place({ owner: 'turkey', kind: 'pmc', area: 'idlib' }),
      [],
    ],
    ['aircraft', flies, ['air 2']],
    [
      'aircraft over air defence',
      (g) => {
        flies(g)
        g.place({ owner: 'turkey', kind: 'airDefence', area: 'saraqib', steps: 3 })
      },
      ['air 2', 'airDefence -1'],
    ],
    [
      'aircraft over their own side’s air defence',
      (g) => {
        flies(g)
        g.place({ owner: 'turkey', kind: 'airDefence', area: 'idlib' })
      },
      ['air 2'],
    ],
    [
      'aircraft where the air is closed',
      (g) => {
        flies(g)
        g.seal('turkey', { kind: 'closeAir', area: 'saraqib' })
      },
      [],
    ],
    [
      'drones and air defence of its own',
      (g) => {
        g.place({ owner: 'damascus', kind: 'drone', area: 'maarrat' })
        g.place({ owner: 'damascus', kind: 'airDefence', area: 'maarrat' })
      },
      [],
    ],
  ])('attack: %s', (_, change, more) => {
    expect(attack(change).filter((each) => !/^(steps|support) /.test(each))).toEqual(more)
  })

  it.each<[string, Change, string[]]>([
    [
      'a drone in the area',
      (g) => g.place({ owner: 'turkey', kind: 'drone', area: 'saraqib', steps: 3 }),
      ['drone 1'],
    ],
    ['a drone next door', (g) => g.place({ owner: 'turkey', kind: 'drone', area: 'idlib' }), ['drone 1']],
    ['a drone farther off', (g) => g.place({ owner: 'turkey', kind: 'drone', area: 'azazAlBab' }), []],
    [
      'two drones',
      (g) => {
        g.place({ owner: 'turkey', kind: 'drone', area: 'idlib' })
        g.place({ owner: 'turkey', kind: 'drone', area: 'saraqib' })
      },
      ['drone 1'],
    ],
    ['an ambush', (g) => g.seal('opposition', { kind: 'ambush', area: 'saraqib' }), ['ambush 1']],
    ['an ambush elsewhere', (g) => g.seal('opposition', { kind: 'ambush', area: 'idlib' }), []],
    ['contractors', (g) => g.place({ owner: 'turkey', kind: 'pmc', area: 'saraqib', steps: 2 }), ['steps 2']],
    [
      'deployed regulars that do not stand',
      (g) => g.place({ owner: 'turkey', area: 'saraqib', steps: 2 }),
      [],
    ],
    ['air defence', (g) => g.place({ owner: 'turkey', kind: 'airDefence', area: 'saraqib', steps: 2 }), []],
    ['the first turn of a siege', besieged(2), []],
    ['the second turn of a siege', besieged(1), ['siege -1']],
    ['a siege that is not ordered again', besieged(1, false), []],
  ])('defence: %s', (_, change, more) => {
    const usual = ['steps 2', 'steps 1', 'terrain 1']
    const found = defence(change)
    for (const each of usual) found.splice(found.indexOf(each), 1)
    expect(found).toEqual(more)
  })

  it('is not in the odds of whoever does not know of it, and is in the battle', () => {
    const game = quietOn(eightSeats())
    game.place({ owner: 'turkey', kind: 'pmc', area: 'saraqib', steps: 2, covert: true })
    game.seal('opposition', { kind: 'ambush', area: 'saraqib' })
    const order = game.order(
      game.seal('damascus', {
        kind: 'offensive',
        from: 'maarrat',
        target: 'saraqib',
        formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
      }),
    )
    const seen = previewed(game, order.spec)
    expect([seen?.attack, seen?.defence]).toEqual([7, 4])
    const battle = entry(game.to('planning'), 'battle')
    expect(battle?.params).toMatchObject({ attack: 7, defence: 4 + 2 + 1 })
  })
})

/** What the attacker's own board says of the order; it has to be taken back first, for it cannot be sealed twice. */
function previewed(game: TestGame, spec: OrderSpec): Odds | null {
  const other = structuredClone(game.state)
  other.orders = other.orders.filter((order) => order.seat !== 'damascus')
  const seat = other.seats.damascus
  if (seat !== undefined) seat.materiel = 12
  return previewOrder(game.world, other, 'damascus', spec).odds
}

describe('a preview is the battle', () => {
  const kinds = ['pmc', 'drone', 'airDefence', 'regular', 'irregular', 'air'] as const
  const owners = ['turkey', 'opposition', 'hts', 'russia', 'damascus', 'iran'] as const
  const places = ['saraqib', 'idlib', 'hama', 'safira', 'westAleppo'] as const

  it('whatever stands there, if nothing is hidden', () => {
    const rng = random(7)
    for (let round = 0; round < 60; round++) {
      const game = quietOn(eightSeats())
      game.clear('aleppo', 'iran')
      for (let n = rng.int(6); n > 0; n--)
        game.place({
          owner: rng.pick(owners),
          kind: rng.pick(kinds),
          area: rng.pick(places),
          steps: 1 + rng.int(3),
        })
      if (rng.chance(50)) game.area('saraqib').fortified = 1
      const spec: OrderSpec = {
        kind: 'offensive',
        from: 'maarrat',
        target: 'saraqib',
        formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
      }
      const known = previewed(game, spec)
      game.seal('damascus', spec)
      const battle = entry(game.to('planning'), 'battle')
      expect([battle?.params['attack'], battle?.params['defence']]).toEqual([known?.attack, known?.defence])
      expect(battle?.params['result']).toBe(known?.results[5])
    }
  })
})
