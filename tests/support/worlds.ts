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
  own.leverage = rng.int(4)
  own.supply.iran = rng.pick(['none', 'hold', 'raise'])
  own.prediction = { turn: state.turn, about: seat, will: 'hold', intent: String(rng.int(1000)) }
  state.forecasts[seat] = { made: 1 + rng.int(3), right: rng.int(2) }
  state.missed[seat] = { iran: rng.int(3) }
}

/** Orders of the holder that nobody else has been shown: gone, or others; flags of those that were shown. */
function disturbOrders(state: State, seat: ActorId, rng: Random): void {
  const own = state.orders.filter((order) => order.seat === seat)
  for (const order of own) {
    order.breach = rng.chance(50)
    order.confirmed = rng.chance(50)
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
      breach: false,
      confirmed: false,
    })
}

function disturb(state: State, holders: readonly ActorId[], rng: Random): void {
  for (const seat of holders) {
    disturbSeat(state, seat, rng)
    disturbOrders(state, seat, rng)
  }
  for (const incident of state.incidents)
    if (!incident.revealed && holders.includes(incident.victim))
      incident.answer = rng.pick(['power', 'client', 'nobody'])
  for (const past of state.pastAnswers) if (holders.includes(past.maker)) past.chance = rng.int(1000)
  state.rng.state = state.rng.state.map(() => rng.int(1 << 30))
  state.rng.seed = state.rng.seed.map(() => rng.int(1 << 30))
}

export function fork(world: World, state: State, rng: Random): Fork {
  const holders = rng.shuffle(world.seats).slice(0, rng.chance(40) ? 2 : 1)
  const here = copy(state)
  for (const seat of holders) seatState(here, seat).ready = false
  const there = copy(here)
  disturb(there, holders, rng)
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
    const text = { to: [other], clauses: [sideLetter(holders)], shows: [], guarantors: [], leverage: 0 }
    return [maker, { type: 'offer', ...at(state), text, keep: [] }]
  }
  if (supportOf(state, maker, other) > 0 && rng.chance(70))
    return [
      maker,
      { type: 'stance', ...at(state), offer: open.id, client: other, stance: rng.pick(['press', 'attend']) },
    ]
  const found = legal(world, knownTo(state, maker), maker).find(
    (each) => each.type === 'refuse' && each.fixed['offer'] === open.id,
  )
  return found === undefined ? null : [maker, sample(found, rng)]
}

const secret = new Set(['seal', 'unseal', 'blame', 'predict', 'supply', 'duty'])

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
