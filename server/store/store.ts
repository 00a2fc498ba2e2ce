/**
 * Where matches and people are kept. One implementation so far (SQLite); everything is asynchronous and every
 * change that can race is one conditional statement, so that another database can take its place.
 */
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { LogEntry } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { BotReason } from '../../game/model/wire.ts'
import type { LoggedCommand, MatchRecord, Member, Person, Position, Scores, SeatRecord } from './records.ts'
import type { StaffStore } from './staff-store.ts'
import type { TalkStore } from './talk-store.ts'

/** One accepted command and all that follows from it, written together or not at all. */
export interface Commit {
  readonly match: string
  /** The state id that this change was made from; if it is no longer the present one, nothing is written. */
  readonly from: number
  readonly position: Position
  readonly log: LogEntry
  readonly person: string | null
  readonly at: number
  readonly entries: readonly ChronicleEntry[]
  readonly reason: BotReason | null
  readonly ended: boolean
  readonly scores: Scores
}

/** A match that begins: its secret seed and first position. */
export interface Beginning {
  readonly match: string
  readonly seed: string
  readonly position: Position
  /** What the chronicle says before the first command. */
  readonly entries: readonly ChronicleEntry[]
}

export interface Claim {
  readonly match: string
  readonly person: string
  readonly seat: ActorId
}

export interface Store extends TalkStore, StaffStore {
  addPerson(person: Person): Promise<void>
  person(id: string): Promise<Person | null>

  /** False if the code is in use. */
  addMatch(match: MatchRecord, seats: readonly Pick<SeatRecord, 'seat' | 'bot'>[]): Promise<boolean>
  match(id: string): Promise<MatchRecord | null>
  matchByCode(code: string): Promise<MatchRecord | null>
  matchesOf(person: string): Promise<MatchRecord[]>
  /** Ids of the matches that have begun and not ended. */
  running(): Promise<string[]>

  seats(match: string): Promise<SeatRecord[]>
  members(match: string): Promise<Member[]>
  member(match: string, person: string): Promise<Member | null>
  /** Adds a person or renames it. False if the match has `most` people. */
  join(match: string, person: string, name: string, most: number): Promise<boolean>
  /** True if the person now sits there: room is left, no bot has it, and nobody changes seats in a running match. */
  claim(claim: Claim): Promise<boolean>

  /** From lobby to running; seats without people become bots. False if it is no longer in the lobby. */
  begin(beginning: Beginning): Promise<boolean>
  /** The present position; null in the lobby. */
  position(match: string): Promise<Position | null>
  /** Compare-and-set. False if another change came first. */
  commit(change: Commit): Promise<boolean>

  history(match: string): Promise<ChronicleEntry[]>
  reasons(match: string): Promise<BotReason[]>
  log(match: string): Promise<LoggedCommand[]>
  /** The secret seed; null in the lobby. With the log it replays to the same bytes. */
  seed(match: string): Promise<string | null>

  /** Throws when the store does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
