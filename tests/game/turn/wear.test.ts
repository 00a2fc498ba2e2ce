/** Ceasefires wear out (R15): the chance by its parts, and the draw against it. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../game/model/agreement.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { wearOf } from '../../../game/turn/wear.ts'
import { entry, quiet, type TestGame } from '../../support/game.ts'

const truce: Clause = {
  kind: 'ceasefire',
  parties: ['damascus', 'opposition'],
  areas: ['idlib'],
  excluded: [],
}
const patrol: Clause = { kind: 'jointPatrol', route: 'm4', obligors: ['russia', 'turkey'] }

const observers: Clause = { kind: 'monitors', obligors: ['opposition'], areas: ['idlib'] }

interface Case {
  readonly with?: Clause[]
  readonly grip?: number
  readonly guarantor?: boolean
  readonly reinforced?: number
  readonly imposed?: boolean
  readonly endorsedBy?: Agreement['endorsedBy']
}

function chance({
  with: more = [],
  grip = 0,
  guarantor = false,
  reinforced = 0,
  imposed = false,
  endorsedBy = [],
}: Case): number {
  const game = quiet('talks', 1)
  game.clear('saraqib', 'turkey')
  const deal: Agreement = game.agree('turkey', {
    clauses: [truce, ...more],
    guarantors: guarantor ? ['turkey'] : [],
  })
  deal.grip = grip
  if (guarantor) game.place({ owner: 'turkey', area: 'idlib' })
  deal.endorsedBy = endorsedBy
  if (imposed) deal.imposed = [{ client: 'damascus', by: ['russia'] }]
  return wearOf(game.world, game.state, deal, { saraqib: reinforced })?.chance ?? 0
}

describe('the chance to break, per cent a turn', () => {
  it.each<[string, number, Case]>([
    ['alone', 36, {}],
    ['grip 1', 33, { grip: 1 }],
    ['grip 3, as of two patrons', 27, { grip: 3 }],
    ['patrolled', 16, { with: [patrol] }],
    ['grip 3, patrolled', 7, { grip: 3, with: [patrol] }],
    [
      'grip 3, watched and patrolled, a guarantor’s formation in it: not below the least',
      4,
      { grip: 3, with: [observers, patrol], guarantor: true },
    ],
    ['a guarantor’s formation in it', 31, { guarantor: true }],
    ['one step added next to it', 46, { reinforced: 1 }],
    ['imposed', 41, { imposed: true }],
    ['watched by observers', 26, { with: [observers] }],
    ['watched and patrolled', 6, { with: [observers, patrol] }],
    ['a power behind it', 31, { endorsedBy: ['russia'] }],
    ['the UN behind it counts twice', 26, { endorsedBy: ['un'] }],
    ['the UN and two powers', 16, { endorsedBy: ['un', 'russia', 'turkey'] }],
    ['grip 3, observers, a step added', 27, { grip: 3, with: [observers], reinforced: 1 }],
    ['four steps added: not above the most', 60, { reinforced: 4 }],
  ])('%s: %i', (_, expected, what) => expect(chance(what)).toBe(expected))
})

describe('the draw', () => {
  function after(draw: number, turns: number): string {
    const game: TestGame = quiet('talks', 1)
    game.clear('aleppo', 'iran')
    const { id } = game.agree('turkey', { clauses: [truce] })
    game.dice([draw], 100)
    for (let turn = 0; turn < turns; turn++) {
      game.to('talks')
      game.to('planning')
    }
    return game.deal(id).status
  }

  it('is made each turn after the one of signature', () => {
    const game = quiet('talks', 1)
    const { id } = game.agree('turkey', { clauses: [truce] })
    game.dice([1])
    game.to('planning')
    expect(game.deal(id).status).toBe('inForce')
    expect(game.state.rng.used).toBe(0)
  })

  it('breaks it up to the chance, and not above', () => {
    expect([after(36, 2), after(37, 2)]).toEqual(['wornOut', 'inForce'])
  })
})

it('a text without a truce does not wear', () => {
  const game = quiet('talks', 1)
  const deal = game.agree('turkey', { clauses: [patrol] })
  expect(wearOf(game.world, game.state, deal, {})).toBeNull()
})

describe('on a break', () => {
  /** HTS stands in Idlib with two, and has signed nothing; so many of Iran’s, and one that joins them, next to it. */
  function reported(iran: number, ...more: Clause[]) {
    const game = quiet('talks', 1)
    game.clear('aleppo', 'iran')
    for (const area of ['westAleppo', 'saraqib', 'jisr']) game.clear(area, 'hts')
    if (iran > 0) game.place({ owner: 'iran', area: 'saraqib', kind: 'militia', steps: iran })
    game.agree('turkey', { clauses: [truce, ...more] })
    game.dice([], 100)
    game.to('planning')
    game.to('talks')
    game.dice([1])
    return entry(game.to('planning'), 'wearReported')?.params['by']
  }

  it('the side with more troops there that nobody answers for is reported', () => {
    expect(reported(0)).toEqual(['turkey', 'opposition'])
    expect(reported(2)).toEqual(['russia', 'damascus'])
  })

  it('nobody is, where both have as many', () => {
    expect(reported(1)).toBeUndefined()
  })
})
