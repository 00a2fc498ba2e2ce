/** The instructor and the clock. While it stands still everything that is due is counted from when it stopped. */
import type { Clock } from '../../../game/model/api.ts'
import type { StaffAct } from '../../../game/model/staff.ts'
import type { Position } from '../../store/records.ts'
import { arm } from '../clock.ts'
import { deadline, dues } from '../deadlines.ts'
import { positionOf } from '../matches.ts'
import { carriedOut, type Acted, type Room } from './room.ts'
import { refused } from '../refused.ts'

/** Milliseconds that a phase keeps at least when time is taken off. */
const least = 10_000

type Timing = Pick<Position, 'closesAt' | 'dues' | 'clock' | 'pausedAt'>
/** What becomes of the timing, or the code of why not. */
type Change = (before: Position, now: number) => Timing | string

const pause: Change = (before, now) => {
  if (before.clock === null) return 'noClock'
  return before.pausedAt === null ? { ...before, pausedAt: now } : 'pausedAlready'
}

const resume: Change = (before, now) => {
  if (before.pausedAt === null) return 'notPaused'
  const later = now - before.pausedAt
  const { closesAt } = before
  return {
    ...before,
    pausedAt: null,
    closesAt: closesAt === null ? null : closesAt + later,
    dues: before.dues.map((due) => ({ ...due, at: due.at + later })),
  }
}

const addTime =
  (seconds: number): Change =>
  (before, now) => {
    const { closesAt, pausedAt } = before
    if (closesAt === null) return 'noClock'
    const from = Math.max(closesAt, pausedAt ?? now)
    // Taking time off never adds any.
    const floor = Math.min(from, (pausedAt ?? now) + least)
    return { ...before, closesAt: Math.max(from + seconds * 1000, floor) }
  }

/** The phase that is open gets the new length from now. */
const otherClock =
  (clock: Clock): Change =>
  (before, now) => {
    const pausedAt = clock === null ? null : before.pausedAt
    const from = pausedAt ?? now
    const { G } = before.state
    return {
      clock,
      pausedAt,
      closesAt: deadline(clock, null, G, from),
      dues: dues(clock, before.dues, G, from),
    }
  }

async function retime({ host, live }: Room, change: Change): Promise<Acted> {
  const before = await positionOf(host, live)
  if (before === null) return refused('notStarted')
  if (before.state.G.phase === 'ended') return refused('ended')
  const timing = change(before, host.time.now())
  if (typeof timing === 'string') return refused(timing)
  const after: Position = { ...before, ...timing, timing: before.timing + 1 }
  const written = await host.store.setTiming(live.id, before, after)
  live.position = written ? after : null
  if (!written) return refused('busy')
  arm(host, live)
  return carriedOut
}

async function setClock(room: Room, clock: Clock): Promise<Acted> {
  const { host, live } = room
  if ((await positionOf(host, live)) !== null) return retime(room, otherClock(clock))
  return (await host.store.setClock(live.id, clock)) ? carriedOut : refused('busy')
}

type ClockAct = Extract<StaffAct, { do: 'pause' | 'resume' | 'addTime' | 'clock' }>

/** To be run in the match's queue. */
export function onClock(room: Room, act: ClockAct): Promise<Acted> {
  switch (act.do) {
    case 'pause':
      return retime(room, pause)
    case 'resume':
      return retime(room, resume)
    case 'addTime':
      return retime(room, addTime(act.seconds))
    case 'clock':
      return setClock(room, act.clock)
  }
}
