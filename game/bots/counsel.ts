/**
 * The staff adviser's word on a text that is put to the seat, or that it is writing: from the printed formula's terms
 * and the two-thirds rule, as the reader's screen shows them, and from nothing else.
 */
import type { Offer } from '../model/offer.ts'
import type { ActorId } from '../model/ids.ts'
import type { AcceptanceTerms, ImpositionTerms, OfferPreview } from '../model/wire.ts'
import { strongest, type Point } from '../talks/lines.ts'
import { answerOf } from '../talks/signers.ts'

/** Bounds in units of x and of per mille; each with the chance that the printed table gives for it. */
export const bounds = {
  /** From here on the formula signs in six of ten cases: no reason to ask for more. */
  sign: 0.4,
  /** Below this it signs in fewer than two of ten: a few clauses changed would not turn it. */
  hopeless: -1.4,
  /** A chance below which somebody else is named as the one who will not sign. */
  doubtful: 350,
} as const

export interface Counsel {
  readonly advice: 'sign' | 'counter' | 'refuse' | 'wait'
  readonly why:
    | Point
    /** Its no would not hold: these sign for it. */
    | { readonly of: 'overruled'; readonly by: readonly ActorId[] }
    | { readonly of: 'patrons'; readonly patrons: readonly ActorId[] }
}

export interface Put {
  readonly own: AcceptanceTerms
  /** Weights of the own aims, in order. */
  readonly aims: readonly { readonly weight: number }[]
  /** Patrons that answer before it. */
  readonly waits: readonly ActorId[]
  readonly mayCounter: boolean
  readonly impositions: readonly ImpositionTerms[]
}

/** Those who could sign for the seat if it refused now; nobody where its no holds. */
export function overrulers(impositions: readonly ImpositionTerms[], seat: ActorId): readonly ActorId[] {
  const terms = impositions.find(({ client }) => client === seat)
  return terms !== undefined && terms.passes && terms.imposable ? terms.imposers : []
}

/** What it would answer, with the one reason that weighs most. */
export function counselOn({ own, aims, waits, mayCounter, impositions }: Put): Counsel {
  if (waits.length > 0) return { advice: 'wait', why: { of: 'patrons', patrons: waits } }
  if (own.x >= bounds.sign) return { advice: 'sign', why: strongest(own, aims, 'for') }
  const by = overrulers(impositions, own.seat)
  if (by.length > 0) return { advice: 'sign', why: { of: 'overruled', by } }
  const why = strongest(own, aims, 'against')
  return { advice: mayCounter && own.x > bounds.hopeless ? 'counter' : 'refuse', why }
}

export interface Doubt {
  readonly seat: ActorId
  /** Per mille. */
  readonly chance: number
  readonly why: Point
}

/** Who has still to sign and hardly will, the least likely first, and what speaks most against it there. */
export function doubts(
  { terms }: Pick<OfferPreview, 'terms'>,
  reader: ActorId,
  aimsOf: (seat: ActorId) => readonly { readonly weight: number }[],
  offer?: Offer,
): Doubt[] {
  return terms
    .filter(({ seat }) => seat !== reader && seat !== offer?.maker)
    .filter(({ seat }) => offer === undefined || answerOf(offer, seat) === undefined)
    .filter(({ chance }) => chance < bounds.doubtful)
    .toSorted((a, b) => a.chance - b.chance)
    .map((each) => ({
      seat: each.seat,
      chance: each.chance,
      why: strongest(each, aimsOf(each.seat), 'against'),
    }))
}
