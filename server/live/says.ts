/** Bots say what they did with a text, to those it is offered to or to its maker: short cables, kept and shown like anybody's. */
import type { Saying } from '../../game/bots/saying.ts'
import type { State } from '../../game/model/state.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { deliver } from './cables.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import type { Act } from './perform.ts'

async function send(host: Host, live: Live, state: State, from: ActorId, { to, said }: Saying) {
  const seats = await host.store.seats(live.id)
  const readers = seats.filter(({ seat }) => to.includes(seat))
  // Bots do not read: among themselves they have nothing to say.
  if (readers.every(({ bot }) => bot)) return
  const { cable, added } = await host.store.addCable({
    match: live.id,
    person: `bot ${from}`,
    key: `${said.act} ${said.offer}`,
    turn: state.turn,
    phase: state.phase,
    from,
    by: '',
    to: readers.map(({ seat }) => seat),
    text: '',
    said,
    at: host.time.now(),
  })
  if (added) deliver(host, live, cable)
}

/** To be run in the match's queue, after the bot's act. What goes wrong here stops no bot. */
export async function speakUp(host: Host, live: Live, { command, reason }: Act): Promise<void> {
  const state = (await positionOf(host, live))?.state.G
  if (state === undefined || reason === null) return
  try {
    const saying = host.rules.saying(state, command, reason)
    if (saying !== null) await send(host, live, state, reason.seat, saying)
  } catch (error) {
    host.log.error({ err: error, match: live.id, seat: reason.seat }, 'a bot could not speak')
  }
}
