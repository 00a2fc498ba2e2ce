/** Worlds for tests: the file of `highway`, with other seats and more ground than it has. */
import { coefficients } from '../../game/coefficients/coefficients.ts'
import type { ActorId, AreaId, Phase } from '../../game/model/ids.ts'
import type { ScenarioFile, ScenarioSeat } from '../../game/model/scenario.ts'
import { orderKinds } from '../../game/model/order.ts'
import { orderRules } from '../../game/orders/registry.ts'
import { resolve } from '../../game/scenarios/variants.ts'
import { makeWorld, type World } from '../../game/scenarios/world.ts'
import { fileOf } from '../../game/scenarios/worlds.ts'
import { groundOf } from '../../game/theatres/ground.ts'
import { opening, type TestGame } from '../support/game.ts'

/** `highway` with nothing sealed and nothing on the table, changed by hand. */
export function worldWith(change: (file: ScenarioFile) => void): World {
  const file = structuredClone(fileOf('highway'))
  Object.assign(file, { sealed: [], opening: [], agreements: [] })
  change(file)
  const variant = file.variants[0]?.id ?? ''
  return makeWorld(resolve(file, variant), groundOf(file), coefficients)
}

/** A copy of another seat under its own name, with every order that it could give. */
export function addSeat(file: ScenarioFile, id: ActorId, like: ActorId, change: Partial<ScenarioSeat>): void {
  const model = file.seats.find((seat) => seat.id === like)
  if (model === undefined) throw new Error(`no seat ${like}`)
  file.actors = file.actors.filter((actor) => actor.id !== id)
  file.seats.push({ ...structuredClone(model), id, supply: {}, ...change })
}

/** Open ground, fortified twice at most. */
export const ground = (control: ActorId, people: number) => ({
  control,
  people,
  terrain: 0,
  city: false,
  fortify: 2,
  displaced: 0,
  source: { en: 'test', de: 'Test' },
})

const north: readonly [AreaId, ActorId, number][] = [
  ['safira', 'damascus', 300_000],
  ['azazAlBab', 'opposition', 500_000],
  ['manbij', 'sdf', 200_000],
  ['kobani', 'sdf', 150_000],
  ['raqqa', 'sdf', 300_000],
  ['khashamOmar', 'sdf', 100_000],
  ['deirEzZor', 'damascus', 200_000],
]

/** All eight seats of Syria, on the ground of `highway` and the north beyond it. Every seat has every order that is not another's own. */
export const eightSeats = (change: (file: ScenarioFile) => void = () => undefined): World =>
  worldWith((file) => {
    file.sides = [
      ['russia', 'damascus', 'iran'],
      ['turkey', 'opposition', 'hts'],
      ['us', 'sdf'],
    ]
    addSeat(file, 'iran', 'russia', {})
    addSeat(file, 'us', 'turkey', {})
    addSeat(file, 'hts', 'opposition', { base: 5, listed: true, fallsBackTo: ['idlib'] })
    addSeat(file, 'sdf', 'opposition', { base: 2 })
    for (const seat of file.seats)
      seat.orders = orderKinds.filter((kind) => orderRules[kind].own?.includes(seat.id) ?? true)
    for (const [id, control, people] of north) file.areas[id] = ground(control, people)
    for (const area of ['manbij', 'kobani', 'raqqa', 'khashamOmar'])
      file.formations.push({ id: `sdf-${area}-1`, owner: 'sdf', kind: 'irregular', steps: 2, area })
    file.support.us = { sdf: 5 }
    file.support.russia = { damascus: 6, sdf: 0 }
    file.gains.sdf = [0, 0]
    file.gains.hts = [0, 0]
    change(file)
  })

/** A quiet position on such a world; every die shows 6 unless told otherwise. */
export function quietOn(world: World, phase: Phase = 'planning', turn = 2): TestGame {
  const game = opening(world)
  Object.assign(game.state, { phase, turn, orders: [], offers: [] })
  game.dice([])
  return game
}
