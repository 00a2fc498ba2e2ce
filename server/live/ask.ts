/** What a connection asks, and what it is answered. The connection's seat is the player, whatever the message says. */
import { actors, type ActorId } from '../../game/model/ids.ts'
import { refuse, type Refusal } from '../../game/model/refusal.ts'
import type { State } from '../../game/model/state.ts'
import { ClientMessage, type Reply } from '../../game/model/wire.ts'
import { advised } from './adviser.ts'
import { wakeBots } from './bots.ts'
import { unheard } from './captain.ts'
import type { Asker, Known } from './connections.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { perform } from './perform.ts'
import { staffAct } from './staff/acts.ts'
import { watchAs } from './staff/watch.ts'
import { talk } from './talk.ts'
import { refused } from './refused.ts'

/** Bytes of one message as JSON: room for a draft of the greatest length, in any script and with every sign escaped. */
export const mostBytes = 100 * 1024

type Answered = Reply<unknown>
type Lead = Extract<ClientMessage, { ask: 'staff' | 'watchAs' }>
type Command = Extract<ClientMessage, { ask: 'command' }>['command']

/** Whose seat it is, or whose the instructor looks from; a projector has none. */
const seatOf = ({ viewer, role }: Known): ActorId | null =>
  actors.find((actor) => role !== 'screen' && actor === viewer) ?? null

/** While a bot plays, the people in the seat look on. */
async function playedByBot(host: Host, live: Live, by: ActorId): Promise<Refusal | null> {
  const bot = (await host.store.seats(live.id)).some((one) => one.seat === by && one.bot)
  return bot ? refuse('seatIsBot', 'R1') : null
}

async function command(host: Host, live: Live, known: Known, by: ActorId, it: Command): Promise<Answered> {
  const act = { by, command: it, person: known.person, reason: null }
  const done = await live.queue(async () => {
    const refusal = (await playedByBot(host, live, by)) ?? (await unheard(host, live, known.person, by, it))
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

/** What an instructor alone can ask. */
async function lead(host: Host, live: Live, asker: Asker, message: Lead): Promise<Answered> {
  const { connection, connections } = asker
  if (connection.data.role !== 'staff') return refused('notStaff')
  const room = { host, live, connections }
  if (message.ask === 'watchAs') return watchAs(room, connection, message.viewer)
  return staffAct(room, message.act)
}

/** What an instructor may ask like anybody: to look, and to write as the umpire. */
const staffAsks: ReadonlySet<string> = new Set([
  'cable',
  'previewOrder',
  'previewOffer',
  'readOffer',
  'advise',
])

async function answer(host: Host, live: Live, asker: Asker, message: ClientMessage): Promise<Answered> {
  const known = asker.connection.data
  if (message.ask === 'history') return history(host, live, known)
  if (message.ask === 'staff' || message.ask === 'watchAs') return lead(host, live, asker, message)
  if (known.role === 'staff' && !staffAsks.has(message.ask)) return refused('staffWatches')
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
    case 'advise':
      return advised(host, live, (state) => host.rules.advise(state, seat))
    case 'warn':
      return advised(host, live, (state) => host.rules.warn(state, seat, message.command))
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
export async function answerRaw(host: Host, live: Live, asker: Asker, raw: unknown): Promise<Answered> {
  if (sizeOf(raw) > mostBytes) return refused('tooLarge', { most: mostBytes })
  const parsed = ClientMessage.safeParse(raw)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    return refused('malformed', { path: path.slice(0, 100) })
  }
  try {
    return await answer(host, live, asker, parsed.data)
  } catch (error) {
    host.log.error({ err: error, match: live.id, ask: parsed.data.ask }, 'could not answer')
    return refused('internal')
  }
}
