/** What a screen can ask of the match's host. */
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { SeatCommand } from '../../game/model/command.ts'
import type { DeviceCode } from '../../game/model/api.ts'
import type { Cable, DraftKey, PersonNo } from '../../game/model/cable.ts'
import type { ActorId, OfferId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import type { OrderSpec } from '../../game/model/order.ts'
import type { StaffAct } from '../../game/model/staff.ts'
import type { Advice, Message, OfferPreview, OrderPreview, Reply } from '../../game/model/wire.ts'

export interface Refused {
  ok: false
  refusal: { code: string; key: string; params: Record<string, string>; rule: string }
}

export interface Link {
  readonly submit: (command: SeatCommand) => Promise<Reply>
  readonly previewOrder: (order: OrderSpec) => Promise<Reply<OrderPreview>>
  readonly previewOffer: (text: OfferText) => Promise<Reply<OfferPreview>>
  /** An offer on the table, read with our eyes. */
  readonly readOffer: (offer: OfferId) => Promise<Reply<OfferPreview>>
  readonly history: () => Promise<Reply<ChronicleEntry[]>>
  /** `key` is made once for a text: sent again after a lost connection, it counts once. */
  readonly cable: (
    key: string,
    to: readonly ActorId[],
    text: string,
    /** An instructor's name; people sign with their own. */
    by?: string,
  ) => Promise<Reply<Cable>>
  readonly draft: (key: DraftKey, text: string | null) => Promise<Reply>
  readonly captain: (person: PersonNo) => Promise<Reply>
  readonly advise: () => Promise<Reply<Advice>>
  /** Why the adviser would stop us from this; as a rule nothing. */
  readonly warn: (command: SeatCommand) => Promise<Reply<Message[]>>
  readonly staff: (act: StaffAct) => Promise<Reply<DeviceCode | null>>
  readonly watchAs: (viewer: ActorId | 'observer') => Promise<Reply>
  /** The answer when nothing could be sent. */
  readonly offline: () => Refused
  readonly open: () => void
  readonly close: () => void
}

/** Nothing was sent: the host is out of reach. */
export const offline = (): Refused => ({
  ok: false,
  refusal: { code: 'offline', key: 'refusal.offline', params: {}, rule: '' },
})
/** It was sent, but no answer came in time: it may or may not count. */
export const unanswered = (): Refused => ({
  ok: false,
  refusal: { code: 'unanswered', key: 'refusal.unanswered', params: {}, rule: '' },
})
