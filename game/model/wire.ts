/** Messages of the socket. Everything that arrives is parsed with these; `docs/protocol.md` explains them. */
import * as z from 'zod/mini'
import type { BotLevel } from './bot.ts'
import { SeatCommand } from './command.ts'
import { CableKey, CableText, DraftKey, DraftText, PersonNo, type Cable, type Draft } from './cable.ts'
import { PersonName, type Clock } from './api.ts'
import { ActorId, OfferId, type Phase } from './ids.ts'
import type { Change } from './frame.ts'
import { OfferText } from './offer.ts'
import { OrderSpec } from './order.ts'
import type { Refusal } from './refusal.ts'
import type { Params, Text } from './text.ts'
import type { ChronicleEntry } from './chronicle.ts'
import { StaffAct, type StaffDesk } from './staff.ts'
import type { SliceName, View } from './view.ts'

/** What a browser asks for. Each is acknowledged with a `Reply`. */
export const ClientMessage = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('command'), command: SeatCommand }),
  /** What an order would cost and do, from what the seat knows. */
  z.strictObject({ ask: z.literal('previewOrder'), order: OrderSpec }),
  /** What a text would do: sentences, who must sign, who could impose, chances with their terms, warnings. */
  z.strictObject({ ask: z.literal('previewOffer'), text: OfferText }),
  /** The same of an offer on the table, read with the reader's eyes. */
  z.strictObject({ ask: z.literal('readOffer'), offer: OfferId }),
  /** Chronicle of past turns, as the seat may read it. */
  z.strictObject({ ask: z.literal('history') }),
  /**
   * A message to other seats; from the instructor it comes as the umpire's, under the name in `by` if one is given.
   * People sign with their own name, whatever `by` says. Answers the `Cable`.
   */
  z.strictObject({
    ask: z.literal('cable'),
    key: CableKey,
    to: z.array(ActorId).check(z.minLength(1), z.maxLength(12)),
    text: CableText,
    by: z.optional(PersonName),
  }),
  /** Unsent text, kept by the server and shown to the others in one's seat. */
  z.strictObject({ ask: z.literal('draft'), key: DraftKey, text: DraftText }),
  /** The captain hands the captaincy of the seat to somebody else in it. */
  z.strictObject({ ask: z.literal('captain'), person: PersonNo }),
  /** The staff adviser's plans for the seat's Planning. Answers `Advice`. */
  z.strictObject({ ask: z.literal('advise') }),
  /** Whether the adviser would stop the seat from doing this. Answers `Message[]`: reasons `adviser:before.…`, none as a rule. */
  z.strictObject({ ask: z.literal('warn'), command: SeatCommand }),
  /** The instructor acts. Answers null, or `DeviceCode` for `device`. */
  z.strictObject({ ask: z.literal('staff'), act: StaffAct }),
  /** The instructor looks at the game as this seat or as an observer; a `welcome` follows. Nothing can be done while looking. */
  z.strictObject({ ask: z.literal('watchAs'), viewer: z.union([ActorId, z.literal('observer')]) }),
])
export type ClientMessage = z.infer<typeof ClientMessage>

/** One line of the printed formula: x = benefits × trust − costs − w (momentum + room) + 2 Σ share × push + leverage + posture + channel. */
export interface AcceptanceTerms {
  readonly seat: ActorId
  readonly benefits: number
  readonly costs: number
  readonly trust: number
  readonly weight: number
  readonly momentum: number
  readonly room: number
  /** 2 Σ share × push. */
  readonly push: number
  readonly leverage: number
  /** What the card of the seat adds in its present posture. */
  readonly posture: number
  /** What channels between the maker and the seat add (Libya): 0 where there is none. */
  readonly channel: number
  readonly x: number
  /** The chance is logistic(steadiness · x): above 1 for bots of level 2 and 3, who leave less to mood. */
  readonly steadiness: number
  /** Chance to sign, per mille, given past refusals. */
  readonly chance: number
  /** What the text does to each objective, in points of it: index, points. */
  readonly objectives: readonly { objective: number; points: number }[]
}

export interface ImpositionTerms {
  readonly client: ActorId
  readonly imposers: readonly ActorId[]
  /** Support of those who would join. */
  readonly s: number
  readonly d: number
  /** 3·S ≥ 2·D. */
  readonly passes: boolean
  readonly imposable: boolean
}

export interface OfferPreview {
  readonly refusal: Refusal | null
  readonly signers: readonly ActorId[]
  readonly terms: readonly AcceptanceTerms[]
  readonly impositions: readonly ImpositionTerms[]
  /** Warning keys: `warning.noStandDown`, … */
  readonly warnings: readonly Refusal[]
  /** Own and others' sealed orders known to the reader that would lapse on signature. */
  readonly lapses: readonly string[]
}

export interface Odds {
  readonly attack: number
  readonly defence: number
  /** What each side is made of: key, params, value. */
  readonly attackParts: readonly {
    key: string
    params: Record<string, string | number>
    value: number
  }[]
  readonly defenceParts: readonly {
    key: string
    params: Record<string, string | number>
    value: number
  }[]
  /** Results by die 1–6: R, S, C, G, B. */
  readonly results: readonly string[]
  /** Chance that control changes, per mille. */
  readonly takes: number
}

export interface OrderPreview {
  readonly refusal: Refusal | null
  readonly cost: number
  readonly odds: Odds | null
  /** Expected people displaced. */
  readonly displaced: number
  /** Tension it may add, by pair. */
  readonly tension: Readonly<Record<string, number>>
  /** Per cent that it is laid at the seat's door as a breach of the embargo; 0 where it breaks none. */
  readonly attribution: number
  /** Would have to be confirmed now (the brink). */
  readonly confirm: boolean
}

/** One way to spend the turn, put together from the doctrine of the seat (the card that its bot plays). */
export interface Plan {
  /** Message key `adviser.plan.…`. */
  readonly key: string
  /** Doctrine lines that it follows, in order: what is sealed and why. */
  readonly orders: readonly {
    readonly order: OrderSpec
    readonly cost: number
    readonly why: Text
    readonly claims: readonly string[]
  }[]
  /** Message keys with parameters: what speaks for it, what against it. */
  readonly for: readonly Message[]
  readonly against: readonly Message[]
}
export interface Message {
  readonly key: string
  readonly params: Params
}
/** Three plans at most, the adviser's own choice first. */
export interface Advice {
  /** The posture that the card is in, and why: text of the scenario. */
  readonly posture: { readonly id: string; readonly why: Text; readonly claims: readonly string[] }
  readonly plans: readonly Plan[]
}

/** Somebody in a session, as everybody sees them. */
export interface RosterPerson {
  readonly no: PersonNo
  readonly name: string
  readonly online: boolean
  /** Speaks for the seat in Talks and closes its phases. */
  readonly captain: boolean
}

/** Who sits where: public, changes without a move. */
export interface Roster {
  readonly match: string
  readonly code: string
  readonly scenario: string
  readonly started: boolean
  readonly seats: readonly {
    readonly seat: ActorId
    readonly kind: 'person' | 'bot' | 'open'
    readonly people: readonly RosterPerson[]
  }[]
  /** Who has joined and sits nowhere yet. */
  readonly waiting: readonly RosterPerson[]
  /** Led by an instructor. */
  readonly taught: boolean
  /** Whether people have the staff adviser here. */
  readonly adviser: boolean
  /** How well the bots play here. */
  readonly bots: BotLevel
  readonly clock: Clock
  /** The phase that the umpire closed last, as long as the server remembers; null if there was none. */
  readonly movedOn: { readonly turn: number; readonly phase: Phase } | null
  /** When the clock was stopped, in milliseconds of the server's clock; null while it runs. */
  readonly pausedAt: number | null
  /** Epoch milliseconds on the server's clock when the phase closes; null without a clock. */
  readonly closesAt: number | null
  readonly now: number
}

/** A reason that a bot of your own seat, or (public part) any bot, gave for an act. */
export interface BotReason {
  readonly seat: ActorId
  readonly turn: number
  readonly act: string
  /** Doctrine line: scenario text is found by card and line. */
  readonly line: { list: string; index: number } | null
  readonly terms: AcceptanceTerms | null
  /** Own aims by index, in weighted points that it expects of the act: the largest first, three at most. */
  readonly gains: readonly Gain[]
  /** What it wants and why now, where no line of the card says it: message key `bots.…`. */
  readonly wants: Message | null
}
export interface Gain {
  readonly objective: number
  /** Of 100 points of the seat's result: positive what the act brings, negative what it costs. */
  readonly points: number
}

/** Server to one connection: the slices of its view that changed, numbered by the seat's own revision. */
export interface Frame {
  readonly revision: number
  readonly slices: Partial<View>
  /** What changed inside further slices; only for connections that asked for it (`auth: { match, fine: true }`). */
  readonly changes?: Readonly<Partial<Record<SliceName, Change>>>
}

export const roles = ['player', 'observer', 'staff', 'screen'] as const
export type Role = (typeof roles)[number]

export interface Welcome {
  readonly viewer: View['viewer']
  /** `staff` and `screen` (a projector) see what `viewer` sees, and can do nothing there. */
  readonly role: Role
  readonly name: string
  /** Own number in the roster; null for a projector and for an instructor. */
  readonly no: PersonNo | null
  /** Those that the own seat sent or got. */
  readonly cables: readonly Cable[]
  /** Unsent texts of the own seat's people, the own included. */
  readonly drafts: readonly Draft[]
  readonly roster: Roster
  readonly revision: number
  readonly view: View
  readonly history: readonly ChronicleEntry[]
  /** Reasons given so far that this viewer may read: those of the own seat, after the end all. */
  readonly reasons: readonly BotReason[]
}

/**
 * Events of the socket by name. A browser names the match in the handshake (`auth: { match }`) and then only asks;
 * a refused handshake comes as `connect_error` with a message key `error.…` as its message.
 */
export interface ServerEvents {
  welcome: (welcome: Welcome) => void
  frame: (frame: Frame) => void
  roster: (roster: Roster) => void
  reason: (reason: BotReason) => void
  /** A new cable that the own seat sent or got. */
  cable: (cable: Cable) => void
  /** An unsent text of somebody in the own seat. */
  draft: (draft: Draft) => void
  /** To instructors alone. */
  desk: (desk: StaffDesk) => void
}
export interface ClientEvents {
  ask: (message: ClientMessage, reply: (reply: Reply<unknown>) => void) => void
}

export type Reply<T = null> = { ok: true; result: T } | { ok: false; refusal: Refusal }
