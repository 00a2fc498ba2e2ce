/**
 * Rules so small that a test can say what will happen: seats get ready, predict in secret, put up and answer
 * offers; phases change when all are ready or the host closes them. Two turns, Talks first.
 */
import type { KnownSeat } from '../../game/model/board.ts'
import type { Command, Submitter } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import { refuse } from '../../game/model/refusal.ts'
import type { Aftermath, SeatState, State } from '../../game/model/state.ts'
import type { View, Viewer } from '../../game/model/view.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'
import type { Applied, Rules } from '../../server/rules.ts'

const world = worldOf('highway')
const highway = world.scenario
const seats: readonly ActorId[] = highway.seats.map((seat) => seat.id)
const lastTurn = 2

const seatState = (): SeatState => ({
  home: 5,
  standing: 5,
  credibility: 5,
  materiel: 3,
  leverage: { syria: 0 },
  reserve: 0,
  ready: false,
  supply: {},
  prediction: null,
  lastKept: 0,
  last: {},
})

function setup(seed: string, scenario: string): State {
  const lists = { formations: [], orders: [], offers: [], agreements: [], chronicle: [] }
  const tables = { areas: {}, support: {}, tension: {}, gains: {} }
  return {
    ...setUp(world, seed).state,
    ...lists,
    ...tables,
    scenario,
    rng: { seed: [seed.length], state: [seed.length], draws: null, used: 0 },
    seats: Object.fromEntries(seats.map((seat) => [seat, seatState()])),
  }
}

function view(state: State, viewer: Viewer): View {
  const own = seats.map((seat): [ActorId, KnownSeat] => {
    const {
      prediction,
      materiel: _,
      leverage: __,
      supply: ___,
      ...open
    } = structuredClone(state.seats[seat] ?? seatState())
    return [seat, seat === viewer ? { ...open, prediction } : open]
  })
  const { rng: _, scores: __, missed: ___, result, ...open } = structuredClone(state)
  return {
    ...open,
    seats: Object.fromEntries(own),
    viewer,
    objectives: [],
    legal: [],
    news: [],
    questions: [],
    motionTitles: {},
    reveal: result && {
      result,
      par: { turkey: { total: 50, objectives: [] } },
      predictions: {},
    },
  }
}

const quiet: Aftermath = { curve: [], causes: [], places: [] }

function advance(state: State): void {
  for (const seat of Object.values(state.seats)) seat.ready = false
  const over = state.phase === 'talks' && state.turn === lastTurn
  if (state.phase === 'talks') state.turn += over ? 0 : 1
  state.phase = over ? 'ended' : state.phase === 'talks' ? 'planning' : 'talks'
  if (over)
    state.result = {
      ending: 'quiet',
      totals: { turkey: 60 },
      objectives: {},
      displaced: 0,
      order: 50,
      aftermath: { model: quiet, sceptic: quiet },
    }
}

const offerOf = (state: State, maker: ActorId, text: Offer['text']): Offer => ({
  id: `${state.turn}.${maker}.${state.offers.length}`,
  turn: state.turn,
  maker,
  signers: [maker, ...text.to],
  text,
  counters: null,
  answers: [],
  stances: [],
  status: 'open',
})

function hostActs(state: State, command: Command): string | null {
  if (command.type === 'phaseClosed') advance(state)
  else if (command.type === 'answerLapsed') {
    const offer = state.offers.find((one) => one.id === command.offer)
    offer?.answers.push({ seat: command.seat, answer: 'lapsed', by: [] })
  } else return 'notYours'
  return null
}

function seatActs(state: State, by: ActorId, own: SeatState, command: Command): string | null {
  switch (command.type) {
    case 'ready':
      own.ready = command.ready
      if (seats.every((seat) => state.seats[seat]?.ready)) advance(state)
      return null
    case 'predict':
      if (state.phase !== 'planning') return 'phase'
      own.prediction = { turn: state.turn, about: command.about, will: command.will, intent: command.intent }
      return null
    case 'offer':
      if (state.phase !== 'talks') return 'phase'
      state.offers.push(offerOf(state, by, command.text))
      return null
    case 'refuse': {
      const offer = state.offers.find((one) => one.id === command.offer && one.signers.includes(by))
      if (offer === undefined || offer.answers.some(({ seat }) => seat === by)) return 'noOffer'
      offer.answers.push({ seat: by, answer: 'refused', by: [] })
      return null
    }
    default:
      return 'notYours'
  }
}

function apply(before: State, by: Submitter, command: Command): Applied {
  const state = structuredClone(before)
  const stale = command.turn !== state.turn || command.phase !== state.phase
  const own = by === 'host' ? undefined : state.seats[by]
  const problem = stale
    ? 'stale'
    : by === 'host'
      ? hostActs(state, command)
      : own === undefined
        ? 'notYours'
        : seatActs(state, by, own, command)
  if (problem !== null) return { ok: false, refusal: refuse(problem, 'R1') }
  const step = state.phase === 'planning' ? 'planning' : 'talks'
  const entry = {
    turn: state.turn,
    step,
    key: `chronicle.${command.type}`,
    params: { by },
  } as const
  return { ok: true, state, entries: [{ ...entry, to: 'all' }] }
}

/** Each bot gets ready, and has done its part. */
const botAct: Rules['botAct'] = (state, seat) => {
  if (state.phase === 'ended' || state.seats[seat]?.ready !== false) return null
  const { turn, phase } = state
  return {
    command: { type: 'ready', turn, phase, ready: true },
    reason: { seat, turn, act: 'ready', line: null, terms: null, gains: [], wants: null },
  }
}

export const tinyRules: Rules = {
  scenarios: ['highway'],
  knows: (key) => key === 'highway',
  roles: () => seats,
  scenarioOf: () => highway,
  setup,
  view,
  apply,
  advise: () => ({
    posture: { id: 'wait', why: { en: 'Wait.', de: 'Abwarten.' }, claims: ['design'] },
    plans: [],
  }),
  previewOrder: () => ({
    refusal: null,
    cost: 1,
    odds: null,
    displaced: 0,
    tension: {},
    attribution: 0,
    confirm: false,
  }),
  previewOffer: () => ({ refusal: null, signers: [], terms: [], impositions: [], warnings: [], lapses: [] }),
  readOffer: () => ({ refusal: null, signers: [], terms: [], impositions: [], warnings: [], lapses: [] }),
  warn: () => [],
  saying: () => null,
  historyFor: (entries) => entries,
  botAct,
}
