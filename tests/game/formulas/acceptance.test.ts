/** Will it sign? (R11): the parts of the formula in the example of the rules, and how they make x. */
import { describe, expect, it } from 'vitest'
import { applyInPlace } from '../../../game/apply.ts'
import { shareOf } from '../../../game/board/patrons.ts'
import type { BotLevel } from '../../../game/model/bot.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { StanceKind } from '../../../game/model/offer.ts'
import { acceptance } from '../../../game/talks/acceptance.ts'
import { logistic } from '../../../game/talks/logistic.ts'
import { heaviest } from '../../../game/talks/signers.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const truce: Clause = {
  kind: 'ceasefire',
  parties: ['damascus', 'opposition'],
  areas: ['idlib'],
  excluded: [],
}

interface Case {
  readonly voice?: StanceKind
  readonly withhold?: boolean
  readonly momentum?: number
  readonly signs?: boolean
  readonly leverage?: number
}

/** Damascus, which advances, before Turkey’s truce that Russia has signed. */
function asked({ voice = 'silent', withhold = false, momentum = 1, signs = true, leverage = 0 }: Case): {
  game: TestGame
  id: string
} {
  const game = quiet()
  const order = withhold ? game.seal('russia', { kind: 'withhold', client: 'damascus' }) : null
  game.to('talks')
  game.state.gains.damascus = [0, momentum]
  game.seat('turkey').leverage = { syria: leverage }
  const id = game.propose('turkey', { clauses: [truce], leverage })
  if (order !== null) game.tell('russia', { type: 'show', order, to: ['damascus'] })
  if (signs) game.sign('russia', id)
  game.tell('russia', { type: 'stance', offer: id, client: 'damascus', stance: voice })
  return { game, id }
}

function terms(given: Case) {
  const { game, id } = asked(given)
  return acceptance(game.world, game.state, game.offer(id), 'damascus')
}

describe('a government that advances, before a truce', () => {
  it('shares: Russia 0.6, Iran 0.2', () => {
    const { game } = asked({})
    expect(shareOf(game.world, game.state, 'russia', 'damascus')).toBeCloseTo(0.6)
    expect(shareOf(game.world, game.state, 'iran', 'damascus')).toBeCloseTo(0.2)
  })

  it.each<[string, Case, number]>([
    ['silent', {}, 0],
    ['asked to attend', { voice: 'attend' }, 0.6],
    ['asked publicly', { voice: 'press' }, 1.2],
    ['shown a sealed order to withhold', { voice: 'silent', withhold: true }, 2.4],
    ['Russia backs refusal', { voice: 'backRefusal', withhold: true }, 0],
  ])('push of a patron that is %s: %d', (_, given, push) => expect(terms(given).push).toBeCloseTo(push))

  it.each<[string, Case, number]>([
    ['Iran neutral', {}, 0.2],
    ['both neutral', { signs: false }, 0.8],
    ['Russia backs refusal, unsigned', { voice: 'backRefusal', signs: false }, 1.4],
  ])('room with %s: %d', (_, given, room) => expect(terms(given).room).toBeCloseTo(room))

  it.each([
    [2, 2],
    [1, 1],
    [0, 0],
    [-1, -0.5],
    [-2, -1],
  ])('momentum %i weighs %d: losing ground pushes half as hard', (momentum, weight) =>
    expect(terms({ momentum }).momentum).toBe(weight),
  )

  it('trust is the credibility of who promises, out of six', () => {
    expect(terms({}).trust).toBeCloseTo(5 / 6)
  })

  it('leverage counts 0.3 a point', () => {
    expect([0, 1, 3].map((leverage) => terms({ leverage }).leverage)).toEqual([0, 0.3, expect.closeTo(0.9)])
  })

  it('x is the sum of its parts, and the chance is read from the table', () => {
    for (const given of [
      {},
      { voice: 'press' as const },
      { withhold: true },
      { signs: false, momentum: -2 },
    ]) {
      const { benefits, costs, trust, weight, momentum, room, push, leverage, posture, x, chance } =
        terms(given)
      expect(x).toBeCloseTo(benefits * trust - costs - weight * (momentum + room) + push + leverage + posture)
      expect(chance).toBe(logistic(x))
      expect(Math.max(benefits, costs)).toBeLessThanOrEqual(4)
    }
  })
})

it('leaves less to mood for abler bots: the curve is as steep as their level says, and x stays', () => {
  const { game, id } = asked({ voice: 'press' })
  const read = () => acceptance(game.world, game.state, game.offer(id), 'damascus')
  const { x, chance } = read()
  const { turn, phase } = game.state
  const played = (level: BotLevel) =>
    applyInPlace(game.world, game.state, 'host', {
      type: 'botLevels',
      turn,
      phase,
      levels: { damascus: level },
    })
  played('2')
  expect(read()).toMatchObject({ x, steadiness: 3, chance: logistic(3 * x) })
  expect(Math.abs(read().chance - 500)).toBeGreaterThan(Math.abs(chance - 500))
  played('1')
  expect(read()).toMatchObject({ x, steadiness: 1, chance })
})

it('the heaviest obligation of the seat counts', () => {
  const { world } = quiet()
  const weigh = (...clauses: Clause[]) =>
    heaviest(
      world,
      { format: 'bilateral', to: ['damascus'], clauses, shows: [], guarantors: [], leverage: 0 },
      'damascus',
    )
  const leave: Clause = {
    kind: 'withdrawal',
    obligor: 'damascus',
    area: 'maarrat',
    beneficiary: 'opposition',
    deadline: 2,
  }
  const pay: Clause = { kind: 'transfer', obligor: 'damascus', to: 'russia', amount: 1 }
  const theirs: Clause = { kind: 'holdLine', obligors: ['opposition'] }
  expect([weigh(theirs), weigh(pay), weigh(pay, truce), weigh(truce, leave)]).toEqual([
    { weight: 0, family: 'none' },
    { weight: 0.25, family: 'ECO' },
    { weight: 1, family: 'CF' },
    { weight: 1.25, family: 'SEP' },
  ])
})
