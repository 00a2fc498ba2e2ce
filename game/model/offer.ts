/** The one thing that can be put on a table (R3): threat + demand + promise + guarantors. */
import * as z from 'zod/mini'
import { Clause } from './clause.ts'
import { ActorId, FormatId, OfferId, OrderId, integer } from './ids.ts'

/** Clauses in a text, stand-downs and all. */
export const mostInText = 10

export const OfferText = z.strictObject({
  /** The table that it is put on. `bilateral` and `private` need none to be opened. */
  format: z._default(FormatId, 'bilateral'),
  /** The seats that it is made to answer, besides whoever owes or guarantees something in it. */
  to: z.array(ActorId).check(z.minLength(1), z.maxLength(13)),
  /** Clauses owed to the maker are its demands, those the maker owes are its promises. */
  clauses: z.array(Clause).check(z.minLength(1), z.maxLength(mostInText)),
  /** Own sealed orders shown with the offer to everybody it is made to. */
  shows: z.array(OrderId).check(z.maxLength(4)),
  guarantors: z.array(ActorId).check(z.maxLength(4)),
  /** Leverage spent with it, whatever the answer. */
  leverage: integer(0, 3),
})
export type OfferText = z.infer<typeof OfferText>

/** What a patron says about a client's answer: push (0, ½, 1) or room to refuse. A shown order to withhold counts as 2. */
export const stances = ['silent', 'attend', 'press', 'backRefusal'] as const
export type StanceKind = (typeof stances)[number]

export const Answer = z.strictObject({
  seat: ActorId,
  /** `imposed`: patrons signed for it; `lapsed`: the host recorded that its time ran out. */
  answer: z.enum(['signed', 'refused', 'countered', 'imposed', 'lapsed']),
  /** Who imposed, when imposed. */
  by: z.array(ActorId),
})
export const Stance = z.strictObject({ patron: ActorId, client: ActorId, stance: z.enum(stances) })

export const offerStatuses = [
  'open',
  'agreed',
  'refused',
  'withdrawn',
  'climbedDown',
  'carriedOut',
  'expired',
] as const

export const Offer = z.strictObject({
  id: OfferId,
  turn: integer(1, 20),
  maker: ActorId,
  /** Everybody whose signature is needed, the maker first: maker, addressees, obligors, guarantors. */
  signers: z.array(ActorId),
  text: OfferText,
  /** The offer that this one counters. */
  counters: z.nullable(OfferId),
  answers: z.array(Answer),
  stances: z.array(Stance),
  status: z.enum(offerStatuses),
})
export type Offer = z.infer<typeof Offer>
