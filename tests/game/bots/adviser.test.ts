/** The staff adviser: what the card would seal, legal ways beside it, and nothing that the seat does not know. */
import { describe, expect, test } from 'vitest'
import { applyInPlace } from '../../../game/apply.ts'
import { advise } from '../../../game/bots/adviser.ts'
import { playOut } from '../../../game/bots/table.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { LogEntry } from '../../../game/model/command.ts'
import type { Doctrine } from '../../../game/model/doctrine.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import type { Plan } from '../../../game/model/wire.ts'
import { advise as adviseIn, previewOrder } from '../../../game/module.ts'
import { orderId } from '../../../game/orders/registry.ts'
import { confirmPairs } from '../../../game/orders/seal.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { worldByKey } from '../../../game/scenarios/worlds.ts'
import { setUp } from '../../../game/turn/setup.ts'

type Look = (state: State, rest: readonly LogEntry[]) => void

/** Plays a game of bots again and stops as each Planning opens. */
function eachPlanning(world: World, seed: string, look: Look): void {
  const { log } = playOut(world, seed)
  const { state } = setUp(world, seed)
  let seen = 0
  for (const [index, entry] of log.entries()) {
    if (state.phase === 'planning' && seen !== state.turn) {
      seen = state.turn
      look(state, log.slice(index))
    }
    applyInPlace(world, state, entry.by, structuredClone(entry.command))
  }
}

/** The first Planning of a game. */
function opening(world: World, seed = 'opening'): State {
  let found: State | null = null
  eachPlanning(world, seed, (state) => {
    found ??= structuredClone(state)
  })
  if (found === null) throw new Error('no Planning')
  return found
}

function sealing(world: World, state: State, seat: ActorId, order: OrderSpec) {
  const { turn } = state
  const confirmed = confirmPairs(world, knownTo(state, seat), seat, order).length > 0
  return applyInPlace(world, state, seat, { type: 'seal', turn, phase: 'planning', order, confirmed })
}

function unsealing(world: World, state: State, seat: ActorId, spec: OrderSpec): void {
  const { turn } = state
  const order = orderId(turn, seat, spec)
  applyInPlace(world, state, seat, { type: 'unseal', turn, phase: 'planning', order })
}

const ordersOf = (plan: Plan | undefined) => plan?.orders.map(({ order }) => order) ?? []

/** What the bot in the seat went on to seal in this turn. */
const sealedByBot = (rest: readonly LogEntry[], seat: ActorId, turn: number): OrderSpec[] =>
  rest.flatMap(({ by, command }) =>
    by === seat && command.type === 'seal' && command.turn === turn ? [command.order] : [],
  )

const whole = [
  ['highway', 10],
  ['idlib-2019', 5],
  ['idlib-2019:full', 5],
] as const

describe.each(whole)('%s, %i games of bots', (key, games) => {
  const world = worldByKey(key)
  const seeds = Array.from({ length: games }, (_, index) => `adviser ${String(index)}`)

  test('every advised order may be sealed as it stands there, and the first plan is what the bot seals', () => {
    let plans = 0
    for (const seed of seeds)
      eachPlanning(world, seed, (state, rest) => {
        const trial = structuredClone(state)
        for (const seat of world.seats) {
          const advice = advise(world, knownTo(state, seat), seat)
          expect(ordersOf(advice.plans[0])).toEqual(sealedByBot(rest, seat, state.turn))
          for (const plan of advice.plans) {
            for (const order of ordersOf(plan)) expect(sealing(world, trial, seat, order).refusal).toBeNull()
            for (const order of ordersOf(plan)) unsealing(world, trial, seat, order)
            plans += 1
          }
        }
      })
    expect(plans).toBeGreaterThan(games * world.seats.length)
  }, 90_000)

  test('plans differ, three at most, each line with its reason and its claims', () => {
    eachPlanning(world, 'adviser 0', (state) => {
      for (const seat of world.seats) {
        const { plans, posture } = advise(world, knownTo(state, seat), seat)
        expect(plans.length).toBeLessThanOrEqual(3)
        expect(posture.claims.length).toBeGreaterThan(0)
        const names = plans.map((plan) =>
          ordersOf(plan)
            .map((order) => orderId(state.turn, seat, order))
            .sort()
            .join(' '),
        )
        expect(new Set(names).size).toBe(names.length)
        for (const { why, claims } of plans.flatMap(({ orders }) => orders))
          expect([why.en !== '', why.de !== '', claims.length > 0]).toEqual([true, true, true])
      }
    })
  })

  test('the same position gives the same advice, and asking changes nothing', () => {
    const state = opening(world)
    const before = JSON.stringify(state)
    for (const seat of world.seats) {
      const board = knownTo(state, seat)
      expect(advise(world, board, seat)).toEqual(advise(world, board, seat))
    }
    expect(JSON.stringify(state)).toBe(before)
  })

  test('what others have sealed in secret makes no difference', () => {
    const state = opening(world)
    const sealed = structuredClone(state)
    for (const other of world.seats)
      for (const order of ordersOf(advise(world, knownTo(state, other), other).plans[0]))
        sealing(world, sealed, other, order)
    for (const seat of world.seats) {
      const mine = structuredClone(state)
      for (const order of ordersOf(advise(world, knownTo(state, seat), seat).plans[0]))
        sealing(world, mine, seat, order)
      expect(adviseIn(sealed, seat)).toEqual(adviseIn(mine, seat))
    }
  })
})

const world = worldByKey('idlib-2019:full')

describe('one position', () => {
  const state = opening(world)

  const withCard = (seat: ActorId, edit: (card: Doctrine) => Partial<Doctrine>): World => ({
    ...world,
    scenario: {
      ...world.scenario,
      seats: world.scenario.seats.map((each) =>
        each.id === seat ? { ...each, doctrine: { ...each.doctrine, ...edit(each.doctrine) } } : each,
      ),
    },
  })

  test('plans are for the whole turn: what is sealed already counts as still to be decided', () => {
    for (const seat of world.seats) {
      const before = advise(world, knownTo(state, seat), seat)
      const later = structuredClone(state)
      for (const order of ordersOf(before.plans.at(-1))) sealing(world, later, seat, order)
      expect(advise(world, knownTo(later, seat), seat)).toEqual(before)
    }
  })

  test('editing a line of a doctrine card changes the advice', () => {
    for (const seat of world.seats) {
      const before = advise(world, knownTo(state, seat), seat).plans[0]
      const [first] = ordersOf(before)
      if (first === undefined) continue
      const without = withCard(seat, ({ orders }) => ({
        orders: orders.filter(({ order }) => order !== first.kind),
      }))
      const kinds = advise(without, knownTo(state, seat), seat).plans.flatMap(ordersOf)
      expect(kinds.map(({ kind }) => kind)).not.toContain(first.kind)
      const why = { en: 'Another reason.', de: 'Ein anderer Grund.' }
      const reasoned = withCard(seat, ({ orders }) => ({ orders: orders.map((line) => ({ ...line, why })) }))
      expect(advise(reasoned, knownTo(state, seat), seat).plans[0]?.orders[0]?.why).toEqual(why)
    }
  })

  test('costs and what it leaves are those of the desk', () => {
    for (const seat of world.seats)
      for (const plan of advise(world, knownTo(state, seat), seat).plans) {
        const trial = structuredClone(state)
        for (const { order, cost } of plan.orders) {
          expect(previewOrder(trial, seat, order).cost).toBe(cost)
          sealing(world, trial, seat, order)
        }
        const materiel = trial.seats[seat]?.materiel ?? 0
        const said = [...plan.for, ...plan.against].find(({ key }) =>
          ['adviser.for.keeps', 'adviser.against.spent'].includes(key),
        )
        expect(said).toEqual(
          materiel > 0
            ? { key: 'adviser.for.keeps', params: { materiel } }
            : { key: 'adviser.against.spent', params: {} },
        )
      }
  })

  test('an order that a text in force forbids is advised only with a warning', () => {
    const trick = { why: { en: 'A trick.', de: 'Ein Trick.' }, claims: ['design'] }
    const faith = (breach: Doctrine['breach']) =>
      world.seats.map((seat) => ({ seat, world: withCard(seat, () => ({ breach })) }))
    const warned = (cards: ReturnType<typeof faith>) => {
      let found = 0
      for (const seed of ['adviser 0', 'adviser 3'])
        eachPlanning(world, seed, (now) => {
          const plans = cards.flatMap((card) => advise(card.world, knownTo(now, card.seat), card.seat).plans)
          found += plans.filter(({ against }) => against.some(({ key }) => key.endsWith('.breaks'))).length
        })
      return found
    }
    expect(warned(faith([]))).toBe(0)
    expect(warned(faith([trick]))).toBeGreaterThan(0)
  })

  test('no plans outside of Planning', () => {
    const { state: talks } = setUp(world, 'opening')
    expect(talks.phase).toBe('talks')
    for (const seat of world.seats) expect(adviseIn(talks, seat).plans).toEqual([])
  })
})
