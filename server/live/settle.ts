/** What a connection may see, and the first thing that it is sent. */
import type { Viewer } from '../../game/model/view.ts'
import type { Role } from '../../game/model/wire.ts'
import { cablesFor } from './cables.ts'
import type { Connection, Known } from './connections.ts'
import { draftsFor } from './drafts.ts'
import { showAll } from './frames.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { reasonsFor } from './reasons.ts'
import { rosterOf } from './roster.ts'

/** Seats are read from the store, so nothing that a browser says counts. The creator may always watch. */
async function viewerOf(host: Host, live: Live, known: Known): Promise<Viewer | null> {
  const { person, role } = known
  if (role === 'staff') return known.viewer ?? 'observer'
  if (role === 'screen') return 'observer'
  const member = await host.store.member(live.id, person)
  if (member?.seat) return member.seat
  return live.facts.observers || live.facts.creator === person ? 'observer' : null
}

const roleOf = (role: Known['role'], viewer: Viewer): Role =>
  role === 'player' && viewer === 'observer' ? 'observer' : role

/** A viewer that nobody is any more gets no frames. */
function forget(host: Host, live: Live, viewer: Viewer | null): void {
  if (viewer !== null && !host.outlet.viewers(live.id).includes(viewer)) live.shown.delete(viewer)
}

/** To be run in the match's queue: from now on this connection sees what this viewer sees. */
export async function welcome(host: Host, live: Live, connection: Connection, viewer: Viewer): Promise<void> {
  const position = await positionOf(host, live)
  if (position === null) return
  const history = await host.store.history(live.id)
  const reasons = await reasonsFor(host, live, viewer)
  const roster = await rosterOf(host, live)
  const cables = await cablesFor(host, live, viewer)
  const drafts = await draftsFor(host, live, viewer)
  const { name, person, role } = connection.data
  const no = (await host.store.member(live.id, person))?.no ?? null
  const view = host.rules.view(position.state.G, viewer)
  if (!connection.connected) return
  const present = connection.data.viewer
  connection.data.viewer = viewer
  forget(host, live, present)
  connection.emit('welcome', {
    viewer,
    role: roleOf(role, viewer),
    name,
    no,
    cables,
    drafts,
    roster,
    revision: showAll(live, viewer, view),
    view,
    history: host.rules.historyFor(history, viewer),
    reasons,
  })
}

/** To be run in the match's queue: full view and history for who has a seat or may watch, else the roster. */
export async function settle(host: Host, live: Live, connection: Connection): Promise<void> {
  const present = connection.data.viewer
  const viewer = await viewerOf(host, live, connection.data)
  const begun = (await positionOf(host, live)) !== null
  if (begun && viewer !== null && viewer !== present) return welcome(host, live, connection, viewer)
  if (viewer === null) {
    connection.data.viewer = null
    forget(host, live, present)
  }
  connection.emit('roster', await rosterOf(host, live))
}

/** Looks again at who sits where: after a match has begun or a seat was taken. */
export function settleAll(host: Host, live: Live, connections: readonly Connection[]): void {
  for (const connection of connections) {
    live
      .queue(() => settle(host, live, connection))
      .catch((error: unknown) => host.log.error({ err: error, match: live.id }, 'could not settle'))
  }
}
