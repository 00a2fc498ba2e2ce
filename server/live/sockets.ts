/** The door for sockets: who comes in, and that everything they ask is answered. */
import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { refuse } from '../../game/model/refusal.ts'
import { isSameOrigin } from '../web/origin.ts'
import { answerRaw, mostBytes } from './ask.ts'
import {
  expel,
  type Answer,
  type Asker,
  type Connection,
  type Connections,
  type Wire,
} from './connections.ts'
import { showDesk } from './desk.ts'
import type { Host, Live } from './host.ts'
import { knownOf, Refused } from './known.ts'
import { noteUnreadable, open, rest } from './matches.ts'
import { createRate } from './rate.ts'
import { announce } from './roster.ts'
import { settle } from './settle.ts'

export interface SocketSettings {
  /** Messages per second that one connection may send; 0 for no limit. */
  readonly askRate: number
  readonly publicUrl: string | undefined
}

/** A frame larger than this ends the connection before it is read; up to it, a message that is too large is refused. */
const mostFrame = mostBytes * 4

const isAnswer = (value: unknown): value is Answer => typeof value === 'function'

function refusalOf(host: Host, error: unknown): Error {
  if (error instanceof Refused) return error
  host.log.error({ err: error }, 'a handshake failed')
  return new Error('error.server')
}

function leave(host: Host, live: Live, connections: Connections, connection: Connection): void {
  const { viewer } = connection.data
  if (viewer !== null && !connections.viewers(live.id).includes(viewer)) live.shown.delete(viewer)
  if (connections.of(live.id).length > 0) announce(host, live)
  else void live.queue(async () => undefined).then(() => rest(host, live))
}

/** Listens from the first moment; what is asked before the connection is settled waits for it. */
function listen(host: Host, asker: Asker, ready: Promise<Live>, askRate: number): void {
  const { connection } = asker
  const allowed = createRate(host.time, askRate)
  const respond = async (message: unknown, answer: Answer) => {
    const live = await ready
    const started = performance.now()
    answer(await answerRaw(host, live, asker, message))
    host.metrics.took((performance.now() - started) / 1000)
  }
  connection.onAny((event: string, ...args: unknown[]) => {
    const answer = args.at(-1)
    if (!isAnswer(answer)) return
    if (!allowed()) answer({ ok: false, refusal: refuse('tooFast', 'R1') })
    else if (event !== 'ask' || args.length !== 2)
      answer({ ok: false, refusal: refuse('malformed', 'R1', { path: '' }) })
    else respond(args[0], answer).catch(() => answer({ ok: false, refusal: refuse('internal', 'R1') }))
  })
}

/** Shows a new connection what it may see. */
async function enter(host: Host, connection: Connection): Promise<Live> {
  const live = await open(host, connection.data.match)
  if (live === null) throw new Error('error.noMatch')
  await live
    .queue(() => settle(host, live, connection))
    .catch((error: unknown) => noteUnreadable(live, error))
  if (connection.data.role === 'staff') await live.queue(() => showDesk(host, live, connection))
  announce(host, live)
  return live
}

function connected(host: Host, connections: Connections, connection: Connection, askRate: number): void {
  connections.add(connection)
  host.metrics.connections(1)
  const ready = enter(host, connection)
  ready.catch((error: unknown) => {
    host.log.error({ err: error }, 'could not let a connection in')
    // Then the browser knocks again by itself, and is told at the door what keeps it out.
    if (host.matches.get(connection.data.match)?.unreadable === true) expel(connection)
    else connection.disconnect(true)
  })
  listen(host, { connection, connections }, ready, askRate)
  connection.on('disconnect', () => {
    connections.remove(connection)
    host.metrics.connections(-1)
    ready.then((live) => leave(host, live, connections, connection)).catch(() => undefined)
  })
}

/** Opens the sockets of `http`. */
export function createSockets(
  http: HttpServer,
  host: Host,
  connections: Connections,
  settings: SocketSettings,
): Wire {
  const wire: Wire = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: mostFrame,
    allowRequest: (request, answer) => answer(null, isSameOrigin(request.headers, settings.publicUrl)),
  })
  wire.use((connection, next) => {
    knownOf(host, connections, connection)
      .then((known) => {
        Object.assign(connection.data, known)
        next()
      })
      .catch((error: unknown) => next(refusalOf(host, error)))
  })
  wire.on('connection', (connection) => connected(host, connections, connection, settings.askRate))
  return wire
}
