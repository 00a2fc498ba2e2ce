/** What the store keeps of instructors, of further devices and of the clock. */
import * as z from 'zod'
import type { Clock } from '../../game/model/api.ts'
import type { BotLevel } from '../../game/model/bot.ts'
import { ActorId } from '../../game/model/ids.ts'
import type { StaffRecord } from '../../game/model/staff.ts'
import type { Position } from './records.ts'

/** A one-time code as the store knows it: its hash, whose it is, and until when it holds. */
export interface DeviceKey {
  readonly hash: string
  readonly person: string
  readonly until: number
}

/** When somebody in a seat last gave a command. */
export const LastAct = z.object({ seat: ActorId, at: z.number(), number: z.int() })
export type LastAct = z.infer<typeof LastAct>

export interface StaffStore {
  isStaff(match: string, person: string): Promise<boolean>
  /** A new private link: the hash of its key. Of the staff so far only those in `keep` stay. */
  renewStaff(match: string, hash: string, keep: readonly string[]): Promise<void>
  /** Null where nobody leads the session. */
  staffHash(match: string): Promise<string | null>
  /** False if the person sits in a seat of it; who only waited is staff from now on and no longer waits. */
  addStaff(match: string, person: string): Promise<boolean>

  /** Puts a member into a seat, whatever the match is doing, or into none. A bot in the seat makes room. */
  place(match: string, person: string, seat: ActorId | null): Promise<boolean>
  rename(match: string, person: string, name: string): Promise<boolean>
  removeMember(match: string, person: string): Promise<boolean>
  /** Was removed, and has not come back since. */
  wasRemoved(match: string, person: string): Promise<boolean>
  setBot(match: string, seat: ActorId, bot: boolean): Promise<boolean>

  /** A further key of the same person. */
  addKey(person: string, hash: string): Promise<void>
  hasKey(person: string, hash: string): Promise<boolean>
  /** Voids older codes of the person. */
  addDeviceKey(key: DeviceKey): Promise<void>
  /** Whose code this was; of many who try at once one gets it. */
  takeDeviceKey(hash: string, now: number): Promise<string | null>

  /** Whether people have the staff adviser from now on. */
  setAdviser(match: string, on: boolean): Promise<void>
  /** How well bots play from now on. */
  setBots(match: string, level: BotLevel): Promise<void>

  /** Another clock for a match that has not begun; false if it has. */
  setClock(match: string, clock: Clock): Promise<boolean>
  /** Another timing of the same position. False if anything else came first. */
  setTiming(match: string, from: Position, to: Position): Promise<boolean>

  addStaffRecord(match: string, record: StaffRecord): Promise<void>
  staffRecord(match: string): Promise<StaffRecord[]>
  /** Of commands by people with a number above `after`: the last of each seat. */
  lastActs(match: string, after: number): Promise<LastAct[]>
}
