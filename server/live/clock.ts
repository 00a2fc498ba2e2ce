/** The alarm of a match: rings when a phase closes or a free answer lapses. */
import type { HostCommand } from '../../game/model/command.ts'
import type { Position } from '../store/records.ts'
import type { Host, Live } from './host.ts'

/** After a restart people have this long to come back before anything closes. */
export const grace = 10_000

/** When the next thing is due; never while the clock stands still. */
const nextOf = ({ closesAt, dues, pausedAt }: Position): number =>
  pausedAt !== null ? Infinity : Math.min(closesAt ?? Infinity, ...dues.map((due) => due.at))

/** Sets the alarm for what is due next. */
export function arm(host: Host, live: Live): void {
  live.cancelAlarm()
  live.cancelAlarm = () => undefined
  const next = live.position === null ? Infinity : nextOf(live.position)
  if (next === Infinity || host.closed) return
  const wait = Math.max(next, live.notBefore) - host.time.now()
  live.cancelAlarm = host.time.after(wait, () => host.onAlarm(live))
}

/** What the clock demands of this position at `now`: the free answers that lapse before the phase that closes. */
export function demands({ state: { G }, closesAt, dues, pausedAt }: Position, now: number): HostCommand[] {
  if (G.phase === 'ended' || pausedAt !== null) return []
  const at = { turn: G.turn, phase: G.phase }
  const lapsed = dues.filter((due) => due.at <= now)
  const closes = closesAt !== null && closesAt <= now
  return [
    ...lapsed.map(({ offer, seat }) => ({ type: 'answerLapsed' as const, ...at, offer, seat })),
    ...(closes ? [{ type: 'phaseClosed' as const, ...at }] : []),
  ]
}
