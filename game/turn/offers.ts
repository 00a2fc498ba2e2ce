/** Talks: the offer, the counter, the answers. */
import { emit, seatState, type Play } from '../acts/play.ts'
import { addLeverage } from '../acts/levels.ts'
import { orderOf, sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, OfferId, OrderId } from '../model/ids.ts'
import type { Offer, OfferText } from '../model/offer.ts'
import type { SealedOrder } from '../model/order.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { lapsing } from '../talks/lapses.ts'
import { mapOf } from '../talks/maps.ts'
import { drawUp, signersOf } from '../talks/signers.ts'
import { mostCards, type World } from '../scenarios/world.ts'
import { answer, barredAnswer, concludeIfSigned, offerOf } from './answers.ts'
import { define } from './handler.ts'
import { calledAlready } from './formatRules.ts'
import { barredText, shownWith } from './offerRules.ts'

/** Offers of one's own on the table this turn; what is said on the hot line uses up no card. */
export const cardsUsed = (board: Pick<Board, 'offers'>, seat: ActorId): number =>
  board.offers.filter(
    (each) => each.maker === seat && each.counters === null && each.text.format !== 'hotline',
  ).length

/** Counter-offers made this turn. */
export const countersUsed = (board: Pick<Board, 'offers'>, seat: ActorId): number =>
  board.offers.filter((each) => each.maker === seat && each.counters !== null).length

/** Counts only what the same seats see. */
function offerId(
  board: Pick<Board, 'offers' | 'turn'>,
  maker: ActorId,
  signers: readonly ActorId[],
): OfferId {
  const others = signers.slice(1).join('+')
  const same = board.offers.filter(
    (each) => each.maker === maker && each.signers.slice(1).join('+') === others,
  )
  return `${board.turn}.${maker}>${others}.${same.length + 1}`
}

type Draft = Pick<Offer, 'id' | 'maker' | 'text' | 'signers'>

const ownLapsing = (world: World, board: Board, seat: ActorId, draft: Draft): SealedOrder[] =>
  sealedBy(board, seat).length === 0 ? [] : lapsing(world, board, drawUp(world, board, draft), seat)

/** One's own sealed orders that the text would forbid and that one means to keep. */
function barredKeep(
  world: World,
  board: Board,
  seat: ActorId,
  offer: Draft,
  keep: readonly OrderId[],
): Refusal | null {
  if (keep.length === 0) return null
  const own = ownLapsing(world, board, seat, offer)
  const cited = offer.text.clauses.flatMap((clause) => (clause.kind === 'standDown' ? [clause.order] : []))
  const wrong = keep.find((id) => cited.includes(id) || !own.some((order) => order.id === id))
  return wrong === undefined ? null : refuse('nothingToKeep', 'R14', { order: wrong })
}

/** The last word counts: an order kept for an earlier text lapses by one that is signed without keeping it. */
function keepOrders(play: Play, seat: ActorId, offer: Draft, keep: readonly OrderId[]): void {
  for (const order of ownLapsing(play.world, play.state, seat, offer)) {
    if (keep.includes(order.id)) order.breach = true
    else delete order.breach
  }
}

/** Puts the text on the table: shows its orders, spends its leverage, asks for answers. */
export function table(play: Play, maker: ActorId, text: OfferText, counters: OfferId | null): Offer {
  const signers = signersOf(maker, text)
  const id = offerId(play.state, maker, signers)
  const offer: Offer = {
    id,
    turn: play.state.turn,
    maker,
    signers,
    text,
    counters,
    answers: [],
    stances: [],
    status: 'open',
  }
  for (const shown of shownWith(maker, text)) {
    const order = orderOf(play.state, shown)
    if (order !== undefined) order.shownTo = [...new Set([...order.shownTo, ...signers.slice(1)])]
  }
  if (text.leverage > 0)
    addLeverage(play, maker, -text.leverage, 'offered', mapOf(play.world, play.state, maker, text))
  play.state.offers.push(offer)
  for (const seat of signers) seatState(play.state, seat).ready = false
  emit(
    play,
    'talks',
    counters === null ? 'offered' : 'counterOffered',
    { offer: id, maker, to: signers.slice(1) },
    { to: [...signers] },
  )
  return offer
}

const draft = (maker: ActorId, text: OfferText) => ({
  id: 'draft',
  maker,
  text,
  signers: signersOf(maker, text),
})

export const offer = define('offer', {
  phases: ['talks'],
  barred: (world, board, seat, { text, keep }) => {
    if (text.format === 'hotline' && calledAlready(board, seat)) return refuse('calledAlready', 'R16')
    if (text.format !== 'hotline' && cardsUsed(board, seat) >= mostCards(world))
      return refuse('cardUsed', 'R3')
    return barredText(world, board, seat, text) ?? barredKeep(world, board, seat, draft(seat, text), keep)
  },
  act: (play, seat, { text, keep }) => {
    keepOrders(play, seat, draft(seat, text), keep)
    concludeIfSigned(play, table(play, seat, text, null))
  },
})

export const counter = define('counter', {
  phases: ['talks'],
  barred: (world, board, seat, { offer: id, text, keep }) => {
    const why = barredAnswer(board, seat, id)
    if (why !== null) return why
    const most = world.c.cap.countersPerTurn
    if (countersUsed(board, seat) >= most) return refuse('countersUsed', 'R3', { most })
    const maker = offerOf(board, id)?.maker
    if (maker !== undefined && !signersOf(seat, text).includes(maker))
      return refuse('counterLeavesOut', 'R3', { seat: maker })
    return barredText(world, board, seat, text) ?? barredKeep(world, board, seat, draft(seat, text), keep)
  },
  act: (play, seat, { offer: id, text, keep }) => {
    const countered = offerOf(play.state, id)
    if (countered === undefined) return
    answer(play, countered, seat, 'countered')
    keepOrders(play, seat, draft(seat, text), keep)
    table(play, seat, text, id)
  },
})

export const sign = define('sign', {
  phases: ['talks'],
  barred: (world, board, seat, { offer: id, keep }) => {
    const found = offerOf(board, id)
    return (
      barredAnswer(board, seat, id) ??
      (found === undefined ? null : barredKeep(world, board, seat, found, keep))
    )
  },
  act: (play, seat, { offer: id, keep }) => {
    const found = offerOf(play.state, id)
    if (found === undefined) return
    keepOrders(play, seat, found, keep)
    answer(play, found, seat, 'signed')
  },
})

export const refuseOffer = define('refuse', {
  phases: ['talks'],
  barred: (_world, board, seat, { offer: id }) => barredAnswer(board, seat, id),
  act: (play, seat, { offer: id }) => {
    const found = offerOf(play.state, id)
    if (found !== undefined) answer(play, found, seat, 'refused')
  },
})
