/** What an order or a text would do, from what the seat knows: the same functions that decide it. */
import { attributionOf } from './board/embargo.ts'
import { drivenOut } from './board/flight.ts'
import { areaOf, formationOf } from './board/forces.ts'
import { knownTo } from './board/knowledge.ts'
import { leads, odds } from './board/battle.ts'
import type { Board } from './model/board.ts'
import type { Formation } from './model/formation.ts'
import type { ActorId, AreaId } from './model/ids.ts'
import { isPower, pairOf } from './model/ids.ts'
import type { Offer, OfferText } from './model/offer.ts'
import type { OrderSpec } from './model/order.ts'
import { refuse, type Refusal } from './model/refusal.ts'
import type { State } from './model/state.ts'
import type { OfferPreview, OrderPreview } from './model/wire.ts'
import { rulesOf } from './orders/registry.ts'
import { barredSeal, confirmPairs } from './orders/seal.ts'
import { pairsStruck } from './orders/targets.ts'
import type { World } from './scenarios/world.ts'
import { acceptance } from './talks/acceptance.ts'
import { readOff } from './talks/reading.ts'
import { imposition } from './talks/imposition.ts'
import { lapsing } from './talks/lapses.ts'
import { drawUp, owedBy, signersOf } from './talks/signers.ts'
import { barredText } from './turn/offerRules.ts'

function expectedDisplaced(world: World, board: Board, order: OrderSpec, takes: number): number {
  const target = rulesOf(order).strikes(order)
  if (target === null) return 0
  const present = areaOf(board, target).people + areaOf(board, target).displaced
  return Math.round((present * leaving(world, order, target, takes)) / 100)
}

/** Per cent of those present who would leave; of an order that joins another's attack, that attack is the cause. */
function leaving(world: World, order: OrderSpec, target: AreaId, takes: number): number {
  const { c } = world
  const { bombard, besiege } = c.people
  switch (order.kind) {
    case 'offensive':
    case 'axis':
      return (
        (takes * drivenOut(world, target, true) + (1000 - takes) * drivenOut(world, target, false)) / 1000
      )
    case 'besiege':
      return besiege
    case 'raid':
      return c.raid.displaced
    case 'air':
    case 'bombard':
      return bombard
    default:
      return 0
  }
}

export const previewOrder = (world: World, state: State, seat: ActorId, order: OrderSpec): OrderPreview =>
  previewOn(world, knownTo(state, seat), seat, order)

/** The same for whoever has the seat's view already. */
export function previewOn(world: World, board: Board, seat: ActorId, order: OrderSpec): OrderPreview {
  const refusal = barredSeal(world, board, seat, order)
  if (refusal !== null)
    return { refusal, cost: 0, odds: null, displaced: 0, tension: {}, attribution: 0, confirm: false }
  return { refusal: null, ...outlook(world, board, seat, order) }
}

/** What it would do, whether or not it may be sealed: of an order that is sealed already, too. */
export function outlook(
  world: World,
  board: Board,
  seat: ActorId,
  order: OrderSpec,
): Omit<OrderPreview, 'refusal'> {
  const known = leads(order)
    ? odds(world, board, {
        attacker: seat,
        target: order.target,
        formations: named(board, order.formations),
      })
    : null
  return {
    cost: rulesOf(order).cost(world, order),
    odds: known,
    displaced: expectedDisplaced(world, board, order, known?.takes ?? 0),
    tension: strained(world, board, seat, order),
    attribution: attributionOf(world, board, seat, order),
    confirm: confirmPairs(world, board, seat, order).length > 0,
  }
}

/** Tension by pair that it may add: a strike where it hits, words and sanctions in any case. */
function strained(world: World, board: Board, seat: ActorId, order: OrderSpec): Record<string, number> {
  const { tension } = world.c
  const target = rulesOf(order).strikes(order)
  const by = order.kind === 'proxyStrike' ? tension.proxy : tension.strike
  if (target !== null)
    return Object.fromEntries(pairsStruck(world, board, seat, target).map((pair) => [pair, by]))
  const against = provoked(order)
  if (against === null) return {}
  const pair = pairOf(seat, against.power)
  return isPower(against.power) && pair in board.tension ? { [pair]: tension[against.by] } : {}
}

/** Whom an order without a place provokes, and by which number of the model. */
function provoked(order: OrderSpec): { power: ActorId; by: 'address' | 'sanction' | 'leader' } | null {
  if (order.kind === 'address') return { power: order.against, by: 'address' }
  if (order.kind === 'sanction') return { power: order.on, by: 'sanction' }
  return order.kind === 'strikeLeader' ? { power: order.of, by: 'leader' } : null
}

const named = (board: Board, ids: readonly string[]): Formation[] =>
  ids.map((id) => formationOf(board, id)).filter((each): each is Formation => each !== undefined)

/** What is missing in a text that its maker may have wanted. */
function warnings(text: OfferText): Refusal[] {
  const kinds = new Set(text.clauses.map((clause) => clause.kind))
  const found: Refusal[] = []
  if (kinds.has('ceasefire') && text.guarantors.length === 0) found.push(refuse('noGuarantor', 'R12'))
  if (kinds.has('ceasefire') && !kinds.has('jointPatrol')) found.push(refuse('noPatrol', 'R15'))
  if (kinds.has('separation')) found.push(refuse('separationLapses', 'R14'))
  return found
}

/** The draft as if it were made now. A refusal does not keep the rest from being worked out. */
export function previewOffer(world: World, state: State, seat: ActorId, text: OfferText): OfferPreview {
  const board = knownTo(state, seat)
  const refusal = state.phase === 'ended' ? refuse('ended', 'R1') : barredText(world, board, seat, text)
  if (refusal !== null) return { refusal, signers: [], terms: [], impositions: [], warnings: [], lapses: [] }
  const signers = signersOf(seat, text)
  return {
    ...read(world, state, seat, {
      id: 'draft',
      turn: state.turn,
      maker: seat,
      signers,
      text,
      counters: null,
      answers: [],
      stances: [],
      status: 'open',
    }),
    warnings: warnings(text),
  }
}

/** An offer on the table, read with the reader's eyes: who would sign, who could be imposed upon, what would lapse. */
export function read(world: World, state: State, reader: ActorId, offer: Offer): OfferPreview {
  const board = knownTo(state, reader)
  const reading = readOff(world, board)
  const clients = offer.signers.filter((each) => !isPower(each) && owedBy(offer.text, each).length > 0)
  return {
    refusal: null,
    signers: offer.signers,
    terms: offer.signers.map((each) => acceptance(world, board, offer, each, reading)),
    impositions: clients.map((client) => imposition(world, board, offer, client)),
    warnings: [],
    lapses: lapsing(world, board, drawUp(world, board, offer)).map((order) => order.id),
  }
}
