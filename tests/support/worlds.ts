/**
 * Two worlds: one position, copied, and in the copy the secrets of one or two seats are other than they were. Whoever
 * is not let into them must see the same in both, whatever is done, until something reveals them.
 */
import { seatState } from '../../game/acts/play.ts'
import { applyInPlace } from '../../game/apply.ts'
import { knownTo } from '../../game/board/knowledge.ts'
import { supportOf } from '../../game/board/patrons.ts'
import { legal } from '../../game/legal.ts'
import { isPower, type ActorId } from '../../game/model/ids.ts'
import type { Clause } from '../../game/model/clause.ts'
import { State } from '../../game/model/state.ts'
import type { Viewer } from '../../game/model/view.ts'
import type { World } from '../../game/scenarios/world.ts'
import type { Random } from '../../server/tools/random/random.ts'
import { sample, type Fields } from '../../server/tools/random/sample.ts'

export interface Fork {
  readonly world: World
  readonly here: State
  readonly there: State
  /** Whose secrets differ, known to each other. */
  readonly holders: readonly ActorId[]
  readonly viewers: readonly Viewer[]
}

const copy = (state: State): State => State.parse(JSON.parse(JSON.stringify(state)))

/** Numbers and settings that nobody else may know. */
function disturbSeat(state: State, seat: ActorId, rng: Random): void {
  const own = state.seats[seat]
  if (own === undefined) return
  own.materiel = rng.int(13)
  own.leverage = { syria: rng.int(4) }
  own.reserve = rng.int(9)
  own.last = { ...own.last, rebrand: 1 + rng.int(state.turn) }
  own.supply.iran = rng.pick(['none', 'hold', 'raise'])
  own.prediction = { turn: state.turn, about: seat, will: 'hold', intent: String(rng.int(1000)) }
  state.forecasts[seat] = { made: 1 + rng.int(3), right: rng.int(2) }
  state.missed[seat] = { iran: rng.int(3) }
}

/** Orders of the holder that nobody else has been shown: gone, or others; flags of those that were shown. */
function disturbOrders(state: State, seat: ActorId, rng: Random): void {
  const own = state.orders.filter((order) => order.seat === seat)
  for (const order of own) {
    for (const flag of ['breach', 'confirmed'] as const)
      if (rng.chance(50)) order[flag] = true
      else delete order[flag]
    if (order.shownTo.length === 0 && rng.chance(50)) state.orders.splice(state.orders.indexOf(order), 1)
  }
  if (rng.chance(50))
    state.orders.push({
      id: `${String(state.turn)}.${seat}.bombard.aleppo`,
      seat,
      spec: { kind: 'bombard', target: 'aleppo' },
      cost: 2,
      status: 'sealed',
      shownTo: [],
    })
}

/** Troops of the holder that nobody else knows of: more of them, or none. */
function disturbForces(world: World, state: State, seat: ActorId, rng: Random): void {
  const hidden = state.formations.filter((each) => each.owner === seat && each.covert === true)
  for (const each of hidden) if (rng.chance(50)) state.formations.splice(state.formations.indexOf(each), 1)
  if (rng.chance(60))
    state.formations.push({
      id: `hidden-${seat}`,
      owner: seat,
      kind: 'pmc',
      steps: 1 + rng.int(3),
      area: rng.pick(world.areas),
      covert: true,
    })
}

/** Answers to what events ask; a question that nobody else was asked. */
function disturbChoices(world: World, state: State, holders: readonly ActorId[], rng: Random): void {
  for (const choice of state.choices.filter(({ seat }) => holders.includes(seat))) {
    const asked = world.scenario.events.find(({ id }) => id === choice.event)
    const options = asked?.choices.find(({ seat }) => seat === choice.seat)?.options ?? []
    choice.option = rng.pick(options).id
  }
}

/** What patron and client know between themselves: how much it is, or that there is any. */
function disturbSupport(state: State, [one, other]: readonly ActorId[], rng: Random): void {
  if (one === undefined || other === undefined) return
  const [patron, client] = isPower(one) ? [one, other] : [other, one]
  const covert = state.covertSupport[patron]?.includes(client) === true
  const open = state.support[patron]?.[client] !== undefined && !covert
  if (!isPower(patron) || isPower(client) || open) return
  ;(state.support[patron] ??= {})[client] = 1 + rng.int(9)
  if (!covert) (state.covertSupport[patron] ??= []).push(client)
}

/** What two agreed in private. */
function disturbAgreements(state: State, holders: readonly ActorId[], rng: Random): void {
  const own = state.agreements.filter(
    ({ format, parties }) => format === 'private' && parties.every((each) => holders.includes(each)),
  )
  for (const each of own) if (rng.chance(50)) state.agreements.splice(state.agreements.indexOf(each), 1)
  const [maker, other] = holders
  if (maker === undefined || other === undefined || rng.chance(50)) return
  state.agreements.push({
    id: `${String(state.turn)}.${maker}>${other}.9`,
    turn: state.turn,
    maker,
    parties: [maker, other],
    imposed: [],
    guarantors: [],
    format: 'private',
    legitimacy: 0,
    grip: 1,
    inclusion: 0,
    endorsedBy: [],
    clauses: [{ clause: sideLetter(holders), status: 'running', by: [], withheldBy: [] }],
    line: Object.fromEntries(Object.entries(state.areas).map(([area, { control }]) => [area, control])),
    status: 'inForce',
  })
}

function disturb(world: World, state: State, holders: readonly ActorId[], rng: Random): void {
  for (const seat of holders) {
    disturbSeat(state, seat, rng)
    disturbOrders(state, seat, rng)
    disturbForces(world, state, seat, rng)
  }
  disturbChoices(world, state, holders, rng)
  disturbSupport(state, holders, rng)
  disturbAgreements(state, holders, rng)
  for (const incident of state.incidents)
    if (!incident.revealed && holders.includes(incident.victim))
      incident.answer = rng.pick(['power', 'client', 'nobody'])
  for (const past of state.pastAnswers) if (holders.includes(past.maker)) past.chance = rng.int(1000)
  state.rng.state = state.rng.state.map(() => rng.int(1 << 30))
  state.rng.seed = state.rng.seed.map(() => rng.int(1 << 30))
}

/** A copy in which everybody else has other secrets. */
export function disturbed(world: World, state: State, but: ActorId, rng: Random): State {
  const other = copy(state)
  const holders = rng.shuffle(world.seats.filter((seat) => seat !== but)).slice(0, 2)
  disturb(world, other, holders, rng)
  return other
}

export function fork(world: World, state: State, rng: Random): Fork {
  const holders = rng.shuffle(world.seats).slice(0, rng.chance(40) ? 2 : 1)
  const here = copy(state)
  for (const seat of holders) seatState(here, seat).ready = false
  const there = copy(here)
  disturb(world, there, holders, rng)
  const viewers: Viewer[] = [...world.seats.filter((seat) => !holders.includes(seat)), 'observer']
  return { world, here, there, holders, viewers }
}

const at = ({ turn, phase }: State) => ({ turn, phase })

/** A text between the two holders alone. */
function sideLetter(holders: readonly ActorId[]): Clause {
  const factions = holders.filter((seat) => !isPower(seat))
  return factions.length > 0
    ? { kind: 'holdLine', obligors: factions }
    : { kind: 'jointPatrol', route: 'm4', obligors: [...holders] }
}

/** What holders may do between themselves, in one world alone: an offer, a voice, a refusal. */
function privateTalk({ world, holders }: Fork, state: State, rng: Random): [ActorId, Fields] | null {
  const [maker, other] = rng.shuffle(holders)
  if (maker === undefined || other === undefined) return null
  const open = state.offers.find(
    (each) => each.status === 'open' && each.signers.every((seat) => holders.includes(seat)),
  )
  if (open === undefined) {
    const format = rng.pick(['bilateral', 'private'])
    const text = {
      format,
      to: [other],
      clauses: [sideLetter(holders)],
      shows: [],
      guarantors: [],
      leverage: 0,
    }
    return [maker, { type: 'offer', ...at(state), text, keep: [] }]
  }
  if (supportOf(state, maker, other) > 0 && rng.chance(70))
    return [
      maker,
      { type: 'stance', ...at(state), offer: open.id, client: other, stance: rng.pick(['press', 'attend']) },
    ]
  // What is signed in private stays there, but for orders that it makes lapse and that others were shown.
  const shown = state.orders.some(
    ({ seat, shownTo }) => holders.includes(seat) && shownTo.some((each) => !holders.includes(each)),
  )
  const answers = open.text.format === 'private' && !shown ? ['refuse', 'sign'] : ['refuse']
  const found = legal(world, knownTo(state, maker), maker).find(
    (each) => answers.includes(each.type) && each.fixed['offer'] === open.id,
  )
  return found === undefined ? null : [maker, sample(found, rng)]
}

const secret = new Set(['seal', 'unseal', 'blame', 'predict', 'supply', 'duty', 'choose'])

/** A secret act of a holder, in one world alone. */
function actSecretly(two: Fork, state: State, rng: Random): void {
  const { world, holders } = two
  const seat = rng.pick(holders)
  const templates = legal(world, knownTo(state, seat), seat).filter(({ type }) => secret.has(type))
  const talk = state.phase === 'talks' ? privateTalk(two, state, rng) : null
  if (talk !== null && (templates.length === 0 || rng.chance(60))) applyInPlace(world, state, ...talk)
  else if (templates.length > 0) applyInPlace(world, state, seat, sample(rng.pick(templates), rng))
}

/** An open act of somebody else, in both. Says why, if one world refuses what the other carries out. */
function actOpenly({ world, here, there, holders }: Fork, rng: Random): string | null {
  const seat = rng.pick(world.seats.filter((each) => !holders.includes(each)))
  const templates = legal(world, knownTo(here, seat), seat)
  const command = sample(rng.pick(templates), rng)
  const [first, second] = [here, there].map(
    (state) => applyInPlace(world, state, seat, command).refusal?.code ?? null,
  )
  return first === second
    ? null
    : `${seat} ${String(command['type'])}: ${String(first)} here, ${String(second)} there`
}

/** One step; null, or why the worlds came apart openly. */
export function step(two: Fork, rng: Random): string | null {
  if (rng.chance(40)) return actOpenly(two, rng)
  actSecretly(two, rng.pick([two.here, two.there]), rng)
  return null
}
