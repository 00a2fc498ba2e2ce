/** Cables: kept first, then shown to the seats that sent and got them, and to nobody else. */
import type { Cable } from '../../game/model/cable.ts'
import type { Viewer } from '../../game/model/view.ts'
import type { ClientMessage, Reply } from '../../game/model/wire.ts'
import { announceDesk } from './desk.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { refused } from './refused.ts'

type CableMessage = Extract<ClientMessage, { ask: 'cable' }>

async function problemOf(host: Host, live: Live, from: Cable['from'], { to }: CableMessage) {
  if (to.some((seat) => seat === from)) return refused('cableToSelf')
  const seats = new Set((await host.store.seats(live.id)).map(({ seat }) => seat))
  const missing = to.find((seat) => !seats.has(seat))
  return missing === undefined ? null : refused('noSeatToWrite', { seat: missing })
}

/** Shows a cable that is kept to the seats that sent and got it. */
export function deliver(host: Host, live: Live, cable: Cable): void {
  for (const seat of new Set([cable.from, ...cable.to])) {
    if (seat !== 'umpire') host.outlet.toViewer(live.id, seat, 'cable', cable)
  }
  announceDesk(host, live)
}

async function write(
  host: Host,
  live: Live,
  from: Cable['from'],
  by: string,
  person: string,
  message: CableMessage,
): Promise<Reply<Cable>> {
  const before = await host.store.cable(live.id, person, message.key)
  if (before !== null) return { ok: true, result: before }
  const state = (await positionOf(host, live))?.state.G
  if (state === undefined) return refused('notStarted')
  if (state.phase === 'ended') return refused('gameOver')
  const problem = await problemOf(host, live, from, message)
  if (problem !== null) return problem
  const { to, key, text } = message
  const { turn, phase } = state
  const context = { match: live.id, person, turn, phase, at: host.time.now() }
  const { cable, added } = await host.store.addCable({
    ...context,
    key,
    text,
    said: null,
    from,
    by,
    to: [...new Set(to)],
  })
  if (added) deliver(host, live, cable)
  return { ok: true, result: cable }
}

/** Sends a seat's cable, or the umpire's. One that comes twice under one key is sent once, and answered alike. */
export function sendCable(
  host: Host,
  live: Live,
  from: Cable['from'],
  by: string,
  person: string,
  message: CableMessage,
): Promise<Reply<Cable>> {
  return live.queue(() => write(host, live, from, by, person, message))
}

/** What this viewer sent or got. */
export async function cablesFor(host: Host, live: Live, viewer: Viewer): Promise<Cable[]> {
  return viewer === 'observer' ? [] : host.store.cablesOf(live.id, viewer)
}
