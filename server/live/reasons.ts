/** Why bots did what they did: to their own seat at once, to everybody when the game has ended. */
import type { Viewer } from '../../game/model/view.ts'
import type { BotReason } from '../../game/model/wire.ts'
import type { Host, Live } from './host.ts'

const hasEnded = (live: Live) => live.position?.state.G.phase === 'ended'

/** The reasons that this viewer may read. */
export async function reasonsFor(host: Host, live: Live, viewer: Viewer): Promise<BotReason[]> {
  const all = await host.store.reasons(live.id)
  return hasEnded(live) ? all : all.filter((reason) => reason.seat === viewer)
}

export function tellReason(host: Host, live: Live, reason: BotReason): void {
  host.outlet.toViewer(live.id, reason.seat, 'reason', reason)
}

/** To be called once, when the game has ended: everybody gets what they have not yet been told. */
export async function tellReasons(host: Host, live: Live): Promise<void> {
  const all = await host.store.reasons(live.id)
  for (const viewer of live.shown.keys()) {
    const untold = all.filter((reason) => reason.seat !== viewer)
    untold.forEach((reason) => host.outlet.toViewer(live.id, viewer, 'reason', reason))
  }
}
