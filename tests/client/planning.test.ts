/** The panel offers what the rules offer, and asks for reasons that the rules have. */
import { describe, expect, test } from 'vitest'
import { candidatesFrom } from '../../client/planning/candidates.ts'
import { meansOf } from '../../client/planning/means.ts'
import { numberOf, withNumber } from '../../client/planning/numbers.ts'
import { placeless, probe } from '../../client/planning/probe.ts'
import type { State } from '../../game/model/state.ts'
import { apply, previewOrder, roles, scenarioOf, setup, view } from '../../game/module.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'

/** Turn 2, Planning: everybody has let the first Talks pass. */
function planning(key: string): State {
  let state = setup('planning', key)
  for (const seat of roles(key)) {
    const applied = apply(state, seat, { type: 'ready', turn: 1, phase: 'talks', ready: true })
    if (applied.ok) state = applied.state
  }
  return state
}

const games = ['highway', 'idlib-2019', 'idlib-2019:full', 'tripoli-2019'].map((key) => ({
  key,
  world: worldByKey(key),
  state: planning(key),
}))
const seats = games.flatMap((game) => roles(game.key).map((seat) => ({ ...game, seat })))

describe.each(seats)('$key, $seat', ({ key, world, state, seat }) => {
  const orders = scenarioOf(key).seats.find(({ id }) => id === seat)?.orders ?? []
  const seen = view(state, seat)
  const candidates = candidatesFrom(seen.legal, seen.formations)

  test('can choose how much wherever the rules leave it open', () => {
    for (const { spec, steps } of candidates.filter((each) => each.steps !== null)) {
      expect({ spec, number: numberOf(spec)?.value }).toEqual({ spec, number: steps?.least })
      const more = withNumber(spec, steps?.most ?? 0)
      expect(numberOf(more)?.value).toBe(steps?.most)
    }
  })

  test('has orders to give, each with its own name, and each is legal', () => {
    expect(candidates.length).toBeGreaterThan(0)
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length)
    for (const { spec } of candidates)
      expect([spec, previewOrder(state, seat, spec).refusal]).toEqual([spec, null])
  })

  test('learns why not, for each kind that is not on offer at an area', () => {
    const missing = world.areas.flatMap((area) =>
      orders
        .filter((kind) => !placeless.has(kind))
        .filter((kind) => !candidates.some(({ spec, areas }) => spec.kind === kind && areas.includes(area)))
        .map((kind) => probe(kind, { world, view: seen, seat, area }))
        .filter((spec) => spec !== null),
    )
    const unexplained = missing.filter((spec) => previewOrder(state, seat, spec).refusal === null)
    expect(unexplained).toEqual([])
  })

  test('sealing uses up an order and materiel', () => {
    const before = meansOf(world, seen, seat)
    const [first] = candidates
    if (first === undefined) return
    const { turn, phase } = state
    const { confirm: confirmed } = previewOrder(state, seat, first.spec)
    const applied = apply(state, seat, { type: 'seal', turn, phase, order: first.spec, confirmed })
    expect(applied.ok).toBe(true)
    if (!applied.ok) return
    const after = meansOf(world, view(applied.state, seat), seat)
    expect(after.orders).toBe(before.orders - 1)
    expect(after.materiel).toBe(before.materiel - previewOrder(state, seat, first.spec).cost)
    expect(after.sealed.map(({ spec }) => spec)).toEqual([first.spec])
  })
})

test('at the brink the preview of a hostile order asks for confirmation', () => {
  const state = planning('highway')
  const tense: State = { ...state, tension: { ...state.tension, 'russia-turkey': 5 } }
  const seen = view(tense, 'turkey')
  const strikes = candidatesFrom(seen.legal, seen.formations).filter(({ spec }) => spec.kind === 'bombard')
  expect(strikes.length).toBeGreaterThan(0)
  expect(strikes.filter(({ spec }) => !previewOrder(tense, 'turkey', spec).confirm)).toEqual([])
})
