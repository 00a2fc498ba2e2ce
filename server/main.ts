/** The entry: reads settings, starts the server, says where it is. */
import { createServer, type RunningServer } from './create-server.ts'
import { createLog } from './log.ts'
import { rules } from './real-rules.ts'
import { StartError, readSettings, type Settings } from './settings.ts'

function announce({ home, links }: RunningServer): void {
  const others = links.filter((link) => link !== home)
  const shared = others.length === 0 ? '' : `, for others ${others.join(' ')}`
  process.stdout.write(`Guarantors is at ${home}${shared}\n`)
}

/** Every match is safe on disk after each command, so stopping is never a loss. */
function stopOnSignals(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().finally(() => process.exit(0)))
  }
}

async function start(settings: Settings): Promise<void> {
  const log = createLog(settings.LOG_LEVEL)
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  const server = await createServer(settings, { rules, log })
  stopOnSignals(server)
  announce(server)
}

try {
  const settings = readSettings(process.argv.slice(2), process.env)
  if (typeof settings === 'string') process.stdout.write(`${settings}\n`)
  else await start(settings)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
