/** Talks: showing orders, voices of patrons, imposing, and what becomes of a threat that was refused. */
import { change, pay } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { airSupport, stands } from '../board/battle.ts'
import { orderOf } from '../board/orders.ts'
import { supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import type { SealedOrder } from '../model/order.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { barredImposition, imposition } from '../talks/imposition.ts'
import { answerOf, hasSigned } from '../talks/signers.ts'
import { defied } from '../talks/voices.ts'
import { concludeIfSigned, offerOf } from './answers.ts'
import { define } from './handler.ts'
import { shownWith } from './offerRules.ts'

/** Its owner may show an order, and the patron whose aircraft are attached to it. */
export const mayShow = (world: World, board: Board, seat: ActorId, order: SealedOrder): boolean =>
  stands(order) &&
  (order.seat === seat ||
    (order.spec.kind === 'offensive' &&
      order.shownTo.includes(seat) &&
      airSupport(world, board, order.seat, order.spec.target).includes(seat)))

export const show = define('show', {
  phases: ['talks'],
  barred: (world, board, seat, { order: id, to }) => {
    const order = orderOf(board, id)
    if (order === undefined || !mayShow(world, board, seat, order))
      return refuse('noSuchOrder', 'R2', { order: id })
    const stranger = to.find(
      (each) => !isSeat(world, each) || each === order.seat || order.shownTo.includes(each),
    )
    return stranger === undefined && new Set(to).size === to.length ? null : refuse('knowsAlready', 'R2')
  },
  act: (play, seat, { order: id, to }) => {
    const order = orderOf(play.state, id)
    if (order === undefined) return
    order.shownTo.push(...to)
    emit(
      play,
      'talks',
      'shown',
      { seat, order: id, kind: order.spec.kind, to },
      { to: [...new Set([seat, order.seat, ...to])] },
    )
  },
})

export const stance = define('stance', {
  phases: ['talks'],
  barred: (_world, board, seat, { offer: id, client }) => {
    const found = offerOf(board, id)
    if (found?.status !== 'open' || !found.signers.includes(seat))
      return refuse('noOffer', 'R3', { offer: id })
    if (supportOf(board, seat, client) <= 0 || !found.signers.includes(client))
      return refuse('noClient', 'R9', { client })
    return answerOf(found, client) === undefined && client !== found.maker
      ? null
      : refuse('answered', 'R11', { client })
  },
  act: (play, seat, { offer: id, client, stance: taken }) => {
    const found = offerOf(play.state, id)
    if (found === undefined) return
    found.stances = found.stances.filter((each) => each.patron !== seat || each.client !== client)
    found.stances.push({ patron: seat, client, stance: taken })
    emit(play, 'talks', 'stance', { seat, client, stance: taken, offer: id }, { to: [...found.signers] })
  },
})

export const impose = define('impose', {
  phases: ['talks'],
  barred: (world, board, seat, { offer: id, client }) => {
    const found = offerOf(board, id)
    return found?.status === 'open' && found.signers.includes(seat)
      ? barredImposition(world, board, found, seat, client)
      : refuse('noOffer', 'R3', { offer: id })
  },
  act: (play, seat, { offer: id, client }) => {
    const found = offerOf(play.state, id)
    if (found === undefined) return
    const { imposers, s, d } = imposition(play.world, play.state, found, client)
    found.answers.push({ seat: client, answer: 'imposed', by: [...imposers] })
    emit(play, 'talks', 'imposed', { seat, client, offer: id, s, d }, { to: [...found.signers] })
    concludeIfSigned(play, found)
  },
})

/** Own sealed orders that an offer put on the table. */
export const threats = (board: Board, offer: Offer): SealedOrder[] =>
  shownWith(offer.maker, offer.text)
    .map((id) => orderOf(board, id))
    .filter((order): order is SealedOrder => order !== undefined && stands(order))

const isRefused = (offer: Offer): boolean =>
  offer.signers.some((each) => answerOf(offer, each) !== undefined && !hasSigned(offer, each))

/** Saying that one will carry a refused offer's threats out does not unsay them. */
const threatens = ({ status }: Offer): boolean => status === 'open' || status === 'carriedOut'

/** Refused by somebody, and its threats still stand: the maker has to choose. */
const choiceDue = (board: Board, offer: Offer): boolean =>
  isRefused(offer) && threats(board, offer).length > 0

function barredChoice(board: Board, seat: ActorId, offer: Offer | undefined): Refusal | null {
  if (offer?.status !== 'open' || offer.maker !== seat) return refuse('noOffer', 'R3')
  return choiceDue(board, offer) ? null : refuse('notRefused', 'R3')
}

/** A text may be taken back as long as no threat of it was defied: after that only climbing down is left. */
export const withdraw = define('withdraw', {
  phases: ['talks'],
  barred: (_world, board, seat, { offer: id }) => {
    const found = offerOf(board, id)
    if (found?.status !== 'open' || found.maker !== seat) return refuse('noOffer', 'R3', { offer: id })
    return choiceDue(board, found) ? refuse('choiceDue', 'R3', { offer: id }) : null
  },
  act: (play, seat, { offer: id }) => {
    const found = offerOf(play.state, id)
    if (found === undefined) return
    found.status = 'withdrawn'
    emit(play, 'talks', 'withdrawn', { seat, offer: id }, { to: [...found.signers] })
  },
})

export function climbDownFrom(play: Play, offer: Offer): void {
  for (const order of threats(play.state, offer)) order.status = 'climbedDown'
  offer.status = 'climbedDown'
  emit(play, 'talks', 'climbedDown', { seat: offer.maker, offer: offer.id }, { to: [...offer.signers] })
  change(play, offer.maker, 'credibility', play.world.c.credibility.climbDown, 'talks', 'climbedDown')
}

export const carryOut = define('carryOut', {
  phases: ['talks'],
  barred: (_world, board, seat, { offer: id }) => barredChoice(board, seat, offerOf(board, id)),
  act: (play, seat, { offer: id }) => {
    const found = offerOf(play.state, id)
    if (found === undefined) return
    found.status = 'carriedOut'
    emit(play, 'talks', 'carriesOut', { seat, offer: id }, { to: [...found.signers] })
  },
})

export const climbDown = define('climbDown', {
  phases: ['talks'],
  barred: (_world, board, seat, { offer: id }) => barredChoice(board, seat, offerOf(board, id)),
  act: (play, _seat, { offer: id }) => {
    const found = offerOf(play.state, id)
    if (found !== undefined) climbDownFrom(play, found)
  },
})

/** Stood down without a deal: unshown a quarter comes back, shown nothing and it costs credibility. */
export const standDown = define('standDown', {
  phases: ['talks'],
  barred: (_world, board, seat, { order: id }) => {
    const order = orderOf(board, id)
    return order?.seat === seat && stands(order) ? null : refuse('noSuchOrder', 'R2', { order: id })
  },
  act: (play, seat, { order: id }) => {
    const order = orderOf(play.state, id)
    if (order === undefined) return
    const wasThreat =
      defied(play.state, order) ||
      play.state.offers.some(
        (each) => each.maker === seat && threatens(each) && shownWith(seat, each.text).includes(id),
      )
    order.status = wasThreat ? 'climbedDown' : 'stoodDown'
    if (wasThreat)
      change(play, seat, 'credibility', play.world.c.credibility.climbDown, 'talks', 'climbedDown')
    else pay(play, seat, Math.floor(order.cost / play.world.c.refund.unshownDivisor))
    emit(
      play,
      'talks',
      'stoodDownAlone',
      { seat, order: id, kind: order.spec.kind },
      { to: [...new Set([seat, ...order.shownTo])] },
    )
  },
})
