/** `npm run claims`: the trail from the claims of the sources to the game and back, on a page and for the browser. */
import { writeFileSync } from 'node:fs'
import { collect } from './claims/collect.ts'
import { claimFiles } from './claims/files.ts'
import { command, print, printJson, readArguments } from './cli.ts'

const help = `npm run claims -- [--json]

Writes docs/claims.md (what each claim has become) and client/sources/trail.json (the same for the browser).`

function write(args: readonly string[]): void {
  const { values } = readArguments(args, { json: { type: 'boolean', default: false } })
  if (values.help === true) return void print(help)
  const files = claimFiles()
  for (const { path, text } of files) writeFileSync(path, text)
  const { things, byClaim, design } = collect()
  const counts = { things: things.length, claims: byClaim.size, design: design.length }
  if (values.json) printJson({ files: files.map(({ name }) => name), ...counts })
  else
    print(
      `${files.map(({ name }) => name).join(', ')}: ${String(counts.things)} things rest on ${String(counts.claims)} claims, ${String(counts.design)} of them on none`,
    )
}

await command('claims', write)
