/** What a connection asks, and what it is answered. The connection's seat is the player, whatever the message says. */
import { actors, type ActorId } from '../../game/model/ids.ts'
import { refuse } from '../../game/model/refusal.ts'
import type { State } from '../../game/model/state.ts'
import { ClientMessage, type Reply } from '../../game/model/wire.ts'
import { wakeBots } from './bots.ts'
import { unheard } from './captain.ts'
import type { Known } from './connections.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { perform } from './perform.ts'
import { talk } from './talk.ts'

/** Bytes of one message as JSON. */
export const mostBytes = 32 * 1024

type Answered = Reply<unknown>
type Command = Extract<ClientMessage, { ask: 'command' }>['command']

const refused = (code: string, params = {}): Answered => ({ ok: false, refusal: refuse(code, 'R1', params) })

/** Who plays; an instructor or a projector only looks. */
const seatOf = ({ viewer, role }: Known): ActorId | null =>
  actors.find((actor) => role === 'player' && actor === viewer) ?? null

async function command(host: Host, live: Live, known: Known, by: ActorId, it: Command): Promise<Answered> {
  const act = { by, command: it, person: known.person, reason: null }
  const done = await live.queue(async () => {
    const refusal = await unheard(host, live, known.person, by, it)
    return refusal === null ? perform(host, live, act) : { ok: false as const, refusal }
  })
  host.metrics.command('person', done.ok ? 'accepted' : done.refusal.code)
  if (done.ok) wakeBots(host, live)
  return done
}

async function history(host: Host, live: Live, { viewer }: Known): Promise<Answered> {
  if (viewer === null) return refused('notSeated')
  const entries = await host.store.history(live.id)
  return { ok: true, result: host.rules.historyFor(entries, viewer) }
}

async function preview(host: Host, live: Live, look: (state: State) => unknown): Promise<Answered> {
  const position = await positionOf(host, live)
  return position === null ? refused('notStarted') : { ok: true, result: look(position.state.G) }
}

async function answer(host: Host, live: Live, known: Known, message: ClientMessage): Promise<Answered> {
  if (message.ask === 'history') return history(host, live, known)
  if (message.ask === 'cable' || message.ask === 'draft' || message.ask === 'captain') {
    return talk(host, live, known, message)
  }
  const seat = seatOf(known)
  if (seat === null) return refused('notSeated')
  switch (message.ask) {
    case 'command':
      return command(host, live, known, seat, message.command)
    case 'previewOrder':
      return preview(host, live, (state) => host.rules.previewOrder(state, seat, message.order))
    case 'previewOffer':
      return preview(host, live, (state) => host.rules.previewOffer(state, seat, message.text))
    case 'readOffer':
      return preview(host, live, (state) => host.rules.readOffer(state, seat, message.offer))
    default:
      return refused('malformed', { path: 'ask' })
  }
}

function sizeOf(message: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(message) ?? '')
  } catch {
    return Infinity
  }
}

/** Answers a message as it came from the network. Never throws. */
export async function answerRaw(host: Host, live: Live, known: Known, raw: unknown): Promise<Answered> {
  if (sizeOf(raw) > mostBytes) return refused('tooLarge', { most: mostBytes })
  const parsed = ClientMessage.safeParse(raw)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    return refused('malformed', { path: path.slice(0, 100) })
  }
  try {
    return await answer(host, live, known, parsed.data)
  } catch (error) {
    host.log.error({ err: error, match: live.id, ask: parsed.data.ask }, 'could not answer')
    return refused('internal')
  }
}
