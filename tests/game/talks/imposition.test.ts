/** The two-thirds rule (R10), through commands: patrons first, a free answer first, and its price. */
import { describe, expect, it } from 'vitest'
import { supportOf } from '../../../game/board/patrons.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const truce: Clause = {
  kind: 'ceasefire',
  parties: ['damascus', 'opposition'],
  areas: ['saraqib', 'maarrat'],
  excluded: [],
}

/** Turkey’s text; Russia has signed, Damascus stands still. */
function signedByRussia(clauses: Clause[] = [truce]): { game: TestGame; offer: string } {
  const game = quiet('talks', 2)
  const offer = game.propose('turkey', { clauses })
  game.sign('russia', offer)
  game.seat('russia').ready = true
  game.seat('turkey').ready = true
  return { game, offer }
}
const impose = (game: TestGame, offer: string, by: 'russia' | 'turkey' = 'russia') =>
  game.try(by, { type: 'impose', offer, client: 'damascus' })

describe('order of answers', () => {
  it('patrons come before their clients', () => {
    const game = quiet('talks', 2)
    const offer = game.propose('turkey', { clauses: [truce] })
    expect(game.try('damascus', { type: 'sign', offer, keep: [] })).toBe('patronsFirst')
    game.tell('russia', { type: 'refuse', offer })
    expect(game.try('damascus', { type: 'sign', offer, keep: [] })).toBeNull()
  })

  it('a client answers freely before anybody signs for it, or its time lapses', () => {
    const { game, offer } = signedByRussia()
    expect(impose(game, offer)).toBe('freeAnswerFirst')
    game.tell('host', { type: 'answerLapsed', offer, seat: 'damascus' })
    expect(impose(game, offer)).toBeNull()
  })
})

describe('imposed', () => {
  const { game, offer } = signedByRussia()
  game.tell('damascus', { type: 'refuse', offer })
  const code = impose(game, offer)
  game.sign('opposition', offer)

  it('is in force with the signature that Russia gave', () => {
    expect(code).toBeNull()
    expect(game.deal(offer)).toMatchObject({
      status: 'inForce',
      imposed: [{ client: 'damascus', by: ['russia'] }],
    })
  })

  it('costs home at once, grievance where the client rules, and two of support when Talks close: shares are frozen', () => {
    expect(game.seat('damascus').home).toBe(4)
    expect([game.area('maarrat').grievance, game.area('saraqib').grievance]).toEqual([2, 0])
    expect(supportOf(game.state, 'russia', 'damascus')).toBe(6)
    game.to('planning')
    expect(supportOf(game.state, 'russia', 'damascus')).toBe(4)
  })
})

describe('it is refused', () => {
  const afterRefusal = (prepare: (game: TestGame, offer: string) => void, clauses?: Clause[]) => {
    const { game, offer } = signedByRussia(clauses)
    prepare(game, offer)
    game.tell('damascus', { type: 'refuse', offer })
    return impose(game, offer)
  }

  it('while the client advances', () => {
    expect(afterRefusal((game) => (game.state.gains.damascus = [0, 1]))).toBe('twoThirds')
  })

  it('once support has fallen to four', () => {
    expect(afterRefusal((game) => (game.state.support.russia = { damascus: 4 }))).toBe('twoThirds')
  })

  it('for what cannot be imposed', () => {
    const leave: Clause = {
      kind: 'withdrawal',
      obligor: 'damascus',
      area: 'maarrat',
      beneficiary: 'opposition',
      deadline: 3,
    }
    expect(afterRefusal(() => undefined, [truce, leave])).toBe('notImposable')
  })

  it('to whoever is no patron, has not signed, or was not asked', () => {
    const { game, offer } = signedByRussia()
    game.tell('damascus', { type: 'refuse', offer })
    expect(impose(game, offer, 'turkey')).toBe('notPatron')
    const other = game.propose('opposition', { to: ['damascus'], clauses: [{ ...truce, areas: ['jisr'] }] })
    game.tell('damascus', { type: 'refuse', offer: other })
    expect(impose(game, other)).toBe('noOffer')
  })
})

it('a broken imposed text costs the client less than a free one, and its imposers too', () => {
  const { game, offer } = signedByRussia()
  game.tell('damascus', { type: 'refuse', offer })
  impose(game, offer)
  game.sign('opposition', offer)
  game.clear('aleppo', 'iran')
  game.dice([], 100)
  game.to('planning')
  game.seal('damascus', { kind: 'bombard', target: 'saraqib' })
  game.dice([])
  game.to('planning')
  expect(game.seat('damascus').credibility).toBe(3 - 1)
  expect(game.seat('russia').credibility).toBe(5 - 1)
})
