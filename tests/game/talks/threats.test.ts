/** Threats (R2, R3): what comes back, what a climb-down costs, and no way around it. */
import { describe, expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { mindOf } from '../../../game/bots/card.ts'
import { dropThreat } from '../../../game/bots/talks.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const line: Clause = { kind: 'holdLine', obligors: ['opposition'] }

interface Threat {
  readonly game: TestGame
  readonly order: string
  readonly offer: string
}

/** Turkey threatens with guns (2), and Russia refuses. */
function refused(): Threat {
  const game = quiet()
  const order = game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
  game.to('talks')
  const offer = game.propose('turkey', { clauses: [line], shows: [order] })
  game.tell('russia', { type: 'refuse', offer })
  return { game, order, offer }
}

const price = ({ game, order }: Threat, act: () => void) => {
  const { materiel, credibility } = game.seat('turkey')
  act()
  const now = game.seat('turkey')
  return [game.order(order).status, now.materiel - materiel, now.credibility - credibility]
}

describe('a threat that was refused', () => {
  it('climbed down from, gives nothing back and costs credibility', () => {
    const threat = refused()
    expect(
      price(threat, () => threat.game.tell('turkey', { type: 'climbDown', offer: threat.offer })),
    ).toEqual(['climbedDown', 0, -1])
    expect(threat.game.offer(threat.offer).status).toBe('climbedDown')
  })

  it('carried out, stands', () => {
    const threat = refused()
    expect(
      price(threat, () => threat.game.tell('turkey', { type: 'carryOut', offer: threat.offer })),
    ).toEqual(['sealed', 0, 0])
  })

  it('is carried out when its maker says nothing', () => {
    const { game } = refused()
    game.to('planning')
    expect(game.area('maarrat').people).toBe(360_000)
  })

  it('cannot be stood down for a refund, not even once it was said to be carried out, nor taken off the table', () => {
    for (const first of [null, 'carryOut'] as const) {
      const threat = refused()
      const { game, order, offer } = threat
      const codes = price(threat, () => {
        if (first !== null) game.tell('turkey', { type: first, offer })
        game.tell('turkey', { type: 'standDown', order })
      })
      expect(codes).toEqual(['climbedDown', 0, -1])
    }
    const { game, offer } = refused()
    expect(game.try('turkey', { type: 'withdraw', offer })).toBe('choiceDue')
  })
})

it('nobody climbs down before anybody has refused, and nobody but the maker', () => {
  const game = quiet()
  const order = game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
  game.to('talks')
  const offer = game.propose('turkey', { clauses: [line], shows: [order] })
  expect(game.try('turkey', { type: 'climbDown', offer })).toBe('notRefused')
  game.tell('russia', { type: 'refuse', offer })
  expect(game.try('russia', { type: 'climbDown', offer })).toBe('noOffer')
})

it('an order that nobody was shown is stood down for a quarter', () => {
  const game = quiet()
  const order = game.seal('russia', { kind: 'air', target: 'idlib' })
  game.to('talks')
  expect(price({ game, order, offer: '' }, () => undefined)).toEqual(['sealed', 0, 0])
  const before = game.seat('russia').materiel
  game.tell('russia', { type: 'standDown', order })
  expect(game.seat('russia').materiel - before).toBe(1)
})

it('an order is shown by its owner, to seats that do not know it yet', () => {
  const game = quiet()
  const order = game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
  game.to('talks')
  const show = (by: 'turkey' | 'russia', to: 'russia' | 'hts') =>
    game.try(by, { type: 'show', order, to: [to] })
  expect(show('russia', 'hts')).toBe('noSuchOrder')
  expect(show('turkey', 'hts')).toBe('knowsAlready')
  expect([show('turkey', 'russia'), show('turkey', 'russia')]).toEqual([null, 'knowsAlready'])
})

it('unsealed in Planning, an order gives everything back', () => {
  const game = quiet()
  const order = game.seal('turkey', { kind: 'deploy', area: 'jisr', steps: 2 })
  game.tell('turkey', { type: 'unseal', order })
  expect(game.seat('turkey').materiel).toBe(12)
  expect(game.state.orders).toEqual([])
})

describe('support that a client was shown it would lose', () => {
  const truce: Clause = {
    kind: 'ceasefire',
    parties: ['damascus', 'opposition'],
    areas: ['idlib'],
    excluded: [],
  }

  /** Russia signs Turkey’s truce and shows Damascus the order; then Damascus answers. */
  function shown(answer: 'sign' | 'refuse' | null): Threat {
    const game = quiet()
    const order = game.seal('russia', { kind: 'withhold', client: 'damascus' })
    game.to('talks')
    const offer = game.propose('turkey', { clauses: [truce] })
    game.sign('russia', offer)
    game.tell('russia', { type: 'show', order, to: ['damascus'] })
    game.tell('russia', { type: 'stance', offer, client: 'damascus', stance: 'press' })
    game.tell('turkey', { type: 'stance', offer, client: 'opposition', stance: 'attend' })
    if (answer === 'refuse') game.tell('damascus', { type: 'refuse', offer })
    if (answer === 'sign') for (const seat of ['damascus', 'opposition'] as const) game.sign(seat, offer)
    return { game, order, offer }
  }
  const fate = (answer: 'sign' | 'refuse' | null) => {
    const { game, order } = shown(answer)
    const before = game.seat('russia').credibility
    game.tell('russia', { type: 'standDown', order })
    return [game.order(order).status, game.seat('russia').credibility - before]
  }

  it('is a threat to climb down from once the client has refused', () => {
    expect(fate('refuse')).toEqual(['climbedDown', -1])
  })

  it('costs nothing to stand down before it has answered, or when it has given way', () => {
    expect(fate(null)).toEqual(['stoodDown', 0])
    expect(fate('sign')).toEqual(['stoodDown', 0])
  })

  it('is stood down by a bot whose client has given way', () => {
    const { game, order } = shown('sign')
    const next = dropThreat(mindOf(game.world, knownTo(game.state, 'russia'), 'russia', game.state.rng.seed))
    expect(next?.command).toMatchObject({ type: 'standDown', order })
    const defiant = shown('refuse').game
    expect(dropThreat(mindOf(defiant.world, knownTo(defiant.state, 'russia'), 'russia', []))).toBeNull()
  })
})
