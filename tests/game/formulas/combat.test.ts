/** The printed combat table, the numbers around it, and the odds of the opening. */
import { describe, expect, it } from 'vitest'
import { attackOf, odds, supportBonus, tableRow } from '../../../game/board/battle.ts'
import type { Odds } from '../../../game/model/wire.ts'
import { opening, quiet } from '../../support/game.ts'

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
