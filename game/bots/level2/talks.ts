/** Talks at level 2: signs by the printed formula as everybody does; what it offers, answers and threatens is weighed. */
import type { Offer, OfferText } from '../../model/offer.ts'
import { openOffers } from '../../talks/signers.ts'
import { act, type Act } from '../card.ts'
import { withholdDuty } from '../planning.ts'
import { atTables } from '../tables.ts'
import { answerNext, cardCounter, cardOffer, dropThreat, pending, stillToAnswer } from '../talks.ts'
import { isAgreed, refuseAgreed } from './agreed.ts'
import { chanceThat, type Bargain } from './bargain.ts'
import { counterTo, isAnswer, isWaiting, tableOffer } from './offers.ts'
import { impose, speak } from './pressure.ts'
import type { Thinker } from './thinker.ts'
import { dropHarmful, faceRefusal } from './threats.ts'
import { spoken } from './weights.ts'

/** A text of its card, where it has none of its own: what one has met for, with a threat, or not sure to be refused. */
const worthSaying = (mind: Thinker, text: OfferText): boolean =>
  !isWaiting(mind, text) &&
  !isAgreed(mind, text) &&
  (text.shows.length > 0 ||
    mind.board.tables.some(({ format }) => format === text.format) ||
    chanceThat(mind, text, spoken.cardChance) >= spoken.cardChance)

/** A better text for itself; else the one of its card, which costs no more than the bare refusal. */
const counter = (mind: Thinker, offer: Offer, terms: Bargain['own']): Act | null =>
  counterTo(mind, offer, terms) ??
  cardCounter(mind, offer, (text) => isAnswer(mind, offer, text) && worthSaying(mind, text))

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
    refuseAgreed(mind) ??
    answerNext(mind, counter) ??
    speak(mind) ??
    impose(mind) ??
    offers(mind) ??
    cardOffer(mind, (text) => worthSaying(mind, text))
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
