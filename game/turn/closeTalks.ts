/** Talks close: open offers are settled, then Resolution and Assessment run, and the next turn opens or the game ends. */
import { emit, type Play } from '../acts/play.ts'
import { supportOf } from '../board/patrons.ts'
import { answerOf, openOffers } from '../talks/signers.ts'
import { assess } from './assessment.ts'
import { crossesBrink } from './brink.ts'
import { brokenBefore } from './compliance.ts'
import { endGame, isLastTurn } from './end.ts'
import { threats } from './pressure.ts'
import { resolve } from './resolution.ts'
import { openTurn } from './situation.ts'
import { closeTables } from './tracks.ts'

/** A threat that was refused and not withdrawn is carried out; the rest expires. */
function settleOffers(play: Play): void {
  for (const offer of openOffers(play.state)) {
    const refused = offer.signers.some((seat) =>
      ['refused', 'countered'].includes(answerOf(offer, seat)?.answer ?? ''),
    )
    offer.status = refused && threats(play.state, offer).length > 0 ? 'carriedOut' : 'expired'
    emit(
      play,
      'talks',
      offer.status === 'expired' ? 'offerExpired' : 'carriesOut',
      { offer: offer.id, seat: offer.maker },
      { to: [...offer.signers] },
    )
  }
}

/** Shares are frozen while Talks are open: what impositions cost their authors is taken now. */
function thaw({ state }: Play): void {
  for (const { patron, client, by } of state.supportDue) {
    const support = state.support[patron]
    if (support !== undefined) support[client] = Math.max(0, supportOf(state, patron, client) - by)
  }
  state.supportDue = []
}

/** The chronicle of the state starts anew with each Resolution: older entries are in the match's journal. */
export function closeTalks(play: Play): void {
  settleOffers(play)
  thaw(play)
  closeTables(play)
  play.state.chronicle = []
  if (crossesBrink(play)) return endGame(play)
  const known = brokenBefore(play)
  resolve(play)
  assess(play, known)
  if (isLastTurn(play)) endGame(play)
  else openTurn(play)
}
