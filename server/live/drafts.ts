/** Unsent texts: kept for their writer, shown to the others in the writer's seat. */
import { mostDrafts, type Draft, type PersonNo } from '../../game/model/cable.ts'
import type { Viewer } from '../../game/model/view.ts'
import type { ClientMessage } from '../../game/model/wire.ts'
import type { Known } from './connections.ts'
import { announceDesk } from './desk.ts'
import type { Done, Host, Live } from './host.ts'
import { refused } from './refused.ts'

type DraftMessage = Extract<ClientMessage, { ask: 'draft' }>

/** What lies on the desk of this seat. */
export async function draftsFor(host: Host, live: Live, viewer: Viewer): Promise<Draft[]> {
  const drafts = await host.store.drafts(live.id)
  const own = drafts.filter(({ seat }) => seat === viewer)
  return own.map(({ person, key, text, at }) => ({ person, key, text, at }))
}

/** To be run in the match's queue. */
export async function putDraft(host: Host, live: Live, known: Known, message: DraftMessage): Promise<Done> {
  const { person } = known
  const member = await host.store.member(live.id, person)
  if (!member?.seat) return refused('notSeated')
  const { key } = message
  const text = message.text === '' ? null : message.text
  const at = host.time.now()
  if (!(await host.store.putDraft({ match: live.id, person, key, text, at })))
    return refused('tooManyDrafts', { most: mostDrafts })
  host.outlet.toOthers(live.id, member.seat, known, 'draft', { person: member.no, key, text, at })
  announceDesk(host, live)
  return { ok: true, result: null }
}

/** The unsent texts of this person appear on the desk of the seat that they have come to, or leave that of the old one. */
export async function moveDrafts(host: Host, live: Live, no: PersonNo, go: 'come' | 'leave'): Promise<void> {
  const own = (await host.store.drafts(live.id)).filter(({ person }) => person === no)
  for (const { seat, ...draft } of own) {
    const text = go === 'leave' ? null : draft.text
    host.outlet.toViewer(live.id, seat, 'draft', { ...draft, text })
  }
}
