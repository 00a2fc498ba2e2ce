/** What takes an act of Planning back, what a plan has to take back, and what is kept when a phase ends early. */
import { describe, expect, test } from 'vitest'
import { stepsTo } from '../../client/planning/adviser/steps.ts'
import { candidatesFrom } from '../../client/planning/candidates.ts'
import { byClock, byUmpire } from '../../client/planning/closed.ts'
import { unsentIntent } from '../../client/planning/intent.ts'
import { resumed } from '../../client/planning/making.ts'
import { inverseOf, lastOf, type Done } from '../../client/planning/undo.ts'
import type { Act } from '../../client/store/GameContext.tsx'
import type { OrderSpec } from '../../game/model/order.ts'
import type { State } from '../../game/model/state.ts'
import { advise, apply, roles, setup, view } from '../../game/module.ts'
import { orderId } from '../../game/orders/registry.ts'

const seat = 'turkey'

/** Turn 2, Planning: everybody has let the first Talks pass. */
function planning(seed = 'undo', key = 'idlib-2019:full'): State {
  let state = setup(seed, key)
  for (const each of roles(key)) {
    const applied = apply(state, each, { type: 'ready', turn: 1, phase: 'talks', ready: true })
    if (applied.ok) state = applied.state
  }
  return state
}

function after(state: State, act: Act): State {
  const applied = apply(state, seat, { ...act, turn: state.turn, phase: state.phase })
  if (!applied.ok) throw new Error(applied.refusal.code)
  return applied.state
}

const start = planning()
const seen = view(start, seat)
const found = candidatesFrom(seen.legal, seen.formations)
const specs = found.map(({ spec }) => spec)
const [first] = specs
if (first === undefined) throw new Error('no orders')
const seal: Act = { type: 'seal', order: first, confirmed: false }
const idOf = (spec: OrderSpec) => orderId(start.turn, seat, spec)

/** What the seat has on its desk: that is what an undo has to bring back. */
function deskOf(state: State) {
  const { orders, seats, questions } = view(state, seat)
  const { materiel, supply, prediction } = seats[seat] ?? {}
  return { orders: orders.filter((each) => each.seat === seat), materiel, supply, prediction, questions }
}

/** The desk before the act, after it, and after the act that takes it back. */
function undone(before: State, act: Act) {
  const back = inverseOf(act, view(before, seat), seat)
  if (back === null) throw new Error(`no way back from ${act.type}`)
  const done = after(before, act)
  return { was: deskOf(before), did: deskOf(done), is: deskOf(after(done, back)) }
}

function check({ was, did, is }: ReturnType<typeof undone>): boolean {
  expect(did).not.toEqual(was)
  expect(is).toEqual(was)
  return true
}

describe('an act and the one that takes it back', () => {
  test('sealing, and taking an order back', () => {
    expect(check(undone(start, seal))).toBe(true)
    expect(check(undone(after(start, seal), { type: 'unseal', order: idOf(first) }))).toBe(true)
  })

  test('supply', () => {
    expect(check(undone(start, { type: 'supply', client: 'opposition', level: 'raise' }))).toBe(true)
  })

  test('a prediction that was changed; the first one cannot be unsaid', () => {
    const guess: Act = { type: 'predict', about: 'russia', will: 'strike', intent: '' }
    expect(inverseOf(guess, seen, seat)).toBeNull()
    expect(check(undone(after(start, guess), { ...guess, about: 'damascus', will: 'hold' }))).toBe(true)
  })

  test('a decision that was changed; the first one cannot be unsaid', () => {
    const state = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
      .map((seed) => planning(seed))
      .find((each) => view(each, seat).questions.length > 0)
    const asked = state === undefined ? undefined : view(state, seat).questions[0]
    const [one, two] = asked?.options ?? []
    if (state === undefined || asked === undefined || one === undefined || two === undefined)
      throw new Error('no question')
    const choose: Act = { type: 'choose', event: asked.event, option: one.id }
    expect(inverseOf(choose, view(state, seat), seat)).toBeNull()
    expect(check(undone(after(state, choose), { ...choose, option: two.id }))).toBe(true)
  })

  test('a duty', () => {
    const duty = seen.legal.find(({ type }) => type === 'duty')
    if (duty === undefined) throw new Error('no duty')
    const [agreement, clause] = [String(duty.fixed['agreement']), Number(duty.fixed['clause'])]
    const act: Act = { type: 'duty', agreement, clause, carry: false }
    const back = inverseOf(act, seen, seat)
    expect(back).toEqual({ ...act, carry: true })
  })

  test('what somebody else in the seat has taken back already is passed over', () => {
    const [, second] = specs
    if (second === undefined) throw new Error('one order only')
    const list: Done[] = [first, second].map((order) => ({
      did: { type: 'seal', order, confirmed: false },
      back: { type: 'unseal', order: idOf(order) },
    }))
    const both = view(after(after(start, seal), { type: 'seal', order: second, confirmed: false }), seat)
    expect(lastOf(list, both)?.last).toBe(list[1])
    const one = view(after(start, seal), seat)
    expect(lastOf(list, one)).toEqual({ last: list[0], rest: [] })
    expect(lastOf(list, seen)).toBeNull()
  })
})

describe('a plan on a desk where something lies', () => {
  test('takes back what is not in it, leaves what is, seals the rest', () => {
    for (const who of roles('idlib-2019:full')) {
      const { plans } = advise(start, who)
      for (const { orders } of plans) {
        const wanted = orders.map(({ order }) => order)
        expect(stepsTo(wanted, [], start.turn, who)).toEqual({ back: [], seal: wanted })
        const [lies] = wanted
        if (lies === undefined) continue
        const applied = apply(start, who, {
          type: 'seal',
          turn: start.turn,
          phase: 'planning',
          order: lies,
          confirmed: true,
        })
        if (!applied.ok) throw new Error(applied.refusal.code)
        const sealed = view(applied.state, who).orders.filter((order) => order.seat === who)
        expect(stepsTo(wanted, sealed, start.turn, who)).toEqual({ back: [], seal: wanted.slice(1) })
        expect(stepsTo([], sealed, start.turn, who).back.map(({ spec }) => spec)).toEqual([lies])
      }
    }
  })
})

describe('a phase that ended before one had closed it', () => {
  const before = { turn: 2, phase: 'planning', ready: false, closing: [null, 50_000] } as const
  test('the clock, or oneself', () => {
    expect(byClock(before, 50_100, false)).toBe(true)
    expect(byClock(before, 50_100, true)).toBe(false)
    expect(byClock({ ...before, ready: true }, 50_100, false)).toBe(false)
    expect(byClock(before, 20_000, false)).toBe(false)
  })

  test('the umpire: told of the phase just before, once', () => {
    const planning = { turn: 2, phase: 'planning' } as const
    const talks = { turn: 2, phase: 'talks' } as const
    expect(byUmpire(planning, talks, null)).toBe(true)
    expect(byUmpire(planning, talks, '2.planning')).toBe(false)
    expect(byUmpire(planning, planning, null)).toBe(false)
    expect(byUmpire(planning, { turn: 3, phase: 'planning' }, null)).toBe(false)
    expect(byUmpire(talks, { turn: 3, phase: 'planning' }, '2.planning')).toBe(true)
    expect(byUmpire(talks, { turn: 2, phase: 'ended' }, null)).toBe(true)
    expect(byUmpire(null, talks, null)).toBe(false)
  })

  test('a line that was typed and not sent is known as such', () => {
    expect(unsentIntent(seen, 'Hold Idlib', 2)).toBe('Hold Idlib')
    expect(unsentIntent(seen, null, 2)).toBe('')
    const guess: Act = { type: 'predict', about: 'russia', will: 'hold', intent: 'Hold Idlib' }
    const sent = view(after(start, guess), seat)
    expect(unsentIntent(sent, 'Hold Idlib', 2)).toBe('')
    expect(unsentIntent(sent, 'Hold Saraqib', 2)).toBe('Hold Saraqib')
  })

  test('an order in the making is taken up again as far as it can still be given', () => {
    for (const { spec } of found) expect(resumed(spec, found, seat)?.spec).toEqual(spec)
    expect(resumed({ kind: 'deploy', area: 'damascus', steps: 1 }, found, seat)).toBeNull()
    const deploy = found.find(({ spec, steps }) => spec.kind === 'deploy' && (steps?.most ?? 0) > 1)
    if (deploy?.spec.kind !== 'deploy' || deploy.steps === null) throw new Error('nothing to deploy')
    const more = { ...deploy.spec, steps: deploy.steps.most }
    expect(resumed(more, found, seat)?.spec).toEqual(more)
    const fewer = { ...deploy, steps: { ...deploy.steps, most: 1 } }
    expect(resumed(more, [fewer], seat)?.spec).toEqual(deploy.spec)
  })
})
