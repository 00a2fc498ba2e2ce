/** What people say to one another, and who speaks for a seat: kept with the match, no part of the rules' state. */
import type { Cable, Draft, DraftKey } from '../../game/model/cable.ts'
import type { ActorId } from '../../game/model/ids.ts'

/** A cable before it has its number: who really wrote it, and the sender's own key for it. */
export interface NewCable extends Omit<Cable, 'id'> {
  readonly match: string
  readonly person: string
  readonly key: string
}

export interface NewDraft {
  readonly match: string
  readonly person: string
  readonly key: DraftKey
  /** Null throws it away. */
  readonly text: string | null
  readonly at: number
}

export type SeatDraft = Draft & { readonly seat: ActorId }

export interface TalkStore {
  /** The cable that this person sent under this key, or null. */
  cable(match: string, person: string, key: string): Promise<Cable | null>
  /** Numbers and keeps it; one that is kept already under its key stays as it was, and comes back. */
  addCable(cable: NewCable): Promise<{ readonly cable: Cable; readonly added: boolean }>
  /** Oldest first. */
  cables(match: string): Promise<Cable[]>
  /** Those that the seat sent or got. */
  cablesOf(match: string, seat: ActorId): Promise<Cable[]>

  /** Only of somebody who is in the match. False if they have as many as they may have, and nothing was kept. */
  putDraft(draft: NewDraft): Promise<boolean>
  /** Unsent texts of those who sit somewhere now, with their seat; in the order in which they sat down. */
  drafts(match: string): Promise<SeatDraft[]>

  /** Names the captain of a seat. False if this person does not sit there. */
  setCaptain(match: string, seat: ActorId, person: string): Promise<boolean>
}
