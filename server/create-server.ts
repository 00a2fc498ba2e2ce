/** One running server; tests start as many as they like. */
import { createServer as createHttp, type Server as HttpServer } from 'node:http'
import { createApp } from './app.ts'
import { createHost, quiet, resume, stop, type Parts } from './host.ts'
import { createSockets } from './live/sockets.ts'
import { createThinker } from './live/thinker.ts'
import { createLog } from './log.ts'
import type { Rules } from './rules.ts'
import { StartError, type Settings } from './settings.ts'
import { openSqlite } from './store/sqlite/store.ts'
import { systemTime } from './time.ts'
import { homeAddress, sharedAddresses, type Listening } from './web/addresses.ts'

export interface RunningServer {
  readonly port: number
  /** The address for somebody at this machine. */
  readonly home: string
  /** Addresses for others; none when it listens to this machine alone. */
  readonly links: readonly string[]
  close(): Promise<void>
}

const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined)

/** What to say when the port cannot be had. */
function startErrorOf(error: Error, { PORT, HOST }: Settings): StartError {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartError(
        `PORT ${PORT}: another program listens there. Stop it, or give another port, such as PORT=${PORT + 1}.`,
      )
    case 'EACCES':
      return new StartError(
        `PORT ${PORT}: not allowed for this user. Give a port from 1024, such as PORT=8000.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`HOST ${HOST}: no address of this machine. Leave it out, or start with --lan.`)
    default:
      return new StartError(`Could not listen on ${HOST}:${PORT}: ${error.message}.`)
  }
}

function listen(http: HttpServer, settings: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: Error) => reject(startErrorOf(error, settings)))
    http.listen(settings.PORT, settings.HOST, () => {
      const address = http.address()
      resolve(typeof address === 'object' && address !== null ? address.port : settings.PORT)
    })
  })
}

/** The rules, and what a test puts in place of our own. */
export type Given = { readonly rules: Rules } & Partial<Parts>

function partsOf(settings: Settings, given: Given): Parts {
  return {
    rules: given.rules,
    time: given.time ?? systemTime,
    log: given.log ?? createLog(settings.LOG_LEVEL),
    store: given.store ?? openSqlite(settings.DATA_DIR),
    thinker: given.thinker ?? createThinker(settings.BOT_THREADS, settings.BOT_BUDGET),
  }
}

/** Starts a server. Throws StartError with one line that says the mend. */
export async function createServer(settings: Settings, given: Given): Promise<RunningServer> {
  const where = (port: number): Listening => ({ host: settings.HOST, port, publicUrl: settings.PUBLIC_URL })
  let listening = where(settings.PORT)
  const address = () => sharedAddresses(listening)[0] ?? homeAddress(listening)
  const { host, connections } = createHost(partsOf(settings, given), { botPace: settings.BOT_PACE, address })
  const desk = {
    host,
    connections,
    createKey: settings.CREATE_KEY,
    seed: settings.MATCH_SEED,
    links: () => sharedAddresses(listening),
    home: () => homeAddress(listening),
  }
  const http = createHttp(createApp(desk, settings))
  const wire = createSockets(http, host, connections, {
    askRate: settings.ASK_RATE,
    publicUrl: settings.PUBLIC_URL,
  })
  const close = async () => {
    await quiet(host)
    await wire.close()
    await stop(http)
    await host.store.close()
  }
  try {
    listening = where(await listen(http, settings))
  } catch (error) {
    await close()
    throw error
  }
  await resume(host)
  return { port: listening.port, home: desk.home(), links: desk.links(), close }
}
