/** The common orders over whole games of eight seats: what templates hold is what the rules accept, order by order. */
import { beforeAll, describe, expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import { barredSeal } from '../../../game/orders/seal.ts'
import { applyInPlace } from '../../../game/apply.ts'
import { random, type Random } from '../../../server/tools/random/random.ts'
import { sample } from '../../../server/tools/random/sample.ts'
import { admits } from '../../support/admits.ts'
import type { TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const world = eightSeats((file) => {
  for (const variant of file.variants) variant.mode = 'full'
  file.tension['russia-us'] = 1
  file.formations.push(
    { id: 'russia-air', owner: 'russia', kind: 'air', steps: 1, area: 'latakia' },
    { id: 'turkey-drone', owner: 'turkey', kind: 'drone', steps: 1, area: 'idlib' },
    { id: 'russia-guns', owner: 'russia', kind: 'airDefence', steps: 1, area: 'hama' },
    { id: 'russia-pmc', owner: 'russia', kind: 'pmc', steps: 2, area: 'deirEzZor', covert: true },
  )
})

const both = [false, true] as const
const everyArea = (area: string): OrderSpec[] => [
  { kind: 'besiege', target: area },
  { kind: 'raid', target: area },
  { kind: 'air', target: area },
  { kind: 'bombard', target: area },
  { kind: 'closeAir', area },
  { kind: 'raise', area, steps: 1 },
  { kind: 'raise', area, steps: 2 },
  ...both.map((deny): OrderSpec => ({ kind: 'aid', area, deny })),
  ...both.map((covert): OrderSpec => ({ kind: 'deploy', area, steps: 2, covert })),
]

/** A formation on every neighbour; sets of several are put together from these. */
function everyFormation(state: State, seat: ActorId): OrderSpec[] {
  return state.formations
    .filter(({ owner }) => owner === seat)
    .flatMap(({ id, area: from }) =>
      (world.neighbours.get(from) ?? []).flatMap((to): OrderSpec[] => [
        { kind: 'support', from, target: to, formations: [id] },
        { kind: 'offensive', from, target: to, formations: [id] },
        { kind: 'move', formation: id, to },
      ]),
    )
}

const everyOrder = (state: State, seat: ActorId): OrderSpec[] => [
  ...world.areas.flatMap(everyArea),
  ...world.seats.map((against): OrderSpec => ({ kind: 'address', against })),
  ...everyFormation(state, seat),
]

const wrong = new Map<string, string>()
const accepted = new Map<string, number>()
let asked = 0

function ask(state: State, seat: ActorId): void {
  const board = knownTo(state, seat)
  const templates = new Map(legal(world, board, seat).map((each) => [each.fixed['order.kind'], each]))
  for (const order of everyOrder(state, seat)) {
    asked += 1
    const why = barredSeal(world, board, seat, order)
    const command = { type: 'seal', turn: state.turn, phase: state.phase, order }
    const template = templates.get(order.kind)
    const listed =
      template !== undefined && admits(template, { ...command, confirmed: template.fixed['confirmed'] })
    if (why === null) accepted.set(order.kind, (accepted.get(order.kind) ?? 0) + 1)
    if (listed !== (why === null))
      wrong.set(
        `${order.kind} ${listed ? 'listed' : 'not listed'}: ${why?.code ?? 'accepted'}`,
        JSON.stringify(order),
      )
  }
}

/** Every seat seals what comes to hand, and is asked before each order. Nobody talks. */
function playTurn(game: TestGame, rng: Random): void {
  const { state } = game
  for (const seat of rng.shuffle(world.seats)) {
    game.seat(seat).materiel = 12
    for (let orders = 0; orders < 3; orders++) {
      ask(state, seat)
      const templates = legal(world, knownTo(state, seat), seat).filter(({ type }) => type === 'seal')
      if (templates.length > 0) applyInPlace(world, state, seat, sample(rng.pick(templates), rng))
    }
  }
  game.to('planning')
}

beforeAll(() => {
  for (let seed = 0; seed < 3; seed++) {
    const rng = random(900 + seed)
    const game = quietOn(world, 'planning', 1)
    game.dice(Array.from({ length: 400 }, () => 1 + rng.int(6)))
    while (game.state.phase !== 'ended') playTurn(game, rng)
  }
}, 120_000)

describe('templates', () => {
  it('hold what the rules accept, and nothing that they refuse', () => {
    expect([...wrong].slice(0, 10)).toEqual([])
    expect(asked).toBeGreaterThan(5000)
  })

  it('hold every kind at some time', () => {
    const kinds = ['besiege', 'raise', 'raid', 'support', 'closeAir', 'aid', 'address', 'air', 'deploy']
    expect(kinds.filter((kind) => !accepted.has(kind))).toEqual([])
  })
})
