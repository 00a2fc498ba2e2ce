/** Patrons and clients at level 2: what a deal is worth against what pressing for it costs. */
import { supportOf } from '../../board/patrons.ts'
import { scoreSeat, weigh } from '../../board/measures.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Offer } from '../../model/offer.ts'
import { formula } from '../../talks/acceptance.ts'
import { barredImposition } from '../../talks/imposition.ts'
import { answerOf, hasSigned, openOffers } from '../../talks/signers.ts'
import { stanceOf } from '../../talks/voices.ts'
import { act, firstLine, type Act } from '../card.ts'
import { clientsIn, onlyClientsRefused, showWithhold, worded } from '../talks.ts'
import { gainOf } from './bargain.ts'
import { ahead } from './means.ts'
import { explained } from './reasons.ts'
import type { Thinker } from './thinker.ts'
import { pressure } from './weights.ts'

const termsOf = (mind: Thinker, offer: Offer) =>
  formula(mind.world, mind.board, offer, mind.seat, mind.reading)

/** Points that an imposition takes: support that counts for the seat's aims, and what it is good for later. */
export function costOfImposing({ world, board, seat }: Thinker, client: ActorId): number {
  const left = Math.max(0, supportOf(board, seat, client) - world.c.imposition.supportCost)
  const support = { ...board.support, [seat]: { ...board.support[seat], [client]: left } }
  const after = { ...board, support }
  const now = weigh(world, seat, scoreSeat(world, board, seat))
  const then = weigh(world, seat, scoreSeat(world, after, seat))
  const lost = supportOf(board, seat, client) - left
  return now - then + pressure.support * lost * ahead(world, board.turn)
}

/** Its card's word on the client, unless the text is worth more than the card would say. */
function stanceFor(mind: Thinker, offer: Offer, client: ActorId): Act | null {
  const said = firstLine(mind, mind.card.stances, (line) => line.client === client)
  const terms = termsOf(mind, offer)
  const presses = gainOf(mind, offer, terms) > pressure.press
  const wanted = worded(mind, offer, said?.line.stance ?? 'silent')
  const louder = presses && (wanted === 'silent' || wanted === 'attend')
  if (said?.line.showWithhold === true || presses) {
    const shown = showWithhold(mind, client, said?.index ?? 0)
    if (shown !== null)
      return said?.line.showWithhold === true
        ? shown
        : explained(mind, withoutLine(shown), 'show', { client }, terms)
  }
  const stance = louder ? 'press' : wanted
  const silent = offer.stances.every((each) => each.patron !== mind.seat || each.client !== client)
  if (stanceOf(offer, mind.seat, client) === stance && !(said === undefined && silent)) return null
  const body = { type: 'stance', offer: offer.id, client, stance } as const
  if (louder) return explained(mind, act(mind, body), 'press', { client }, terms)
  return said === undefined ? act(mind, body) : act(mind, body, 'stances', said.index)
}

const withoutLine = (made: Act): Act => ({ ...made, reason: { ...made.reason, line: null } })

/** To clients that still have to answer a text that the seat has signed. */
export function speak(mind: Thinker): Act | null {
  for (const offer of openOffers(mind.board)) {
    if (!offer.signers.includes(mind.seat) || !hasSigned(offer, mind.seat)) continue
    for (const client of clientsIn(mind, offer)) {
      if (answerOf(offer, client) !== undefined || client === offer.maker) continue
      const said = stanceFor(mind, offer, client)
      if (said !== null) return said
    }
  }
  return null
}

/** Signs for a client where the deal is worth more than the support that it costs. */
export function impose(mind: Thinker): Act | null {
  const { world, board, seat } = mind
  for (const offer of openOffers(board)) {
    if (!onlyClientsRefused(mind, offer)) continue
    for (const client of offer.signers) {
      if (barredImposition(world, board, offer, seat, client) !== null) continue
      const line = firstLine(mind, mind.card.impose, (each) => each.client === client)
      const terms = termsOf(mind, offer)
      const worth = gainOf(mind, offer, terms) - costOfImposing(mind, client)
      if (worth < (line === undefined ? pressure.impose : 0)) continue
      const body = { type: 'impose', offer: offer.id, client } as const
      const done = line === undefined ? act(mind, body) : act(mind, body, 'impose', line.index)
      return explained(mind, done, 'impose', { client }, terms)
    }
  }
  return null
}
