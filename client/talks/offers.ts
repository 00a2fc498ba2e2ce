/** Where an offer stands for one seat, and in which order offers lie on the table. */
import { isPower, type ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { View } from '../../game/model/view.ts'
import { patronsOf } from '../../game/board/patrons.ts'
import { answerOf, awaited, hasSigned, waitsFor } from '../../game/talks/signers.ts'
import { legalFor } from './legal.ts'

/**
 * `answer`: it is ours to answer; `wait`: ours, but patrons come first; `choose`: refused, its threat is ours to carry
 * out or not; `impose`: a client refused, and we may sign for it; `voice`: signed by us, and a client waits for our word; `mine`: ours, answers are coming; `others`: we
 * have answered; `dead`: ours to answer, but a power has said no to it; `settled`: closed.
 */
export type Stage = 'answer' | 'wait' | 'choose' | 'impose' | 'voice' | 'mine' | 'others' | 'dead' | 'settled'
const stages: readonly Stage[] = [
  'answer',
  'choose',
  'impose',
  'voice',
  'wait',
  'mine',
  'others',
  'dead',
  'settled',
]

type Known = Pick<View, 'legal' | 'viewer' | 'support' | 'seats'>

/** Clients of the reader that sign this text too, the maker left out. */
export const clientsIn = (view: Pick<View, 'support'>, offer: Offer, reader: ActorId): ActorId[] =>
  offer.signers.filter((seat) => seat !== offer.maker && patronsOf(view, seat).includes(reader))

/** Clients that have not answered and have not heard from us. */
export const unheard = (view: Pick<View, 'support'>, offer: Offer, reader: ActorId): ActorId[] =>
  clientsIn(view, offer, reader)
    .filter((client) => answerOf(offer, client) === undefined)
    .filter((client) => !offer.stances.some((each) => each.patron === reader && each.client === client))

export function stageOf(view: Known, offer: Offer, reader: ActorId): Stage {
  if (offer.status !== 'open') return 'settled'
  if (legalFor(view.legal, 'climbDown', { offer: offer.id }) !== undefined) return 'choose'
  if (legalFor(view.legal, 'impose', { offer: offer.id }) !== undefined) return 'impose'
  if (hasSigned(offer, reader) && deadBy(offer).length === 0 && unheard(view, offer, reader).length > 0)
    return 'voice'
  if (offer.maker === reader) return 'mine'
  if (!awaited(offer).includes(reader)) return 'others'
  if (deadBy(offer).length > 0) return 'dead'
  return legalFor(view.legal, 'refuse', { offer: offer.id }) === undefined ? 'wait' : 'answer'
}

/** What needs an act first comes first; of two alike, the newer. */
export function byNeed(view: View, reader: ActorId): Offer[] {
  const rank = (offer: Offer) => stages.indexOf(stageOf(view, offer, reader))
  return view.offers
    .filter((offer) => offer.turn === view.turn)
    .toReversed()
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Powers that said no: nobody can sign for a power, so the text cannot come into force. */
export const deadBy = (offer: Offer): ActorId[] =>
  offer.signers.filter((seat) => isPower(seat) && ['refused', 'countered'].includes(givenBy(offer, seat)))

/** Everybody whom open offers wait for, the reader left out. */
export function awaitedOthers(offers: readonly Offer[], reader: ActorId): ActorId[] {
  const open = offers.filter(({ status }) => status === 'open')
  return [...new Set(open.flatMap((offer) => awaited(offer)))].filter((seat) => seat !== reader)
}

/** Patrons that a client has to hear first. */
export const patronsFirst = (view: View, offer: Offer, client: ActorId): ActorId[] =>
  waitsFor(view, offer, client)

/** `maker` for the maker, `open` without an answer. */
export type Given = NonNullable<ReturnType<typeof answerOf>>['answer'] | 'maker' | 'open'
export const givenBy = (offer: Offer, seat: ActorId): Given =>
  seat === offer.maker ? 'maker' : (answerOf(offer, seat)?.answer ?? 'open')
