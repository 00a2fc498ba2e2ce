/** Drafts of offers that travel: shared in one's seat, taken over from another, and one's own from before. */
import * as z from 'zod/mini'
import type { OfferText } from '../../../game/model/offer.ts'
import { keep } from '../../store/keep.ts'
import { readDraft } from './draft.ts'

export interface OfferDraft {
  readonly turn: number
  /** The offer that it answers, or null. */
  readonly counters: string | null
  readonly text: OfferText
}

const Shared = z.object({ turn: z.number(), counters: z.nullable(z.string()), text: z.unknown() })

export const writeShared = (draft: OfferDraft): string => JSON.stringify(draft)

/** Null when it is no draft of this turn. */
export function readShared(kept: string, turn: number): OfferDraft | null {
  try {
    const parsed = Shared.safeParse(JSON.parse(kept))
    const text = parsed.success ? readDraft(JSON.stringify(parsed.data.text)) : null
    if (!parsed.success || text === null || parsed.data.turn !== turn) return null
    return { turn, counters: parsed.data.counters, text }
  } catch {
    return null
  }
}

/** What the server has of one's own in this workshop, as this browser would keep it; null if nothing. */
export function ownText(shared: string | null, turn: number, counters: string | null): string | null {
  const draft = shared === null ? null : readShared(shared, turn)
  return draft === null || draft.counters !== counters ? null : JSON.stringify(draft.text)
}

/** Under which name this browser keeps the text. */
export const draftName = (match: string, turn: number, counters: string | null): string =>
  `${match}.${turn}.${counters ?? 'offer'}`

export const beforeName = (name: string): string => `${name}.before`

/** Another's draft becomes one's own; one's own from before is kept beside it. */
export function takeOver(match: string, { turn, counters, text }: OfferDraft): void {
  const name = draftName(match, turn, counters)
  const mine = keep.read(`draft.${name}`)
  const theirs = JSON.stringify(text)
  if (mine !== null && mine !== theirs) keep.write(`draft.${beforeName(name)}`, mine)
  keep.write(`draft.${name}`, theirs)
}
