/** What a text is worth to a seat that might make it: what it brings, times the chance that everybody signs. */
import type { Agreement } from '../../model/agreement.ts'
import type { ActorId } from '../../model/ids.ts'
import { isPower } from '../../model/ids.ts'
import type { Offer, OfferText } from '../../model/offer.ts'
import type { AcceptanceTerms } from '../../model/wire.ts'
import { acceptance, formula } from '../../talks/acceptance.ts'
import { imposition } from '../../talks/imposition.ts'
import { signersOf } from '../../talks/signers.ts'
import { ahead } from './means.ts'
import type { Thinker } from './thinker.ts'
import { brokenWord, means, spoken } from './weights.ts'

export interface Bargain {
  readonly text: OfferText
  /** The maker's own terms. */
  readonly own: Omit<AcceptanceTerms, 'chance'>
  /** Points of its result that the text brings it. */
  readonly gain: number
  /** 0–1: that everybody signs who has to, or is signed for. */
  readonly chance: number
  /** Gain × chance, less what it costs to have said it. */
  readonly value: number
}

const offerOf = ({ board, seat }: Thinker, text: OfferText): Offer => ({
  id: 'draft',
  turn: board.turn,
  maker: seat,
  signers: signersOf(seat, text),
  text,
  counters: null,
  answers: [],
  stances: [],
  status: 'open',
})

const brokeIt = ({ clauses }: Agreement, seat: ActorId): boolean =>
  clauses.some(({ status, by }) => status === 'broken' && by.includes(seat))

/** Texts with the seat that another has broken, as far as it was found out: words are remembered. */
export const broken = ({ board, seat }: Thinker, other: ActorId): number =>
  board.agreements.filter((deal) => deal.parties.includes(seat) && brokeIt(deal, other)).length

/** What is left of the benefits of a text when those who promise them have broken earlier ones. */
const believed = (mind: Thinker, offer: Offer): number =>
  Math.min(
    1,
    ...offer.signers
      .filter((each) => each !== mind.seat)
      .map((other) => Math.max(0, 1 - brokenWord * broken(mind, other))),
  )

/** Benefits as far as they are believed, less costs, in points of the result. */
export function gainOf(mind: Thinker, offer: Offer, terms: Omit<AcceptanceTerms, 'chance'>): number {
  const { benefits, trust, costs } = terms
  return (benefits * trust * believed(mind, offer) - costs) / mind.world.c.acceptance.termsPerPoint
}

/** The offer as it would stand once those who answer first have said yes and pressed their clients. */
function carried(mind: Thinker, offer: Offer): Offer {
  const powers = offer.signers.filter((each) => isPower(each) && each !== offer.maker)
  const clients = offer.signers.filter((each) => !isPower(each) && each !== offer.maker)
  const speak = [offer.maker, ...powers].filter(isPower)
  return {
    ...offer,
    answers: powers.map((seat) => ({ seat, answer: 'signed', by: [] })),
    stances: speak.flatMap((patron) =>
      clients
        .filter((client) => (mind.board.support[patron]?.[client] ?? 0) > 0)
        .map((client) => ({
          patron,
          client,
          stance: patron === mind.seat ? ('press' as const) : ('attend' as const),
        })),
    ),
  }
}

/** A client that will not sign may have it signed for it. */
function orImposed(mind: Thinker, offer: Offer, client: ActorId, chance: number): number {
  const { passes, imposable, imposers } = imposition(mind.world, mind.board, offer, client)
  const could = passes && imposable && imposers.includes(mind.seat)
  return could ? chance + (1 - chance) * spoken.imposed : chance
}

/** 0 as soon as it is known to be less than `least`. */
function chanceOf(mind: Thinker, offer: Offer, least: number): number {
  const { world, board, seat } = mind
  let chance = 1
  const others = offer.signers.filter((each) => each !== seat)
  for (const power of others.filter(isPower)) {
    chance *= acceptance(world, board, offer, power, mind.reading).chance / 1000
    if (chance < least) return 0
  }
  const then = carried(mind, offer)
  for (const client of others.filter((each) => !isPower(each))) {
    const free = acceptance(world, board, then, client, mind.reading).chance / 1000
    chance *= orImposed(mind, then, client, free)
    if (chance < least) return 0
  }
  return chance
}

/** A threat that is defied has to be carried out, or swallowed; leverage is spent either way. */
const price = ({ world, board }: Thinker, text: OfferText, chance: number): number =>
  ahead(world, board.turn) *
  (means.leverage * text.leverage + (text.shows.length > 0 ? (1 - chance) * means.credibility : 0))

/**
 * Null where it brings no more than `gains`, or where the maker itself would not sign it. `gains` below 0 is for a text of
 * its card, which it may lose by and need not like.
 */
export function bargain(
  mind: Thinker,
  text: OfferText,
  least: number = spoken.chance,
  gains: number = spoken.gain,
): Bargain | null {
  const offer = offerOf(mind, text)
  const own = formula(mind.world, mind.board, offer, mind.seat, mind.reading)
  const gain = gainOf(mind, offer, own)
  if ((own.x < 0 && gains >= 0) || gain <= gains) return null
  const chance = chanceOf(mind, offer, least)
  if (chance < least) return null
  return { text, own, gain, chance, value: gain * chance - price(mind, text, chance) }
}

/** That everybody signs a text which the seat would put forward whatever it brings. */
export const chanceThat = (mind: Thinker, text: OfferText, least: number): number =>
  chanceOf(mind, offerOf(mind, text), least)
