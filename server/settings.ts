/** Settings of the server, from the environment and the command line. `docs/operations.md` explains each. */
import { availableParallelism } from 'node:os'
import * as z from 'zod'
import { logLevels } from './log.ts'

/** What stops a start: one line that says what is wrong and how to mend it. */
export class StartError extends Error {}

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most))
const notYet = z.undefined()

const fields = {
  PORT: whole(0, 65535).default(8000),
  HOST: z.string().default('127.0.0.1'),
  TRUST_PROXY: whole(0, 10).default(0),
  CREATE_KEY: z.string().min(4).max(200).optional(),
  METRICS_KEY: z.string().min(8).max(200).optional(),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  BOT_PACE: whole(0, 60_000).default(1000),
  BOT_BUDGET: whole(50, 60_000).default(2000),
  BOT_THREADS: whole(1, 64).default(Math.max(1, availableParallelism() - 1)),
  ASK_RATE: whole(0, 100_000).default(50),
  MATCH_SEED: z.string().max(100).optional(),
  DATABASE_URL: notYet,
  REDIS_URL: notYet,
}
type Name = keyof typeof fields

/** How to mend each, when it is wrong. */
const mends: Record<Name, string> = {
  PORT: 'give a whole number from 0 to 65535, such as PORT=8000',
  HOST: 'give an address of this machine, such as HOST=127.0.0.1, or start with --lan',
  TRUST_PROXY: 'give the number of proxies in front of the server, 0 to 10',
  CREATE_KEY: 'give 4 to 200 characters, or leave it out so that anybody may open sessions',
  METRICS_KEY: 'give 8 to 200 characters, or leave it out so that only this machine reads /metrics',
  DATA_DIR: 'give a folder, such as DATA_DIR=./data',
  PUBLIC_URL: 'give the address that people open, such as PUBLIC_URL=https://game.example.org',
  LOG_LEVEL: `give one of ${logLevels.join(', ')}`,
  BOT_PACE: 'give milliseconds between the acts of bots in company, 0 to 60000',
  BOT_BUDGET: 'give milliseconds that a bot which looks ahead may think about one decision, 50 to 60000',
  BOT_THREADS: 'give the number of threads in which bots think, 1 to 64',
  ASK_RATE: 'give messages per second that one connection may send, 0 for no limit',
  MATCH_SEED: 'leave it out: it gives every game the same dice, for tests and demonstrations only',
  DATABASE_URL: 'leave it out: this version keeps its data in SQLite in DATA_DIR',
  REDIS_URL: 'leave it out: this version runs as one process',
}

const Environment = z.object(fields)
const isName = (value: unknown): value is Name => typeof value === 'string' && value in fields

export type Settings = z.infer<typeof Environment> & {
  /** Folder of the built client; null where Vite serves it. */
  readonly clientDir: string | null
}

const help = `Guarantors: node server/start.mjs [--lan]

  --lan    listen on all interfaces of this machine, for a class in one network
  --help   this text

Environment:
${Object.entries(mends)
  .map(([name, mend]) => `  ${name.padEnd(13)} ${mend}`)
  .join('\n')}`

function fromEnvironment(environment: NodeJS.ProcessEnv): z.infer<typeof Environment> {
  const given = Object.keys(fields).map((name) => [name, blankIsAbsent(environment[name])])
  const parsed = Environment.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const name = parsed.error.issues[0]?.path[0]
  throw new StartError(isName(name) ? `${name}: ${mends[name]}.` : parsed.error.message)
}

/** Settings of a start, or the text of --help. Throws StartError with the name of a bad setting and its mend. */
export function readSettings(args: readonly string[], environment: NodeJS.ProcessEnv): Settings | string {
  const unknown = args.find((arg) => !['--lan', '--dev', '--help'].includes(arg))
  if (unknown !== undefined) throw new StartError(`${unknown}: unknown option. Try --help.`)
  if (args.includes('--help')) return help
  const settings = fromEnvironment(environment)
  const clientDir = args.includes('--dev') ? null : 'dist/client'
  return { ...settings, clientDir, ...(args.includes('--lan') ? { HOST: '0.0.0.0' } : {}) }
}
