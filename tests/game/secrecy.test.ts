/** Two worlds (R19): with another seat's secrets changed, everybody else sees the same; any leak is noticed. */
import { beforeAll, describe, expect, it } from 'vitest'
import { knownTo } from '../../game/board/knowledge.ts'
import { SeatCommand } from '../../game/model/command.ts'
import type { State } from '../../game/model/state.ts'
import type { View, Viewer } from '../../game/model/view.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { handlers } from '../../game/turn/commands.ts'
import { view } from '../../game/view.ts'
import { mutate } from '../support/mutate.ts'
import { playRandomly } from '../../server/tools/random/playout.ts'
import { random } from '../../server/tools/random/random.ts'
import { fork, step } from '../support/worlds.ts'

const games = 50
const world = worldOf('highway')
const rng = random(3)

const see = (state: State, viewer: Viewer): View => view(world, state, viewer, () => ({}))

/** The view, and something of the state beside it that should not be there. */
type Leak = (state: State, viewer: Viewer) => unknown

const others = (state: State, viewer: Viewer) =>
  Object.entries(state.seats).filter(([seat]) => seat !== viewer)

const leaks: Readonly<Record<string, Leak>> = {
  'orders of others': ({ orders }) => orders,
  'how many orders others have': ({ orders }) => orders.length,
  'what an order is kept for': ({ orders }, viewer) =>
    orders
      .filter(({ shownTo }) => viewer !== 'observer' && shownTo.includes(viewer))
      .map(({ breach }) => breach),
  'that an order was confirmed': ({ orders }, viewer) =>
    orders
      .filter(({ shownTo }) => viewer !== 'observer' && shownTo.includes(viewer))
      .map(({ confirmed }) => confirmed),
  materiel: (state, viewer) => others(state, viewer).map(([, { materiel }]) => materiel),
  leverage: (state, viewer) => others(state, viewer).map(([, { leverage }]) => leverage),
  'supply settings': (state, viewer) => others(state, viewer).map(([, { supply }]) => supply),
  predictions: (state, viewer) => others(state, viewer).map(([, { prediction }]) => prediction),
  'how predictions fared': ({ forecasts }) => forecasts,
  'withheld duties': ({ agreements }) =>
    agreements.flatMap(({ clauses }) => clauses.map((each) => each.withheldBy)),
  'blame before it is revealed': ({ incidents }) => incidents.map(({ answer }) => answer),
  'offers among others, with voices and answers': ({ offers }) => offers,
  'how others answered before': ({ pastAnswers }) => pastAnswers,
  'chronicle that is not for all': ({ chronicle }) => chronicle,
  'the generator': (state) => state.rng.state,
  'the seed': (state) => state.rng.seed,
}

const unequal = new Set<string>()
const caught = new Set<string>()
let compared = 0

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function compare(here: State, there: State, viewer: Viewer): void {
  compared += 1
  const [mine, theirs] = [see(here, viewer), see(there, viewer)]
  const slices = new Map<string, unknown>(Object.entries(theirs))
  for (const [slice, value] of Object.entries(mine))
    if (!same(value, slices.get(slice))) unequal.add(`${viewer} sees ${slice}`)
  for (const [name, leak] of Object.entries(leaks))
    if (
      !caught.has(name) &&
      !same({ ...mine, leak: leak(here, viewer) }, { ...theirs, leak: leak(there, viewer) })
    )
      caught.add(name)
}

/** Some steps in both worlds from here on; a phase never closes, since the holders are never ready. */
function split(state: State): void {
  const two = fork(world, state, rng)
  for (let steps = 0; steps < 8; steps++) {
    const apart = step(two, rng)
    if (apart !== null) unequal.add(apart)
    for (const viewer of two.viewers) if (rng.chance(50)) compare(two.here, two.there, viewer)
  }
}

beforeAll(() => {
  for (let seed = 0; seed < games; seed++)
    playRandomly(world, 40_000 + seed, { before: (state) => (rng.chance(6) ? split(state) : undefined) })
}, 600_000)

describe('two worlds', () => {
  it('look the same to everybody who is not let into their difference', () => {
    expect([...unequal]).toEqual([])
    expect(compared).toBeGreaterThan(3000)
  })

  it.each(Object.keys(leaks))('would not, if a view gave away: %s', (name) => {
    expect([...caught]).toContain(name)
  })
})

describe('a refusal', () => {
  it('tells nothing that the seat does not see: the rules answer the same from its view', () => {
    const wrong: string[] = []
    let tried = 0
    for (let seed = 0; seed < 25; seed++)
      playRandomly(world, 50_000 + seed, {
        before: (state, { by, command }) => {
          if (by === 'host') return
          const parsed = SeatCommand.safeParse(mutate(command, world, state, rng).mutant)
          if (!parsed.success) return
          tried += 1
          const { barred } = handlers[parsed.data.type]
          const [truth, seen] = [state, knownTo(state, by)].map((board) =>
            barred(world, board, by, parsed.data),
          )
          if (!same(truth, seen)) wrong.push(JSON.stringify([by, parsed.data, truth, seen]))
        },
      })
    expect(wrong.slice(0, 5)).toEqual([])
    expect(tried).toBeGreaterThan(1000)
  })
})
