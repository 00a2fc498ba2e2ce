/** `npm run checkpoints`: what the model says of history, as shares of games of bots. Bands, not rails. */
import { botLevels } from '../../game/bots/levels.ts'
import { command, oneOf, print, printJson, progress, readArguments, ToolError, wholeNumber } from './cli.ts'
import { checkpoints as all, lineOf, runsOf, type Line, type PartLine } from './checkpoints/table.ts'
import { judge } from './checkpoints/threads.ts'

const help = `npm run checkpoints -- [--games N] [--seed S] [--bots 2] [--jitter PERCENT] [--only 1,5]
  [--set PATH=NUMBER] [--threads N] [--json]

  --games N         games of each run (default 200): full mode, history's start, bots in every seat
  --seed S          any text (default 1); game number n has the seed S/n
  --bots LEVEL      level of every bot: ${botLevels.join(', ')} (default 2)
  --jitter PERCENT  moves every coefficient up or down by so much, at random from the seed (default 0)
  --only 1,5        these checkpoints alone, and no game that they don't need
  --set PATH=NUMBER another coefficient, such as cost.air=3; repeatable
  --threads N       plays on so many at most (default: one a core); the same games whatever their number

A checkpoint's value is that of its first part; it holds when all its parts do. Checkpoints of one scenario share
their games; where two runs are compared they differ in one habit or one value of the scenario. A part that no game
was about has the value null.`

const shown = ({ value, games, low, high, holds, what }: PartLine): string =>
  `${value === null ? '–' : value.toFixed(1)} of ${games} games (${low} to ${high}) ${holds ? '' : 'NOT '}held: ${what}`

const block = ({ id, what, holds, parts }: Line): string =>
  [
    `${String(id).padStart(2)} ${holds ? 'holds' : 'FAILS'}  ${what}`,
    ...parts.map((each) => `          ${shown(each)}`),
  ].join('\n')

function wantedOf(only: string | undefined): typeof all {
  if (only === undefined) return all
  const ids = only.split(',').map((each) => wholeNumber('--only', each, 1, 14))
  const found = all.filter(({ id }) => ids.includes(id))
  if (found.length === 0) throw new ToolError(`--only ${only}: no such checkpoint.`)
  return found
}

async function checkpoints(args: readonly string[]): Promise<void> {
  const { values } = readArguments(args, {
    games: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    bots: { type: 'string', default: '2' },
    jitter: { type: 'string', default: '0' },
    only: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    threads: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (values.help === true) return void print(help)
  const games = wholeNumber('--games', values.games, 1, 100_000)
  const wanted = wantedOf(values.only)
  const setting = {
    seed: values.seed,
    jitter: wholeNumber('--jitter', values.jitter, 0, 50),
    bots: oneOf('--bots', values.bots, botLevels),
    set: values.set,
  }
  const threads = values.threads === undefined ? undefined : wholeNumber('--threads', values.threads, 1, 64)
  const verdicts = await judge(runsOf(wanted), games, setting, threads, (run) =>
    progress(`${run}: ${games} games`),
  )
  const lines = wanted.map((each) => lineOf(verdicts, each))
  const holds = lines.filter((each) => each.holds).length
  if (values.json) printJson({ checkpoints: lines, holds, total: lines.length })
  else print([...lines.map(block), `${holds} of ${lines.length} hold`].join('\n'))
}

await command('checkpoints', checkpoints)
