/** Answers to an offer: recorded, so that asking again changes nothing, and concluded when everybody needed has signed. */
import { change } from '../acts/levels.ts'
import { did } from '../acts/deeds.ts'
import { emit, type Play } from '../acts/play.ts'
import { sit } from '../acts/tables.ts'
import { knownTo } from '../board/knowledge.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, OfferId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { PastAnswer } from '../model/state.ts'
import { formula } from '../talks/acceptance.ts'
import { firstChance } from '../talks/chance.ts'
import { awaited, hasSigned, heaviest, waitsFor } from '../talks/signers.ts'
import { conclude } from './conclude.ts'

export const offerOf = (board: Pick<Board, 'offers'>, id: OfferId): Offer | undefined =>
  board.offers.find((each) => each.id === id)

/** Open, addressed to the seat, unanswered, and its patrons have had their say. */
export function barredAnswer(board: Board, seat: ActorId, id: OfferId): Refusal | null {
  const offer = offerOf(board, id)
  if (offer === undefined || offer.status !== 'open' || !awaited(offer).includes(seat))
    return refuse('noOffer', 'R3', { offer: id })
  const first = waitsFor(board, offer, seat)
  return first.length === 0 ? null : refuse('patronsFirst', 'R11', { patrons: first })
}

function remember(play: Play, offer: Offer, seat: ActorId, signed: boolean): void {
  const terms = formula(play.world, knownTo(play.state, offer.maker), offer, seat)
  const { family } = heaviest(play.world, offer.text, seat)
  const { state } = play
  const heard = { seat, maker: offer.maker, family, turn: state.turn, signed, chance: firstChance(terms) }
  const same = state.pastAnswers.find((each) => isSame(each, heard))
  if (same === undefined) state.pastAnswers.push(heard)
  else same.chance = signed ? Math.min(same.chance, heard.chance) : Math.max(same.chance, heard.chance)
}

/** Of several answers of a turn to the same counterpart only the one that says most is kept. */
const isSame = (a: PastAnswer, b: PastAnswer): boolean =>
  a.seat === b.seat &&
  a.maker === b.maker &&
  a.family === b.family &&
  a.turn === b.turn &&
  a.signed === b.signed

/** Refusing what carries the weight of arms costs home, unless a delegation that binds nobody is there to be blamed. */
const weighs = ({ world, state }: Play, offer: Offer, seat: ActorId): boolean =>
  offer.text.leverage >= world.c.leverage.refusalFrom && state.seats[seat]?.last.delegation !== state.turn

/** Who signs takes back that it backs a refusal, and sits down at the table; what is signed in private is nobody's deed. */
function signs(play: Play, offer: Offer, seat: ActorId): void {
  const { text } = offer
  offer.stances = offer.stances.filter((each) => each.patron !== seat || each.stance !== 'backRefusal')
  if (text.format !== 'private') did(play, seat, 'sign')
  sit(play, text.format, seat)
}

export function answer(
  play: Play,
  offer: Offer,
  seat: ActorId,
  given: 'signed' | 'refused' | 'countered' | 'lapsed',
): void {
  if (given !== 'lapsed') remember(play, offer, seat, given === 'signed')
  offer.answers.push({ seat, answer: given, by: [] })
  emit(play, 'talks', given, { seat, offer: offer.id, maker: offer.maker }, { to: [...offer.signers] })
  if (given === 'signed') signs(play, offer, seat)
  if ((given === 'refused' || given === 'countered') && weighs(play, offer, seat))
    change(play, seat, 'home', play.world.c.home.refusedLeverage, 'talks', 'refusedLeverage')
  concludeIfSigned(play, offer)
}

export function concludeIfSigned(play: Play, offer: Offer): void {
  if (offer.status === 'open' && offer.signers.every((seat) => hasSigned(offer, seat))) conclude(play, offer)
}
