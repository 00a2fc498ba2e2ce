/** When a phase closes and when a free answer lapses. Only under a clock. */
import type { Clock } from '../../game/model/api.ts'
import { isPower } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { State } from '../../game/model/state.ts'
import type { Due, Position } from '../store/records.ts'

/** A client has this long to sign freely before its patrons may impose (R10). */
export const answerTime = 60_000

const samePhase = (a: State, b: State) => a.turn === b.turn && a.phase === b.phase

/** When the phase of `state` closes: kept while it lasts, counted from now when it has just opened. */
export function deadline(clock: Clock, before: Position | null, state: State, now: number): number | null {
  if (clock === null || state.phase === 'ended') return null
  if (before !== null && samePhase(before.state.G, state)) return before.closesAt
  return now + clock[state.phase] * 1000
}

/** The clients that have yet to answer an open offer. */
const unanswered = (offer: Offer) =>
  offer.signers.filter(
    (seat) => seat !== offer.maker && !isPower(seat) && !offer.answers.some((answer) => answer.seat === seat),
  )

/** Who has until when to answer what, given who had so far. */
export function dues(clock: Clock, before: readonly Due[], state: State, now: number): Due[] {
  if (clock === null || state.phase !== 'talks') return []
  return state.offers
    .filter((offer) => offer.status === 'open' && offer.turn === state.turn)
    .flatMap((offer) => unanswered(offer).map((seat) => ({ offer: offer.id, seat, at: now + answerTime })))
    .map((due) => before.find((old) => old.offer === due.offer && old.seat === due.seat) ?? due)
}
