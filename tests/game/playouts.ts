/** `npm run playouts`: random games of every scenario and variant, with every invariant looked at after every command. */
import { command, oneOf, print, progress, readArguments, wholeNumber } from '../../server/tools/cli.ts'
import { missing, newCensus, playInto, wanted, worlds } from '../support/census.ts'

const names = Object.keys(worlds)

const help = `npm run playouts -- [--games N] [--from SEED] [--only WORLD] [--all]

Plays N random games (5000, unless told otherwise), the worlds in turn: ${names.join(', ')}.
Prints how often each order, clause, command and answer was reached; --all prints what the chronicle told, too.
Fails when an invariant breaks, and, over all worlds, when something was never reached. --from N numbers the games from N on.`

function playouts(args: readonly string[]): void {
  const { values } = readArguments(args, {
    games: { type: 'string', default: '5000' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
  })
  if (values.help === true) return void print(help)
  const games = wholeNumber('--games', values.games, 1, 1_000_000)
  const from = wholeNumber('--from', values.from, 0, 1_000_000)
  const chosen = values.only === undefined ? names : [oneOf('--only', values.only, names)]
  const played = chosen.flatMap((name) => {
    const make = worlds[name]
    return make === undefined ? [] : [make()]
  })
  const census = newCensus()
  for (let game = 0; game < games; game++) {
    const world = played[game % played.length]
    if (world !== undefined) playInto(census, world, from + game)
    if (game % 100 === 99) progress(`${String(game + 1)} of ${String(games)} games`)
  }
  const shown = [...census.reached].filter(([what]) => values.all || !what.startsWith('chronicle.'))
  for (const [what, times] of shown.sort(([a], [b]) => (a < b ? -1 : 1))) print(`${what}: ${String(times)}`)
  for (const [what, where] of census.wrong) print(`BROKEN ${what}\n  ${where}`)
  const never = values.only === undefined ? missing(census, Object.values(wanted).flat()) : []
  for (const what of never) print(`NEVER ${what}`)
  print(
    `${String(census.games)} games, ${String(census.commands)} commands, largest state ${String(census.largest)} characters: ` +
      `${String(census.wrong.size)} broken, ${String(never.length)} never reached`,
  )
  if (census.wrong.size + never.length > 0) process.exitCode = 1
}

await command('playouts', playouts)
