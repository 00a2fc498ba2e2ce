/** `npm run replay`: replays a recorded game and checks that it comes to the same final state. */
import { basename } from 'node:path'
import { command, print, printJson, readArguments, ToolError } from './cli.ts'
import { hashOf } from './recorded/hash.ts'
import { readGame, replayGame } from './recorded/games.ts'

const help = `npm run replay -- FILE [--json]

Replays a recorded game, or an exported match, with the rules of this version and compares the hash
of the final state with the recorded one. Ends with 1 when they differ.

  --json   { match, commands, hash, matches } on standard output; matches is null where the file pins no hash`

function replayFile(args: readonly string[]): void {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } })
  if (values.help === true) return void print(help)
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0) throw new ToolError('Give one file. Try --help.')
  const game = readGame(file)
  const hash = hashOf(replayGame(file, game))
  const matches = game.hash === null ? null : game.hash === hash
  const match = basename(file).replace(/\.json$/, '')
  if (values.json) printJson({ match, commands: game.log.length, hash, matches })
  if (matches === false)
    throw new ToolError(`${file}: comes to ${hash}, recorded is ${game.hash ?? ''}: another state.`)
  const verdict = matches === null ? 'no hash recorded' : 'as recorded'
  if (!values.json) print(`${match}: ${game.log.length} commands, ${verdict}: ${hash}`)
}

await command('replay', replayFile)
