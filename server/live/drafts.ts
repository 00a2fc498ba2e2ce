/** Unsent texts: kept for their writer, shown to the others in the writer's seat. */
import type { Draft } from '../../game/model/cable.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Viewer } from '../../game/model/view.ts'
import type { ClientMessage } from '../../game/model/wire.ts'
import type { Known } from './connections.ts'
import { announceDesk } from './desk.ts'
import type { Host, Live } from './host.ts'

type DraftMessage = Extract<ClientMessage, { ask: 'draft' }>

/** What lies on the desk of this seat. */
export async function draftsFor(host: Host, live: Live, viewer: Viewer): Promise<Draft[]> {
  const drafts = await host.store.drafts(live.id)
  const own = drafts.filter(({ seat }) => seat === viewer)
  return own.map(({ person, key, text, at }) => ({ person, key, text, at }))
}

/** To be run in the match's queue. False if the writer sits nowhere. */
export async function putDraft(
  host: Host,
  live: Live,
  known: Known,
  message: DraftMessage,
): Promise<boolean> {
  const { person } = known
  const member = await host.store.member(live.id, person)
  if (!member?.seat) return false
  const { key } = message
  const text = message.text === '' ? null : message.text
  const at = host.time.now()
  await host.store.putDraft({ match: live.id, person, key, text, at })
  host.outlet.toOthers(live.id, member.seat, known, 'draft', { person: member.no, key, text, at })
  announceDesk(host, live)
  return true
}

/** Somebody changed seats in a running game: their unsent texts leave one desk and lie on the other. */
export async function moveDrafts(
  host: Host,
  live: Live,
  known: Known,
  from: ActorId,
  to: Viewer,
): Promise<void> {
  const no = (await host.store.member(live.id, known.person))?.no
  const own = (await draftsFor(host, live, to)).filter(({ person }) => person === no)
  for (const draft of own) {
    host.outlet.toOthers(live.id, from, known, 'draft', { ...draft, text: null })
    host.outlet.toOthers(live.id, to, known, 'draft', draft)
  }
}
