/** `npm run bench`: the numbers of the engine, measured on this machine. A bench is not a test. */
import { cpus } from 'node:os'
import { aftermath, botsGame, commands, stateSize } from './bench/engine.ts'
import type { Row } from './bench/measure.ts'
import { command, oneOf, print, printJson, progress, readArguments } from './cli.ts'

const benches: Readonly<Record<string, () => Row>> = {
  commands,
  'bots-game': botsGame,
  state: stateSize,
  aftermath,
}

const help = `npm run bench -- [--only NAME] [--json]

Measures, and says whether the goal holds here and now: ${Object.keys(benches).join(', ')}.`

const line = ({ name, value, unit, goal, holds }: Row): string =>
  `${name.padEnd(12)} ${String(value).padStart(10)} ${unit.padEnd(40)} ${goal.padEnd(10)} ${holds ? 'holds' : 'missed'}`

function bench(args: readonly string[]): void {
  const { values } = readArguments(args, {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (values.help === true) return void print(help)
  const names =
    values.only === undefined ? Object.keys(benches) : [oneOf('--only', values.only, Object.keys(benches))]
  const results = names.flatMap((name) => {
    progress(`measuring ${name}`)
    const row = benches[name]?.()
    return row === undefined ? [] : [row]
  })
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`
  if (values.json) printJson({ machine, results })
  else print([machine, ...results.map(line)].join('\n'))
}

command('bench', bench)
