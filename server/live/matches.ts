/** Matches in memory: opened when somebody comes or something is due. What is large is let go when nothing goes on. */
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

/** The present position; null in the lobby. */
export async function positionOf(host: Host, live: Live): Promise<Position | null> {
  if (live.position !== null) return live.position
  const read = await host.store.position(live.id)
  live.position ??= read
  return live.position
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
