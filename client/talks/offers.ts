/** Where an offer stands for one seat, and in which order offers lie on the table. */
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { View } from '../../game/model/view.ts'
import { answerOf, awaited, waitsFor } from '../../game/talks/signers.ts'
import { legalFor } from './legal.ts'

/**
 * `answer`: it is ours to answer; `wait`: ours, but patrons come first; `choose`: refused, its threat is ours to carry
 * out or not; `mine`: ours, answers are coming; `others`: we have answered; `settled`: closed.
 */
export type Stage = 'answer' | 'wait' | 'choose' | 'mine' | 'others' | 'settled'
const stages: readonly Stage[] = ['answer', 'choose', 'wait', 'mine', 'others', 'settled']

type Known = Pick<View, 'legal' | 'viewer' | 'support' | 'seats'>

export function stageOf(view: Known, offer: Offer, reader: ActorId): Stage {
  if (offer.status !== 'open') return 'settled'
  if (offer.maker === reader)
    return legalFor(view.legal, 'climbDown', { offer: offer.id }) === undefined ? 'mine' : 'choose'
  if (!awaited(offer).includes(reader)) return 'others'
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
