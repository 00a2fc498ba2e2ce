/** Talks at level 2: signs by the printed formula as everybody does; what it offers, answers and threatens is weighed. */
import type { Offer } from '../../model/offer.ts'
import { openOffers } from '../../talks/signers.ts'
import { act, type Act } from '../card.ts'
import { withholdDuty } from '../planning.ts'
import { atTables } from '../tables.ts'
import { answerNext, cardCounter, cardOffer, dropThreat, pending, stillToAnswer } from '../talks.ts'
import type { Bargain } from './bargain.ts'
import { counterTo, tableOffer } from './offers.ts'
import { impose, speak } from './pressure.ts'
import type { Thinker } from './thinker.ts'
import { dropHarmful, faceRefusal } from './threats.ts'

/** A better text for itself; else the one of its card, which costs no more than the bare refusal. */
const counter = (mind: Thinker, offer: Offer, terms: Bargain['own']): Act | null =>
  counterTo(mind, offer, terms) ?? cardCounter(mind, offer)

type Speaker = (mind: Thinker) => Act | null

/**
 * Talks, with a way of one's own to choose what to put on the table. Null while somebody's answer is outstanding that it
 * would react to.
 */
export const talkBy =
  (offers: Speaker): Speaker =>
  (mind) =>
    talking(mind, offers)

export const talk = talkBy(tableOffer)

function talking(mind: Thinker, offers: Speaker): Act | null {
  const next =
    atTables(mind) ??
    answerNext(mind, counter) ??
    speak(mind) ??
    impose(mind) ??
    offers(mind) ??
    cardOffer(mind)
  if (next !== null) return next
  if (stillToAnswer(mind)) return null
  const concerned = openOffers(mind.board).filter((each) => each.signers.includes(mind.seat))
  if (concerned.some((offer) => pending(mind, offer).length > 0)) return null
  return (
    faceRefusal(mind) ??
    dropThreat(mind) ??
    dropHarmful(mind) ??
    withholdDuty(mind) ??
    act(mind, { type: 'ready', ready: true })
  )
}
