/** `npm run record`: plays the scripts in `courses/` by the present rules and writes the recorded games. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command, print, readArguments, ToolError } from './cli.ts'
import { astanaClass } from './courses/astana-class.ts'
import { astanaFull } from './courses/astana-full.ts'
import { clients } from './courses/clients.ts'
import { history } from './courses/history.ts'
import { idlibClass } from './courses/idlib-class.ts'
import { idlibFull } from './courses/idlib-full.ts'
import { interventionClass } from './courses/intervention-class.ts'
import { interventionFull } from './courses/intervention-full.ts'
import { quiet } from './courses/quiet.ts'
import { shield } from './courses/shield.ts'
import { tripoliClass } from './courses/tripoli-class.ts'
import { tripoliFull } from './courses/tripoli-full.ts'
import { twoTheatresClass } from './courses/two-theatres-class.ts'
import { twoTheatresFull } from './courses/two-theatres-full.ts'
import { replayGame } from './recorded/games.ts'
import { record } from './recorded/record.ts'
import type { Course } from './recorded/script.ts'

const courses: Readonly<Record<string, Course>> = {
  history,
  'idlib-class': idlibClass,
  'idlib-full': idlibFull,
  'tripoli-class': tripoliClass,
  'tripoli-full': tripoliFull,
  'astana-class': astanaClass,
  'astana-full': astanaFull,
  'intervention-class': interventionClass,
  'intervention-full': interventionFull,
  'two-theatres-class': twoTheatresClass,
  'two-theatres-full': twoTheatresFull,
  clients,
  shield,
  quiet,
}
const root = fileURLToPath(new URL('../../', import.meta.url))

const help = `npm run record -- [NAME…]

Plays scripts by the rules of this version and writes the recorded games: commands, draws and the hash
of the final state. Run it after a change of the rules. Without names: all of ${Object.keys(courses).join(', ')}.`

function write(name: string, course: Course): void {
  const game = record(course)
  const { phase, result } = replayGame(name, game)
  if (phase !== 'ended') throw new ToolError(`${name}: the script ends before the game`)
  const file = resolve(root, course.file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(game, null, 2)}\n`)
  const totals = Object.entries(result?.totals ?? {}).map(([seat, total]) => `${seat} ${total}`)
  print(`${name}: ${result?.ending ?? ''}, ${totals.join(', ')}, ${result?.displaced ?? 0} displaced`)
}

function recordAll(args: readonly string[]): void {
  const { values, positionals } = readArguments(args, {})
  if (values.help === true) return void print(help)
  const unknown = positionals.find((name) => courses[name] === undefined)
  if (unknown !== undefined) throw new ToolError(`there is no course "${unknown}". Try --help.`)
  for (const [name, course] of Object.entries(courses))
    if (positionals.length === 0 || positionals.includes(name)) write(name, course)
}

await command('record', recordAll)
