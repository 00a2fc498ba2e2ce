/** DET: both sides let prisoners go, all on the same day or not at all. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { TestGame } from '../../support/game.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const exchange = (deadline: number): Clause => ({
  kind: 'prisoners',
  obligors: ['damascus', 'opposition'],
  deadline,
})

function signed() {
  const game = ground()
  for (const area of ['aleppo', 'idlib']) game.area(area).grievance = 5
  const { id } = game.agree('turkey', { clauses: [exchange(2)] })
  return { game, id }
}

const homes = (game: TestGame) => [game.seat('damascus').home, game.seat('opposition').home]
const grief = (game: TestGame) => [game.area('aleppo').grievance, game.area('idlib').grievance]

describe('a prisoner exchange', () => {
  declares('prisoners', { holds: 'reported', family: 'DET', bites: false, carried: true, classMode: false })

  it('happens on its day: both homes and the largest area of each are the better for it', () => {
    const { game, id } = signed()
    const before = homes(game)
    next(game)
    expect([homes(game), grief(game)]).toEqual([before, [5, 5]])
    next(game)
    expect(homes(game)).toEqual(before.map((home) => home + 1))
    expect(grief(game)).toEqual([4, 4])
    expect(game.deal(id).clauses).toMatchObject([{ status: 'kept' }])
  })

  it('earns no word: both gain by it anyway', () => {
    const { game } = signed()
    for (const _ of [1, 2, 3]) next(game)
    expect([tally(game, 'damascus').credibility, tally(game, 'opposition').credibility]).toEqual([3, 4])
  })

  it('withheld by one, does not happen, and costs that one', () => {
    const { game, id } = signed()
    const before = homes(game)
    game.tell('damascus', { type: 'duty', agreement: id, clause: 0, carry: false })
    next(game)
    next(game)
    expect([homes(game), grief(game)]).toEqual([before, [5, 5]])
    expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['damascus'] }])
    expect([tally(game, 'damascus').credibility, tally(game, 'opposition').credibility]).toEqual([1, 4])
  })

  it('is news once a game', () => {
    const { game } = signed()
    next(game)
    next(game, 'talks')
    const [first, grieved] = [homes(game), grief(game)]
    game.agree('turkey', { clauses: [exchange(3)] })
    next(game)
    expect([homes(game), grief(game)]).toEqual([first, grieved])
  })

  it('needs both sides', () => {
    const clause: Clause = { kind: 'prisoners', obligors: ['damascus', 'russia'], deadline: 2 }
    expect(refusal(ground(), 'turkey', clause)).toBe('oneSided')
  })
})
