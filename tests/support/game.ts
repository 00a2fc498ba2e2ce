/** A game for terse tests: positions are set up by hand, and changed through the public commands alone. */
import { applyInPlace } from '../../game/apply.ts'
import { areaOf } from '../../game/board/forces.ts'
import { seatState } from '../../game/acts/play.ts'
import type { Agreement } from '../../game/model/agreement.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { Clause } from '../../game/model/clause.ts'
import type { SeatCommand, Submitter } from '../../game/model/command.ts'
import type { Formation } from '../../game/model/formation.ts'
import {
  isPower,
  type ActorId,
  type AreaId,
  type OfferId,
  type OrderId,
  type Phase,
} from '../../game/model/ids.ts'
import type { Offer, OfferText } from '../../game/model/offer.ts'
import type { OrderSpec, SealedOrder } from '../../game/model/order.ts'
import type { SeatState, State } from '../../game/model/state.ts'
import type { World } from '../../game/scenarios/world.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { orderId } from '../../game/orders/registry.ts'
import { awaited } from '../../game/talks/signers.ts'
import { setUp } from '../../game/turn/setup.ts'

type Without<C> = C extends SeatCommand ? Omit<C, 'turn' | 'phase'> : never
/** A command without its moment, which is always now. */
export type Told = Without<SeatCommand>
type Draft = Partial<OfferText> & { clauses: Clause[] }

export interface TestGame {
  readonly world: World
  readonly state: State
  /** Carries it out; throws when it is refused. */
  tell(
    by: Submitter,
    command: Told | { type: 'phaseClosed' } | { type: 'answerLapsed'; offer: OfferId; seat: ActorId },
  ): ChronicleEntry[]
  /** The code of the refusal, or null when it is carried out. */
  try(by: ActorId, command: Told): string | null
  seat(id: ActorId): SeatState
  area(id: AreaId): State['areas'][string]
  order(id: OrderId): SealedOrder
  offer(id: OfferId): Offer
  deal(id: OfferId): Agreement
  /** Puts a formation on the map. */
  place(formation: Partial<Formation> & { owner: ActorId; area: AreaId }): Formation
  /** Takes every formation of the owners off an area. */
  clear(area: AreaId, ...owners: ActorId[]): void
  /** Seals and returns the name of the order. Materiel is no object. */
  seal(by: ActorId, order: OrderSpec): OrderId
  /** Puts a text to the others named in it and returns the name of the offer. */
  propose(maker: ActorId, text: Draft): OfferId
  /** Proposes, and everybody asked signs, patrons first. */
  agree(maker: ActorId, text: Draft): Agreement
  sign(seat: ActorId, offer: OfferId): void
  /** The host closes phases up to the one named, in this turn or the next. */
  to(phase: Phase): ChronicleEntry[]
  /** What the generator gives from now on, then nothing but `then`. */
  dice(draws: readonly number[], then?: number): void
}

const rich = 12

/** The opening of `highway` as history has it. */
export function opening(world: World = worldOf('highway')): TestGame {
  const { state } = setUp(world, 'test')
  const at = () => ({ turn: state.turn, phase: state.phase })
  const seat = (id: ActorId) => seatState(state, id)
  const apply = (by: Submitter, command: object) => applyInPlace(world, state, by, { ...at(), ...command })
  const tell: TestGame['tell'] = (by, command) => {
    const { refusal, entries } = apply(by, command)
    if (refusal !== null)
      throw new Error(`${by} ${command.type}: ${refusal.code} ${JSON.stringify(refusal.params)}`)
    return entries
  }
  function found<T extends { id: string }>(list: readonly T[], id: string): T {
    const one = list.find((each) => each.id === id)
    if (one === undefined) throw new Error(`no ${id}`)
    return one
  }
  const offer = (id: OfferId) => found(state.offers, id)
  const sign = (by: ActorId, id: OfferId) => {
    tell(by, { type: 'sign', offer: id, keep: [] })
  }
  const propose: TestGame['propose'] = (maker, text) => {
    const others = world.seats.filter((each) => each !== maker)
    const whole = {
      format: 'bilateral' as const,
      to: others,
      shows: [],
      guarantors: [],
      leverage: 0,
      ...text,
    }
    tell(maker, { type: 'offer', text: whole, keep: [] })
    return found(state.offers, state.offers.at(-1)?.id ?? '').id
  }
  return {
    world,
    state,
    tell,
    try: (by, command) => apply(by, command).refusal?.code ?? null,
    seat,
    area: (id) => areaOf(state, id),
    order: (id) => found(state.orders, id),
    offer,
    deal: (id) => found(state.agreements, id),
    place(formation) {
      const id = `${formation.owner}-test-${String(state.formations.length)}`
      const placed: Formation = { id, kind: 'regular', steps: 1, ...formation }
      state.formations.push(placed)
      return placed
    },
    clear(area, ...owners) {
      for (const each of state.formations.filter((one) => one.area === area && owners.includes(one.owner)))
        state.formations.splice(state.formations.indexOf(each), 1)
    },
    seal(by, order) {
      seat(by).materiel = rich
      tell(by, { type: 'seal', order, confirmed: true })
      return orderId(state.turn, by, order)
    },
    propose,
    agree(maker, text) {
      const id = propose(maker, text)
      // Patrons say no more than their signature: clients need not wait for them.
      for (const each of world.seats.filter(isPower)) seat(each).ready = true
      for (const each of awaited(offer(id))) sign(each, id)
      return found(state.agreements, id)
    },
    sign,
    to(phase) {
      const entries: ChronicleEntry[] = []
      do entries.push(...tell('host', { type: 'phaseClosed' }))
      while (state.phase !== phase && state.phase !== 'ended')
      return entries
    },
    dice(draws, then = 6) {
      state.rng.used = 0
      state.rng.draws = [...draws, ...Array.from({ length: 400 }, () => then)]
    },
  }
}

/** The same ground with nothing sealed and nothing on the table, in the phase asked for. */
export function quiet(phase: Phase = 'planning', turn = 2): TestGame {
  const game = opening()
  Object.assign(game.state, {
    phase,
    turn,
    orders: [],
    offers: [],
    gains: { damascus: [0, 0], opposition: [0, 0] },
  })
  game.dice([])
  return game
}

/** Text of one chronicle entry of the kind, by its key without the prefix. */
export const entry = (entries: readonly ChronicleEntry[], key: string): ChronicleEntry | undefined =>
  entries.find((each) => each.key === `chronicle.${key}`)
