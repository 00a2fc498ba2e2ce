/** How patrons weigh on a client's answer: push of those who want it, room given by the others (R11). */
import { patronsOf, shareOf } from '../board/patrons.ts'
import { stands } from '../board/battle.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import type { World } from '../scenarios/world.ts'
import { answerOf, hasSigned } from './signers.ts'

/** A patron's order to withhold that the client was shown. */
export const shownWithhold = (board: Board, patron: ActorId, client: ActorId): boolean =>
  board.orders.some(
    (order) =>
      order.seat === patron &&
      stands(order) &&
      order.spec.kind === 'withhold' &&
      order.spec.client === client &&
      order.shownTo.includes(client),
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
    return total + shareOf(world, board, patron, client) * weight
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
