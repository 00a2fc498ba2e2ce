/** What people ask that is no command: cables, drafts, the captaincy. Who sits where is read from the store. */
import type { PersonNo } from '../../game/model/cable.ts'
import type { ClientMessage, Reply } from '../../game/model/wire.ts'
import type { Member } from '../store/records.ts'
import { sendCable } from './cables.ts'
import { crewsOf } from './captain.ts'
import type { Known } from './connections.ts'
import { putDraft } from './drafts.ts'
import type { Done, Host, Live } from './host.ts'
import { announce } from './roster.ts'
import { refused } from './refused.ts'

type Talk = Extract<ClientMessage, { ask: 'cable' | 'draft' | 'captain' }>
type Of<A extends Talk['ask']> = Extract<Talk, { ask: A }>

const allRight: Done = { ok: true, result: null }

const memberOf = (host: Host, live: Live, { person, role }: Known): Promise<Member | null> =>
  role === 'player' ? host.store.member(live.id, person) : Promise.resolve(null)

async function cable(host: Host, live: Live, known: Known, message: Of<'cable'>): Promise<Reply<unknown>> {
  if (known.role === 'staff') return sendCable(host, live, 'umpire', message.by ?? '', known.person, message)
  const member = await memberOf(host, live, known)
  if (!member?.seat) return refused('notSeated')
  return sendCable(host, live, member.seat, member.name, member.person, message)
}

async function draft(host: Host, live: Live, known: Known, message: Of<'draft'>): Promise<Done> {
  if (known.role !== 'player') return refused('notSeated')
  return live.queue(() => putDraft(host, live, known, message))
}

/** Names somebody the captain of their seat, whoever was it before. False if this person sits nowhere. */
export async function setCaptain(host: Host, live: Live, person: PersonNo): Promise<boolean> {
  const member = (await host.store.members(live.id)).find(({ no }) => no === person)
  const named = member?.seat ? await host.store.setCaptain(live.id, member.seat, member.person) : false
  if (named) announce(host, live)
  return named
}

async function handOver(host: Host, live: Live, known: Known, person: PersonNo): Promise<Done> {
  const own = await memberOf(host, live, known)
  const crew = (await crewsOf(host, live)).find(({ seat }) => seat === own?.seat)
  if (own === null || crew === undefined) return refused('notSeated')
  if (crew.captain?.person !== own.person) return refused('notCaptain', { captain: crew.captain?.name ?? '' })
  if (crew.people.every(({ no }) => no !== person)) return refused('notInSeat')
  return (await setCaptain(host, live, person)) ? allRight : refused('notInSeat')
}

export function talk(host: Host, live: Live, known: Known, message: Talk): Promise<Reply<unknown>> {
  switch (message.ask) {
    case 'cable':
      return cable(host, live, known, message)
    case 'draft':
      return draft(host, live, known, message)
    case 'captain':
      return live.queue(() => handOver(host, live, known, message.person))
  }
}
