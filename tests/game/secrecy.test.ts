/** Two worlds (R19): with another seat's secrets changed, everybody else sees the same; any leak is noticed. */
import { beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../game/apply.ts'
import { SeatCommand } from '../../game/model/command.ts'
import type { State } from '../../game/model/state.ts'
import type { View, Viewer } from '../../game/model/view.ts'
import type { World } from '../../game/scenarios/world.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'
import { view } from '../../game/view.ts'
import { mutate } from '../support/mutate.ts'
import { playRandomly, type Step } from '../../server/tools/random/playout.ts'
import { random } from '../../server/tools/random/random.ts'
import { disturbed, fork, step, type Fork } from '../support/worlds.ts'

/** Games a world. */
const games = { highway: 28, 'idlib-2019': 10, 'idlib-2019:full': 9 }
const worlds = Object.entries(games).map(([key, many]) => ({ world: worldByKey(key), many }))
const rng = random(3)

const see = (world: World, state: State, viewer: Viewer): View => view(world, state, viewer, () => ({}))

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
  'covert formations': ({ formations }) => formations,
  'covert support': ({ support }) => support,
  'that support is covert': ({ covertSupport }) => covertSupport,
  'what others chose': ({ choices }) => choices,
  'what was agreed in private': ({ agreements }) => agreements.map(({ id }) => id),
  reserve: (state, viewer) => others(state, viewer).map(([, { reserve }]) => reserve),
  'what others did when': (state, viewer) => others(state, viewer).map(([, { last }]) => last),
  'the generator': (state) => state.rng.state,
  'the seed': (state) => state.rng.seed,
}

const unequal = new Set<string>()
const caught = new Set<string>()
let compared = 0

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function compare({ world, here, there }: Fork, viewer: Viewer): void {
  compared += 1
  const [mine, theirs] = [see(world, here, viewer), see(world, there, viewer)]
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
function split(world: World, state: State): void {
  const two = fork(world, state, rng)
  for (let steps = 0; steps < 8; steps++) {
    const apart = step(two, rng)
    if (apart !== null) unequal.add(apart)
    for (const viewer of two.viewers) if (rng.chance(30)) compare(two, viewer)
  }
}

beforeAll(() => {
  for (const { world, many } of worlds)
    for (let seed = 0; seed < many; seed++)
      playRandomly(world, 40_000 + seed, {
        before: (state) => (rng.chance(3) ? split(world, state) : undefined),
      })
}, 600_000)

describe('two worlds', () => {
  it('look the same to everybody who is not let into their difference', () => {
    expect([...unequal]).toEqual([])
    expect(compared).toBeGreaterThan(1500)
  })

  it.each(Object.keys(leaks))('would not, if a view gave away: %s', (name) => {
    expect([...caught]).toContain(name)
  })
})

describe('a refusal', () => {
  it('tells nothing that the seat does not see: it is the same whatever others hide', () => {
    const wrong: string[] = []
    let tried = 0
    for (const { world, many } of worlds)
      for (let seed = 0; seed < many / 3; seed++) {
        const before = (state: State, { by, command }: Step) => {
          if (by === 'host') return
          const parsed = SeatCommand.safeParse(mutate(command, world, state, rng).mutant)
          if (!parsed.success) return
          tried += 1
          const other = disturbed(world, state, by, rng)
          const [here, there] = [state, other].map((each) => check(world, each, by, parsed.data))
          if (!same(here, there)) wrong.push(JSON.stringify([by, parsed.data, here, there]))
        }
        playRandomly(world, 50_000 + seed, { before })
      }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(tried).toBeGreaterThan(1000)
  }, 300_000)
})

it('when the game is over nothing is hidden any more', () => {
  for (const { world } of worlds) {
    const { state } = setUp(world, 'over')
    state.formations.push({
      id: 'hidden',
      owner: 'russia',
      kind: 'pmc',
      steps: 1,
      area: 'idlib',
      covert: true,
    })
    expect(see(world, state, 'observer').formations.map(({ id }) => id)).not.toContain('hidden')
    state.phase = 'ended'
    expect(see(world, state, 'observer').formations.map(({ id }) => id)).toContain('hidden')
    expect(see(world, state, 'observer').orders).toEqual(state.orders)
  }
})
