/** Who knocks at the door for sockets, and as what they come in. */
import * as z from 'zod'
import { personOf } from '../lobby/keys.ts'
import { mostConnections, type Connection, type Connections, type Known } from './connections.ts'
import type { Host, Live } from './host.ts'
import { isReadable, open, rest } from './matches.ts'

const Handshake = z.object({
  match: z.string().max(64).default(''),
  fine: z.boolean().default(false),
  /** A projector, which needs no key and sees what observers see. */
  as: z.optional(z.literal('screen')),
})
type Handshake = z.infer<typeof Handshake>

/** A reason that the browser may read. */
export class Refused extends Error {}

/** Nobody's id: projectors are no people. */
const noPerson = ''

/** Only a session that somebody leads has projectors. */
async function screenOf(host: Host, connections: Connections, wanted: Handshake): Promise<Known> {
  const live = await open(host, wanted.match)
  if (live === null || !live.facts.taught) throw new Refused('error.noMatch')
  if (!(await live.queue(() => isReadable(host, live)))) throw new Refused('error.unreadable')
  if (connections.of(live.id, noPerson).length >= mostConnections) throw new Refused('error.tooManyScreens')
  const { fine } = wanted
  return { match: live.id, person: noPerson, name: '', viewer: null, role: 'screen', fine }
}

async function memberOf(host: Host, live: Live, person: string): Promise<Pick<Known, 'name' | 'role'>> {
  if (await host.store.isStaff(live.id, person)) return { name: '', role: 'staff' }
  const member = await host.store.member(live.id, person)
  if (member !== null || live.facts.creator === person) return { name: member?.name ?? '', role: 'player' }
  rest(host, live)
  throw new Refused((await host.store.wasRemoved(live.id, person)) ? 'error.removed' : 'error.noMatch')
}

/** Who this is, by cookie and match. A match that does not exist and one that is not theirs look alike. */
export async function knownOf(host: Host, connections: Connections, connection: Connection): Promise<Known> {
  const parsed = Handshake.safeParse(connection.handshake.auth)
  if (!parsed.success) throw new Refused('error.noMatch')
  if (parsed.data.as === 'screen') return screenOf(host, connections, parsed.data)
  const { match, fine } = parsed.data
  const person = await personOf(host.store, connection.handshake.headers.cookie)
  const live = person === null ? null : await open(host, match)
  if (person === null || live === null) throw new Refused('error.noMatch')
  const member = await memberOf(host, live, person.id)
  if (!(await live.queue(() => isReadable(host, live)))) throw new Refused('error.unreadable')
  if (connections.of(live.id, person.id).length >= mostConnections) throw new Refused('error.tooManyWindows')
  return { match: live.id, person: person.id, viewer: null, fine, ...member }
}
