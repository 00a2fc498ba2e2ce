/** Talks at level 2: signs by the printed formula as everybody does; what it offers, answers and threatens is weighed. */
import { openOffers } from '../../talks/signers.ts'
import { barredAnswer } from '../../turn/answers.ts'
import { act, type Act } from '../card.ts'
import { withholdDuty } from '../planning.ts'
import { atTables } from '../tables.ts'
import { dropUnshown, keptInBreach, pending, stillToAnswer, wouldSign } from '../talks.ts'
import { counterTo, tableOffer } from './offers.ts'
import { impose, speak } from './pressure.ts'
import type { Thinker } from './thinker.ts'
import { dropHarmful, faceRefusal } from './threats.ts'

function answerNext(mind: Thinker): Act | null {
  const { board, seat } = mind
  const offer = openOffers(board).find((each) => barredAnswer(board, seat, each.id) === null)
  if (offer === undefined) return null
  const { signs, terms, temper } = wouldSign(mind, offer)
  if (signs)
    return act(
      mind,
      { type: 'sign', offer: offer.id, keep: keptInBreach(mind, offer) },
      'temper',
      temper,
      terms,
    )
  const counter = counterTo(mind, offer, terms)
  return counter ?? act(mind, { type: 'refuse', offer: offer.id }, 'temper', temper, terms)
}

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
  const next = atTables(mind) ?? answerNext(mind) ?? speak(mind) ?? impose(mind) ?? offers(mind)
  if (next !== null) return next
  if (stillToAnswer(mind)) return null
  const concerned = openOffers(mind.board).filter((each) => each.signers.includes(mind.seat))
  if (concerned.some((offer) => pending(mind, offer).length > 0)) return null
  return (
    faceRefusal(mind) ??
    dropUnshown(mind) ??
    dropHarmful(mind) ??
    withholdDuty(mind) ??
    act(mind, { type: 'ready', ready: true })
  )
}
