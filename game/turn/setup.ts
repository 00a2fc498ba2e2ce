/** The opening position: the scenario's, with history's orders sealed and its offers on the table. */
import { emit, type Play } from '../acts/play.ts'
import { pay } from '../acts/levels.ts'
import { seedWords } from '../board/rng.ts'
import type { AreaState } from '../model/area.ts'
import type { ScenarioSeat } from '../model/scenario.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { SeatState, State } from '../model/state.ts'
import { formats } from '../model/ids.ts'
import { sealOrder } from '../orders/seal.ts'
import { drawUp, signersOf } from '../talks/signers.ts'
import { firstMap, mapsOf, type World } from '../scenarios/world.ts'
import { attachSupport } from './closePlanning.ts'
import { table } from './offers.ts'

/** A number in the scenario is what the seat has on the first map. */
function leverageAt(world: World, given: ScenarioSeat['leverage']): SeatState['leverage'] {
  const first = firstMap(world)
  const byMap = typeof given === 'number' ? { [first]: given } : given
  return Object.fromEntries(mapsOf(world).map((map) => [map, byMap[map] ?? 0]))
}

function seats(world: World): State['seats'] {
  const entries = world.scenario.seats.map(
    ({ id, home, standing, credibility, materiel, leverage, reserve, supply }): [ActorId, SeatState] => [
      id,
      {
        home,
        standing,
        credibility,
        materiel,
        leverage: leverageAt(world, leverage),
        reserve,
        ready: false,
        supply: { ...supply },
        prediction: null,
        lastKept: 0,
        last: {},
      },
    ],
  )
  return Object.fromEntries(entries)
}

function areas(world: World): State['areas'] {
  const entries = Object.entries(world.scenario.areas).map(
    ([id, { control, people, displaced }]): [AreaId, AreaState] => [
      id,
      { control, people, displaced, grievance: 0, damage: 0, fortified: 0 },
    ],
  )
  return Object.fromEntries(entries)
}

/** Tracks begin with what their format is worth; who leads them is the scenario's. */
function tracks(world: World): State['tracks'] {
  const found: State['tracks'] = {}
  for (const format of formats) {
    const lead = world.scenario.tracks[format]
    if (lead !== undefined) found[format] = { legitimacy: world.c.formats[format].legitimacy, lead, met: 0 }
  }
  return found
}

/** Texts that are in force when it begins. A duty that was not met before then has taken the grip with it. */
function standing(play: Play): void {
  for (const [index, { maker, text, lapsed }] of play.world.scenario.agreements.entries()) {
    const signers = signersOf(maker, text)
    const id = `0.${maker}>${signers.slice(1).join('+')}.${index + 1}`
    const deal = drawUp(play.world, play.state, { id, maker, text: structuredClone(text), signers })
    for (const [place, agreed] of deal.clauses.entries()) if (lapsed.includes(place)) agreed.status = 'lapsed'
    if (lapsed.length > 0) deal.grip = 0
    play.state.agreements.push(deal)
  }
}

/** Arenas begin where their module says. */
const tracksOf = (world: World): NonNullable<State['arenas']> =>
  Object.fromEntries(world.arenas.map(({ id, track }) => [id, { at: track.start, last: {} }]))

function blank(world: World, seed: string, draws: readonly number[] | null): State {
  const { scenario } = world
  const words = seedWords(seed)
  return {
    scenario: scenario.id,
    variant: scenario.variant,
    facts: { ...scenario.facts },
    rng: { seed: words, state: [...words], draws: draws === null ? null : [...draws], used: 0 },
    turn: 1,
    phase: 'talks',
    seats: seats(world),
    areas: areas(world),
    formations: structuredClone(scenario.formations),
    orders: [],
    offers: [],
    agreements: [],
    incidents: [],
    support: structuredClone(scenario.support),
    missed: {},
    withheld: {},
    tension: { ...scenario.tension },
    gains: structuredClone(scenario.gains),
    shock: {},
    border: {},
    covertSupport: structuredClone(scenario.covertSupport),
    supportDue: [],
    tables: [],
    tracks: tracks(world),
    motions: [],
    events: {},
    choices: [],
    sanctions: [],
    hotLineClosed: {},
    gates: 0,
    lastTurn: null,
    paidStandDowns: {},
    brink: {},
    war: null,
    breachGains: {},
    pastAnswers: [],
    liabilities: [],
    reinforced: {},
    forecasts: {},
    lost: {},
    deeds: {},
    scores: [],
    chronicle: [],
    result: null,
    ...(scenario.ferryPool > 0 ? { ferry: scenario.ferryPool } : {}),
    ...(world.arenas.length > 0 ? { arenas: tracksOf(world) } : {}),
  }
}

function sealed(play: Play): void {
  for (const { seat, order, shownTo } of play.world.scenario.sealed) {
    const entry = sealOrder(play.world, 1, seat, structuredClone(order), false)
    entry.shownTo = shownTo.filter((actor): actor is ActorId => actor !== seat)
    pay(play, seat, -entry.cost)
    play.state.orders.push(entry)
  }
}

/** The seed is kept in secret state; with recorded draws, a history runs on its own dice. */
export function setUp(
  world: World,
  seed: string,
  draws: readonly number[] | null = null,
): { state: State; entries: Play['fresh'] } {
  const play: Play = { world, state: blank(world, seed, draws), fresh: [] }
  emit(play, 'situation', 'opens', { scenario: world.scenario.id, turn: 1 })
  standing(play)
  sealed(play)
  attachSupport(play)
  for (const { maker, text } of world.scenario.opening) table(play, maker, structuredClone(text), null)
  return { state: play.state, entries: play.fresh }
}
