/** `npm run simulate`: bots against bots, without a server. */
import { performance } from 'node:perf_hooks'
import { parFor } from '../../game/par.ts'
import { scenarioIds } from '../../game/scenarios/worlds.ts'
import { command, print, printJson, progress, readArguments, ToolError, wholeNumber } from './cli.ts'
import { loops } from '../../game/bots/loops.ts'
import { scenarioFrom, variantOf, worldWith } from './simulation/choice.ts'
import { gameSeed, gamesOf } from './simulation/games.ts'
import { playersOf } from './simulation/players.ts'
import { report } from './simulation/report.ts'
import { tally } from './simulation/tally.ts'
import { playMany } from './simulation/threads.ts'
import { transcript } from './simulation/transcript.ts'
import type { Played } from '../../game/bots/table.ts'

const help = `npm run simulate -- [--scenario ID] [--games N] [--seed S] [--bots 1|2|3] [--json]

  --scenario ID      one of: ${scenarioIds.join(', ')} (default ${scenarioIds[0] ?? ''})
  --file FILE        a scenario that does not ship, instead; it has no history, so its par is 0
  --games N          1 to 100000 (default 200)
  --seed S           any text (default 1); game number n has the seed S/n
  --bots 1|2|3       level of every bot (default 1)
  --mode class|full  default full where the scenario has it
  --cut ID           a variant by its name, such as short; goes before --mode
  --seat NAME=LEVEL  another player for one seat, repeatable: 1, 2, 3, or a stand-in
                       signs, refuses    the level-1 bot, but it answers every offer so
                       breaches, keeps   the level-1 bot, but it breaks, or keeps, whatever is signed
                       ${loops.join(', ')}
                                         the level-1 bot with a trick that should not pay
  --set PATH=NUMBER  another coefficient, such as cost.air=3; repeatable. Par stays that of the file
  --threads N        plays on so many at most (default: one a core); the same games whatever their number
  --transcript       every game as text: on standard output, or on standard error with --json
  --json             one JSON object on standard output

Orders count what seats sealed, without the scenario's own; clauses count those of signed texts.
Agreements: kept to their end, running at the end of the game, lapsed (a duty unmet, or worn out), broken.
Aftermath: share of the model's runs in which the war is back within five years.`

async function simulate(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    scenario: { type: 'string', default: scenarioIds[0] ?? '' },
    file: { type: 'string' },
    games: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    bots: { type: 'string', default: '1' },
    mode: { type: 'string' },
    cut: { type: 'string' },
    seat: { type: 'string', multiple: true, default: [] },
    set: { type: 'string', multiple: true, default: [] },
    threads: { type: 'string' },
    transcript: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  if (values.help === true) return void print(help)
  if (positionals.length > 0) throw new ToolError(`"${positionals.join(' ')}": not expected. Try --help.`)
  const file = scenarioFrom(values.scenario, values.file)
  const variant = variantOf(file, values.mode, values.cut)
  const world = worldWith(file, variant, values.set)
  const games = wholeNumber('--games', values.games, 1, 100_000)
  const threads = values.threads === undefined ? undefined : wholeNumber('--threads', values.threads, 1, 64)
  const players = playersOf(world, values.bots, values.seat)

  const start = performance.now()
  const played: Played[] = []
  const onGame = (game: Played) => {
    if (played.push(game) % 100 === 0) progress(`${played.length} of ${games} games`)
  }
  await playMany(world, gamesOf(values.seed, games, players), onGame, threads)
  const seconds = (performance.now() - start) / 1000
  const decisions = played.reduce((sum, { acts }) => sum + acts.length, 0)
  const run = {
    scenario: world.scenario.id,
    mode: world.scenario.mode,
    games,
    seed: values.seed,
    seconds: Number(seconds.toFixed(2)),
    gamesPerSecond: Number((games / seconds).toFixed(1)),
    decisionsPerSecond: Math.round(decisions / seconds),
  }
  const figures = tally(world, played, values.file === undefined ? parFor(world) : {})
  if (values.transcript)
    for (const [index, game] of played.entries())
      (values.json ? progress : print)(transcript(world, gameSeed(values.seed, index + 1), game))
  if (values.json) printJson({ ...run, ...figures })
  else print(report(run, figures))
}

await command('simulate', simulate)
