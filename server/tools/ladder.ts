/** `npm run ladder`: whether a bot of a higher level does better in the same seat. */
import { botLevels } from '../../game/bots/levels.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { State } from '../../game/model/state.ts'
import type { World } from '../../game/scenarios/world.ts'
import { scenarioIds } from '../../game/scenarios/worlds.ts'
import { command, oneOf, print, printJson, progress, readArguments, ToolError, wholeNumber } from './cli.ts'
import { differenceOf, type Difference } from './ladder/difference.ts'
import { gamesOfRung, upperIn, type Rung } from './ladder/games.ts'
import { scenarioFrom, variantOf, worldWith } from './simulation/choice.ts'
import { known } from './simulation/players.ts'
import { playMany } from './simulation/threads.ts'

const help = `npm run ladder -- [--scenario ID] [--games N] [--seed S] [--json]

  --scenario ID      one of: ${scenarioIds.join(', ')} (default ${scenarioIds[0] ?? ''})
  --games N          games for each pair of levels, an even number from 4 (default 200)
  --seed S           any text (default 1)
  --level 2|3        only this level against the one below; repeatable (default both)
  --mode class|full  default full where the scenario has it
  --cut ID           a variant by its name, such as short; goes before --mode
  --set PATH=NUMBER  another coefficient, repeatable
  --threads N        plays on so many at most (default: one a core); the same games whatever their number
  --json             one JSON object on standard output

Games come in twos with one seed: in the first some seats play the upper level, each in turn beside each other seat
and against it, in the second everybody plays the other. Level 3 plays its seeded 64 rollouts. A row says by how many
points (of 100) the seat's result is better at the upper level, and the interval in which that mean lies with 95 per
cent.`

interface Row extends Difference {
  readonly seat: ActorId
  readonly level: number
  readonly against: number
}

const rungs: readonly Rung[] = [
  { level: '2', against: '1' },
  { level: '3', against: '2' },
]

interface Asked {
  readonly world: World
  readonly games: number
  readonly seed: string
  readonly threads: number | undefined
}

/** Upper less lower result of each seat in a pair of games. */
function differences(world: World, pair: number, first: State, second: State): Map<ActorId, number> {
  const upper = upperIn(world, pair)
  return new Map(
    world.seats.map((seat) => {
      const [one = 0, two = 0] = [first, second].map(({ result }) => result?.totals[seat])
      return [seat, upper.has(seat) ? one - two : two - one]
    }),
  )
}

async function climb({ world, games, seed, threads }: Asked, rung: Rung): Promise<Row[]> {
  const found = new Map<ActorId, number[]>(world.seats.map((seat) => [seat, []]))
  let first: State | null = null
  await playMany(
    world,
    gamesOfRung(world, rung, seed, games / 2),
    ({ state }, index) => {
      if (index % 20 === 19)
        progress(`level ${rung.level} over ${rung.against}: ${index + 1} of ${games} games`)
      if (first === null) return void (first = state)
      for (const [seat, value] of differences(world, (index - 1) / 2, first, state))
        found.get(seat)?.push(value)
      first = null
    },
    threads,
  )
  const levels = { level: Number(rung.level), against: Number(rung.against) }
  return [...found].map(([seat, values]) => ({ seat, ...levels, ...differenceOf(values) }))
}

const line = ({ seat, level, against, meanDifference, low95, high95 }: Row): string =>
  `${seat.padEnd(12)} ${level} over ${against}  ${meanDifference.toFixed(2).padStart(7)}  (${low95.toFixed(2)} to ${high95.toFixed(2)})${low95 > 0 ? '  above' : ''}`

const above = (rows: readonly Row[], { level }: Rung): string => {
  const ours = rows.filter((row) => row.level === Number(level))
  return `Level ${level}: clearly better in ${ours.filter(({ low95 }) => low95 > 0).length} of ${ours.length} seats`
}

function evenGames(given: string): number {
  const games = wholeNumber('--games', given, 4, 100_000)
  if (games % 2 === 0) return games
  throw new ToolError(`--games: ${given} is odd, and games come in twos.`)
}

async function ladder(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    scenario: { type: 'string', default: scenarioIds[0] ?? '' },
    games: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    level: { type: 'string', multiple: true, default: ['2', '3'] },
    mode: { type: 'string' },
    cut: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    threads: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (values.help === true) return void print(help)
  if (positionals.length > 0) throw new ToolError(`"${positionals.join(' ')}": not expected. Try --help.`)
  const file = scenarioFrom(values.scenario)
  const world = worldWith(file, variantOf(file, values.mode, values.cut), values.set)
  const games = evenGames(values.games)
  const threads = values.threads === undefined ? undefined : wholeNumber('--threads', values.threads, 1, 64)
  const wanted = values.level.map((each) => known('--level', oneOf('--level', each, ['2', '3']), botLevels))
  const climbed = rungs.filter(({ level }) => wanted.includes(level))
  const rows: Row[] = []
  for (const rung of climbed) rows.push(...(await climb({ world, games, seed: values.seed, threads }, rung)))
  if (values.json) printJson({ pairs: rows })
  else print([...rows.map(line), ...climbed.map((rung) => above(rows, rung))].join('\n'))
}

await command('ladder', ladder)
