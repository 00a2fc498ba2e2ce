/** Matches in memory: opened when somebody comes or something is due. What is large is let go when nothing goes on. */
import * as z from 'zod'
import type { Clock } from '../../game/model/api.ts'
import type { Host, Live } from './host.ts'
import { createQueue } from './queue.ts'
import type { MatchRecord, Position } from '../store/records.ts'

const opened = (record: MatchRecord): Live => ({
  id: record.id,
  facts: record,
  queue: createQueue(),
  position: null,
  shown: new Map(),
  bots: { active: false, again: false, round: 0, phase: '', acts: new Map() },
  cancelAlarm: () => undefined,
  notBefore: 0,
  rosterDue: false,
  deskDue: false,
  deskTold: '',
  acts: { upTo: 0, last: new Map() },
  unreadable: false,
  movedOn: null,
  absent: new Map(),
  cancelRelief: () => undefined,
})

/** The match in memory; null if there is none with this id. Nothing is ever created by asking. */
export async function open(host: Host, id: string): Promise<Live | null> {
  const known = host.matches.get(id)
  if (known !== undefined) return known
  const record = await host.store.match(id)
  if (record === null) return null
  const live = host.matches.get(id) ?? opened(record)
  host.matches.set(id, live)
  return live
}

/** Whether it says that what was kept is no longer what this version reads. */
const isShape = (error: unknown): boolean => error instanceof z.ZodError || error instanceof SyntaxError

/** Remembers it of a match that cannot be read: it is told at the door. Throws what it was given. */
export function noteUnreadable(live: Live, error: unknown): never {
  if (isShape(error)) live.unreadable = true
  throw error
}

/** The present position; null in the lobby. */
export async function positionOf(host: Host, live: Live): Promise<Position | null> {
  if (live.position !== null) return live.position
  const read = await host.store.position(live.id).catch((error: unknown) => noteUnreadable(live, error))
  live.position ??= read
  return live.position
}

/** Whether the game as it was kept can be gone on with. Another fault of the store throws. */
export async function isReadable(host: Host, live: Live): Promise<boolean> {
  if (live.unreadable) return false
  try {
    await positionOf(host, live)
    return true
  } catch (error) {
    if (!isShape(error)) throw error
    host.log.error(
      { err: error, match: live.id },
      'a game is kept in a shape that this version does not read',
    )
    return false
  }
}

/** The present clock, also before the game has begun. */
export async function clockOf(host: Host, live: Live): Promise<Clock> {
  const position = await positionOf(host, live)
  return position === null ? ((await host.store.match(live.id))?.clock ?? null) : position.clock
}

/** Lets go of the position of a match that nobody watches and that waits for nobody but people. */
export function rest(host: Host, live: Live): void {
  const awaited = (live.position?.closesAt ?? null) !== null
  const busy = live.bots.active || live.queue.pending > 0 || awaited || live.rosterDue
  if (busy || host.outlet.watched(live.id)) return
  live.position = null
  live.bots.acts.clear()
}
