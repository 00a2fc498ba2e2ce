/** Puts the host together, and brings back what was going on before a restart. */
import type { Server as HttpServer } from 'node:http'
import { createEngine } from './engine/engine.ts'
import { onAlarm } from './live/alarm.ts'
import { wakeBots } from './live/bots.ts'
import { arm, grace } from './live/clock.ts'
import { createConnections, type Connections } from './live/connections.ts'
import type { Host, Live } from './live/host.ts'
import { open, positionOf } from './live/matches.ts'
import type { Thinker } from './live/thinker.ts'
import type { Logger } from './log.ts'
import type { Rules } from './rules.ts'
import type { Store } from './store/store.ts'
import type { Time } from './time.ts'
import { createMetrics } from './web/metrics.ts'

/** What a test may replace. */
export interface Parts {
  readonly store: Store
  readonly rules: Rules
  readonly time: Time
  readonly log: Logger
  readonly thinker: Thinker
}

const atWork = (matches: ReadonlyMap<string, Live>): number =>
  [...matches.values()].filter(({ bots, queue }) => bots.active || queue.pending > 0).length

export function createHost(
  parts: Parts,
  { botPace, address }: Pick<Host, 'botPace' | 'address'>,
): { host: Host; connections: Connections } {
  const { rules, log } = parts
  const connections = createConnections()
  const matches = new Map<string, Live>()
  const host: Host = {
    ...parts,
    engine: createEngine(rules, log),
    metrics: createMetrics({ matches: () => matches.size, atWork: () => atWork(matches) }),
    outlet: connections,
    matches,
    botPace,
    address,
    onAlarm: (live) => onAlarm(host, live),
    closed: false,
  }
  return { host, connections }
}

async function resumeOne(host: Host, id: string): Promise<void> {
  const live = await open(host, id)
  if (live === null) return
  await live.queue(() => positionOf(host, live))
  live.notBefore = host.time.now() + grace
  arm(host, live)
  wakeBots(host, live)
}

/** Matches that had begun go on: their clocks run, their bots act. One that cannot be read does not stop the rest. */
export async function resume(host: Host): Promise<void> {
  for (const id of await host.store.running()) {
    await resumeOne(host, id).catch((error: unknown) =>
      host.log.error({ err: error, match: id }, 'a match could not be resumed'),
    )
  }
}

/** Lets every job that has begun come to its end; begins no other. */
export async function quiet(host: Host): Promise<void> {
  host.closed = true
  for (const live of host.matches.values()) {
    live.cancelAlarm()
    live.cancelRelief()
    await live.queue(async () => undefined)
  }
  await host.thinker.close()
}

/** The http server's end: waits for nobody who keeps a connection open. */
export function stop(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve())
    http.closeAllConnections()
  })
}
