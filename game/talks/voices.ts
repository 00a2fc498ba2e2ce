/** How patrons weigh on a client's answer: push of those who want it, room given by the others (R11). */
import { corridor, throughStaff } from '../board/abroad.ts'
import { patronsOf, shareOf } from '../board/patrons.ts'
import { stands } from '../board/battle.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import type { SealedOrder } from '../model/order.ts'
import type { World } from '../scenarios/world.ts'
import { answerOf, hasSigned } from './signers.ts'

/** Takes from the client what it needs: the patron's own support, or the way on which others' comes. */
export const deprives = ({ spec }: Pick<SealedOrder, 'spec'>, client: ActorId): boolean =>
  (spec.kind === 'withhold' && spec.client === client) ||
  (spec.kind === 'closeCorridor' && client === corridor.client)

/** A patron's order to withhold, or to close the corridor, that the client was shown. */
export const shownWithhold = (board: Board, patron: ActorId, client: ActorId): boolean =>
  board.orders.some(
    (order) =>
      order.seat === patron && stands(order) && deprives(order, client) && order.shownTo.includes(client),
  )

export const stanceOf = (
  offer: Offer,
  patron: ActorId,
  client: ActorId,
): Offer['stances'][number]['stance'] =>
  offer.stances.find((each) => each.patron === patron && each.client === client)?.stance ?? 'silent'

/** Backs refusal: says so, or has itself refused. */
export const backsRefusal = (offer: Offer, patron: ActorId, client: ActorId): boolean =>
  stanceOf(offer, patron, client) === 'backRefusal' ||
  ['refused', 'countered'].includes(answerOf(offer, patron)?.answer ?? '')

/** Patrons who neither signed nor back refusal. */
export const isNeutral = (offer: Offer, patron: ActorId, client: ActorId): boolean =>
  !hasSigned(offer, patron) && !backsRefusal(offer, patron, client)

/** 2 Σ share × push. */
export function push(world: World, board: Board, offer: Offer, client: ActorId): number {
  const { push: weights, pushFactor } = world.c.acceptance
  const voices = patronsOf(board, client).filter((patron) => !backsRefusal(offer, patron, client))
  const sum = voices.reduce((total, patron) => {
    const weight = shownWithhold(board, patron, client)
      ? weights.withhold
      : weights[stanceOf(offer, patron, client)]
    const staff = throughStaff(board, patron, client) ? world.c.channel.push : 1
    return total + shareOf(world, board, patron, client) * weight * staff
  }, 0)
  return pushFactor * sum
}

/** 2 × (shares of backers of refusal + half the shares of neutral patrons). */
export function room(world: World, board: Board, offer: Offer, client: ActorId): number {
  const sum = patronsOf(board, client).reduce((total, patron) => {
    const share = shareOf(world, board, patron, client)
    if (backsRefusal(offer, patron, client)) return total + share
    return isNeutral(offer, patron, client) ? total + share / 2 : total
  }, 0)
  return world.c.acceptance.roomFactor * sum
}

/** The client has signed a text with its patron this turn, or was signed for: what it was threatened with has done its work. */
export const gaveWay = ({ agreements, turn }: Board, patron: ActorId, client: ActorId): boolean =>
  agreements.some(
    (deal) => deal.turn === turn && deal.parties.includes(patron) && deal.parties.includes(client),
  )

/** A client was shown what it would be deprived of, and yet refused a text that its patron has signed. */
export const defied = (board: Board, order: SealedOrder): boolean =>
  order.shownTo.some(
    (client) =>
      deprives(order, client) &&
      !gaveWay(board, order.seat, client) &&
      board.offers.some(
        (offer) =>
          hasSigned(offer, order.seat) &&
          ['refused', 'countered'].includes(answerOf(offer, client)?.answer ?? ''),
      ),
  )
