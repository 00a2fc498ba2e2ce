/** `npm run help`: the rulebook's tables and numbers anew, and the in-game help from its sections. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { command, print, printJson, readArguments } from './cli.ts'
import { helpFiles } from './help/files.ts'

const help = `npm run help -- [--json]

Fills the tables between <!-- table: NAME --> marks and the numbers before <!--=NAME--> marks in docs/rulebook.md,
docs/rulebook.de.md and docs/scenario-format.md, and writes client/help/help.en.json and help.de.json from the
sections of the rulebooks (<!-- help: ID R… -->).`

function write(args: readonly string[]): void {
  const { values } = readArguments(args, { json: { type: 'boolean', default: false } })
  if (values.help === true) return void print(help)
  const files = helpFiles()
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const names = files.map(({ name }) => name)
  if (values.json) printJson({ files: names })
  else print(names.join('\n'))
}

await command('help', write)
