/** The instructor looks at the game as a seat or as an observer sees it. */
import type { Viewer } from '../../../game/model/view.ts'
import type { Connection } from '../connections.ts'
import { positionOf } from '../matches.ts'
import { welcome } from '../settle.ts'
import { carriedOut, type Acted, type Room } from './room.ts'
import { refused } from '../refused.ts'

export async function watchAs({ host, live }: Room, connection: Connection, viewer: Viewer): Promise<Acted> {
  const seats = host.rules.roles(live.facts.scenario)
  if (viewer !== 'observer' && !seats.includes(viewer)) return refused('noSeat', { seat: viewer })
  return live.queue(async () => {
    if ((await positionOf(host, live)) === null) return refused('notStarted')
    await welcome(host, live, connection, viewer)
    return carriedOut
  })
}
