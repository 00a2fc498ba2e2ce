/** `npm run checkpoints`: what the model says of history, as shares of games of bots. Bands, not rails. */
import { coefficients, jittered } from '../../game/coefficients/coefficients.ts'
import { makeWorld, type World } from '../../game/scenarios/world.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { groundOf } from '../../game/theatres/ground.ts'
import { checks, type Check } from './checkpoints/checks.ts'
import { command, print, printJson, progress, readArguments, wholeNumber } from './cli.ts'
import { playGames } from './simulation/games.ts'
import type { Played } from '../../game/bots/table.ts'

const help = `npm run checkpoints -- [--games N] [--seed S] [--jitter PERCENT] [--json]

  --games N         games of level-1 bots in every seat, full mode (default 200)
  --seed S          any text (default 1)
  --jitter PERCENT  moves every coefficient up or down by so much, at random from the seed (default 0)

A checkpoint that no game was about has the value null.`

interface Line {
  readonly id: number
  readonly what: string
  /** Per cent of the games that count, or null. */
  readonly value: number | null
  /** Games that count. */
  readonly games: number
  readonly low: number
  readonly high: number
  readonly holds: boolean
}

function ask(world: World, played: readonly Played[], check: Check): Line {
  const counted = played.filter((game) => check.counts(world, game))
  const happened = counted.filter((game) => check.holds(world, game)).length
  const value = counted.length === 0 ? null : Number(((100 * happened) / counted.length).toFixed(1))
  const { id, what, low, high } = check
  return {
    id,
    what,
    value,
    games: counted.length,
    low,
    high,
    holds: value !== null && value >= low && value <= high,
  }
}

const line = ({ id, what, value, games, low, high, holds }: Line): string =>
  `${String(id).padStart(2)}  ${value === null ? '   –' : `${value} %`} of ${games}  (${low}–${high})  ${holds ? 'holds' : 'does not hold'}  ${what}`

function checkpoints(args: readonly string[]): void {
  const { values } = readArguments(args, {
    games: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    jitter: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  })
  if (values.help === true) return void print(help)
  const games = wholeNumber('--games', values.games, 1, 100_000)
  const percent = wholeNumber('--jitter', values.jitter, 0, 50)
  const shipped = worldOf('idlib-2019', 'full')
  const c = percent === 0 ? coefficients : jittered(coefficients, percent, values.seed)
  const world = makeWorld(shipped.scenario, groundOf(shipped.scenario), c)
  const played = playGames(world, games, values.seed, {}, (game) => {
    if (game % 50 === 0) progress(`${game} of ${games} games`)
  })
  const lines = checks.map((check) => ask(world, played, check))
  const holds = lines.filter((each) => each.holds).length
  if (values.json) printJson({ checkpoints: lines, holds, total: lines.length })
  else print([...lines.map(line), `${holds} of ${lines.length} hold`].join('\n'))
}

await command('checkpoints', checkpoints)
