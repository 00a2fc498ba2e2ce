/** What happens when a match's alarm rings. */
import { wakeBots } from './bots.ts'
import { arm, demands, grace } from './clock.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { perform } from './perform.ts'

/** Carries out the first thing that is due. True if there was one. */
async function next(host: Host, live: Live): Promise<boolean> {
  const position = await positionOf(host, live)
  const now = host.time.now()
  const command = position === null || now < live.notBefore ? undefined : demands(position, now)[0]
  if (command === undefined) return false
  const done = await perform(host, live, { by: 'host', command, person: null, reason: null })
  host.metrics.command('host', done.ok ? 'accepted' : done.refusal.code)
  if (!done.ok) forget(host, live, command.type, done.refusal.code)
  return true
}

/** The rules did not want it: not asked again at once, for the match must not spin. */
function forget(host: Host, live: Live, type: string, code: string): void {
  host.log.error({ match: live.id, type, code }, 'the rules refused the clock')
  const now = host.time.now()
  if (type === 'phaseClosed') live.notBefore = now + grace
  if (live.position === null) return
  live.position = { ...live.position, dues: live.position.dues.filter((due) => due.at > now) }
}

async function ring(host: Host, live: Live): Promise<void> {
  while (!host.closed && (await next(host, live)));
  arm(host, live)
}

export function onAlarm(host: Host, live: Live): void {
  live
    .queue(() => ring(host, live))
    .then(() => wakeBots(host, live))
    .catch((error: unknown) => host.log.error({ err: error, match: live.id }, 'the clock stopped'))
}
