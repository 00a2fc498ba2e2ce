/** A small Libya for tests: the west and its front, the oil in between, the east; all of its seats. */
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { ScenarioFile } from '../../game/model/scenario.ts'
import { orderKinds } from '../../game/model/order.ts'
import { orderRules } from '../../game/orders/registry.ts'
import type { World } from '../../game/scenarios/world.ts'
import { addSeat, ground, worldWith } from './worlds.ts'

const land: readonly [AreaId, ActorId, number, oil?: true][] = [
  ['tripoli', 'gna', 1_200_000],
  ['ainZara', 'lna', 300_000],
  ['tarhuna', 'lna', 200_000],
  ['khums', 'gna', 200_000],
  ['misrata', 'misrata', 400_000],
  ['baniWalid', 'misrata', 100_000],
  ['sirte', 'misrata', 100_000],
  ['jufra', 'lna', 60_000],
  ['oilCrescent', 'lna', 60_000, true],
  ['ajdabiya', 'lna', 150_000, true],
  ['benghazi', 'lna', 800_000],
]

const troops: readonly [ActorId, AreaId, number][] = [
  ['gna', 'tripoli', 3],
  ['lna', 'ainZara', 3],
  ['lna', 'tarhuna', 2],
  ['misrata', 'misrata', 3],
  ['misrata', 'sirte', 1],
  ['lna', 'jufra', 2],
  ['lna', 'oilCrescent', 1],
  ['lna', 'benghazi', 2],
]

/** Aims that name no place: those of the models stand on other ground. */
const aims: ScenarioFile['seats'][number]['objectives'] = [
  {
    title: { en: 'Home', de: 'Rückhalt' },
    weight: 100,
    parts: [{ measure: 'level', of: 'russia', stat: 'home' }],
    lastOnly: false,
  },
]

function seats(file: ScenarioFile): void {
  addSeat(file, 'egypt', 'turkey', { reserve: 3 })
  addSeat(file, 'uae', 'russia', { reserve: 2 })
  addSeat(file, 'gna', 'damascus', { base: 2 })
  addSeat(file, 'lna', 'damascus', { base: 2 })
  addSeat(file, 'misrata', 'opposition', { base: 4 })
  addSeat(file, 'convenor', 'opposition', { base: 0, reserve: 0 })
  file.seats = file.seats.filter(({ id }) => id !== 'damascus' && id !== 'opposition')
  for (const seat of file.seats) {
    const { doctrine } = seat
    Object.assign(seat, { supply: {}, objectives: structuredClone(aims), materiel: 8 })
    doctrine.postures = doctrine.postures.slice(0, 1).map(({ when: _when, ...posture }) => posture)
    Object.assign(doctrine, { orders: [], offers: [], stances: [], impose: [], supply: [], predict: [] })
    Object.assign(doctrine, { breach: [], temper: [], blame: [], refused: [] })
    delete seat.fallsBackTo
    seat.orders = orderKinds.filter((kind) => orderRules[kind].own?.includes(seat.id) ?? true)
  }
}

/**
 * Russia, Egypt and the UAE stand behind the LNA, Turkey behind the GNA and Misrata; the convenor is on nobody's side.
 * The GNA has the bank, and pays Misrata first. The oil is the LNA's; four steps wait to be ferried. Class mode.
 */
export const libyaWorld = (change: (file: ScenarioFile) => void = () => undefined): World =>
  worldWith((file) => {
    Object.assign(file, {
      theatres: [{ id: 'libya', view: 'all' }],
      packages: [],
      events: [],
      switches: [],
      replacement: [],
      formations: [],
      areas: {},
      actors: [],
      sides: [
        ['russia', 'egypt', 'uae', 'lna'],
        ['turkey', 'gna', 'misrata'],
      ],
      vetoes: ['russia'],
      gains: { gna: [0, 0], lna: [0, 0], misrata: [0, 0] },
      support: { russia: { lna: 4 }, egypt: { lna: 3 }, uae: { lna: 5 }, turkey: { gna: 5, misrata: 3 } },
      tension: { 'russia-turkey': 1 },
      ferryPool: 4,
      bank: { holder: 'gna', waits: 'misrata', first: 'misrata' },
      embargo: 'libya',
    } satisfies Partial<ScenarioFile>)
    for (const ending of file.endings) ending.when = { test: 'always' }
    for (const variant of file.variants) Object.assign(variant, { turns: 8, mayEndEarly: false })
    seats(file)
    for (const [id, control, people, oil] of land)
      file.areas[id] = { ...ground(control, people), ...(oil === true ? { oil } : {}) }
    for (const [owner, area, steps] of troops)
      file.formations.push({ id: `${owner}-${area}-1`, owner, kind: 'irregular', steps, area })
    change(file)
  })

/** The same with everything open. */
export const fullLibya = (change: (file: ScenarioFile) => void = () => undefined): World =>
  libyaWorld((file) => {
    for (const variant of file.variants) variant.mode = 'full'
    change(file)
  })
