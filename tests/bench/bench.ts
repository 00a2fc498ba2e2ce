/** `npm run bench`: the numbers of the engine and of the client, measured on this machine. A bench is not a test. */
import { cpus } from 'node:os'
import { botsGames, decisions, lookingAhead } from './bots.ts'
import { aftermath, commands, stateSize } from './engine.ts'
import type { Row } from './measure.ts'
import { games, parts } from './parts.ts'
import { command, oneOf, print, printJson, progress, readArguments } from '../../server/tools/cli.ts'

const benches: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  commands: () => [commands()],
  'bots-games': () => botsGames(),
  'decision-2': () => decisions(),
  'decision-3': () => lookingAhead(),
  state: () => [stateSize()],
  aftermath: () => [aftermath()],
  games,
  parts,
  client: async () => (await import('./client.ts')).clientRows(),
}

const help = `npm run bench -- [--only NAME] [--json]

Measures, and says whether the goal holds here and now: ${Object.keys(benches).join(', ')}.
The client's rows need Chromium and a built client (npm run build).`

const line = ({ name, value, unit, goal, holds }: Row): string =>
  `${name.padEnd(18)} ${String(value).padStart(10)} ${unit.padEnd(58)} ${goal.padEnd(10)} ${goal === '' ? '' : holds ? 'holds' : 'missed'}`.trimEnd()

async function bench(args: readonly string[]): Promise<void> {
  const { values } = readArguments(args, {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (values.help === true) return void print(help)
  const names =
    values.only === undefined ? Object.keys(benches) : [oneOf('--only', values.only, Object.keys(benches))]
  const results: Row[] = []
  for (const name of names) {
    progress(`measuring ${name}`)
    results.push(...((await benches[name]?.()) ?? []))
  }
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`
  if (values.json) printJson({ machine, results })
  else print([machine, ...results.map(line)].join('\n'))
}

await command('bench', bench)
