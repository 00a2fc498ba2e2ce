import type { Position } from '../store/records.ts'
import { arm } from './clock.ts'
import { announceDesk } from './desk.ts'
import type { Host, Live } from './host.ts'
import { tellReasons } from './reasons.ts'
import { announce } from './roster.ts'

/** What follows from a commit besides frames: the alarm, a new closing time, the reasons at the end. */
export async function follow(host: Host, live: Live, before: Position): Promise<void> {
  arm(host, live)
  announceDesk(host, live)
  if (live.position?.closesAt !== before.closesAt) announce(host, live)
  if (live.position?.state.G.phase === 'ended') await tellReasons(host, live)
}
