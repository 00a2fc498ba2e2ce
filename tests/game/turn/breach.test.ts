/** Breach (R14): what it costs, what it gains, and who answers for a client. */
import { describe, expect, it } from 'vitest'
import { holds } from '../../../game/board/routes.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const truce = {
  kind: 'ceasefire' as const,
  parties: ['damascus', 'opposition'] satisfies ActorId[],
  areas: ['saraqib'],
  excluded: [],
}
const attack = {
  kind: 'offensive' as const,
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1'],
}

/** Signed in turn 1; Damascus attacks in turn 2. */
function broken(guarantors: ActorId[] = []): { game: TestGame; id: string } {
  const game = quiet('talks', 1)
  game.clear('aleppo', 'iran')
  const { id } = game.agree('turkey', { clauses: [truce], guarantors })
  game.dice([], 100)
  game.to('planning')
  game.seal('damascus', attack)
  game.dice([6], 6)
  game.to('planning')
  return { game, id }
}

describe('an open breach', () => {
  it('ends the truce and costs two of credibility, once', () => {
    const { game, id } = broken()
    expect(game.deal(id).status).toBe('broken')
    expect(game.seat('damascus').credibility).toBe(3 - 2)
    game.to('talks')
    game.to('planning')
    expect(game.seat('damascus').credibility).toBe(1)
  })

  it('leaves violence to orders: nobody fights because the truce ended', () => {
    const { game } = broken()
    game.to('talks')
    expect(game.to('planning').some(({ key }) => key === 'chronicle.battle')).toBe(false)
  })
})

describe('ground taken in breach', () => {
  const scores = (game: TestGame, turn: number) =>
    holds(game.world, { ...game.state, turn }, 'saraqib', 'damascus')

  it('scores nothing in its turn, nor in the two after it', () => {
    const { game } = broken()
    expect(game.area('saraqib').control).toBe('damascus')
    expect(game.state.breachGains).toEqual({ saraqib: 2 })
    expect([2, 3, 4, 5].map((turn) => scores(game, turn))).toEqual([false, false, false, true])
  })

  it('handed back or retaken, is ground like any other', () => {
    const { game } = broken()
    game.clear('saraqib', 'damascus')
    game.place({ id: 'back', owner: 'opposition', area: 'idlib', kind: 'irregular', steps: 6 })
    game.seal('opposition', { kind: 'offensive', from: 'idlib', target: 'saraqib', formations: ['back'] })
    game.dice([6])
    game.to('planning')
    expect(game.state.breachGains).toEqual({})
    expect(holds(game.world, game.state, 'saraqib', 'opposition')).toBe(true)
  })
})

describe('a guarantor', () => {
  /** Credibility of Russia two turns after its client broke what it guaranteed. */
  function after(punish: (game: TestGame) => void): number {
    const { game } = broken(['russia'])
    punish(game)
    game.to('talks')
    game.to('planning')
    return game.seat('russia').credibility
  }

  it('that does not punish its client pays with its own word', () => {
    expect(after(() => undefined)).toBe(4)
  })

  it('that withholds, or stops supply, does not', () => {
    expect(after((game) => game.seal('russia', { kind: 'withhold', client: 'damascus' }))).toBe(5)
    expect(after((game) => game.tell('russia', { type: 'supply', client: 'damascus', level: 'none' }))).toBe(
      5,
    )
  })
})
