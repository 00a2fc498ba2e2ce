/** `npm run map`: writes each theatre's geometry.json and areas.json. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildTheatre, type Theatre } from './build.ts'
import { libya } from './config-libya.ts'
import { syria } from './config-syria.ts'
import { theatreFiles } from './output.ts'

const theatres = [syria, libya]
const target = fileURLToPath(new URL('../../../game/theatres/', import.meta.url))

for (const config of theatres) {
  const theatre = buildTheatre(config)
  const folder = join(target, config.theatre)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(theatreFiles(theatre))) {
    writeFileSync(join(folder, name), text)
    report(`${config.theatre}/${name}: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} gzip`)
  }
  if (process.argv.includes('--borders')) reportBorders(theatre)
}

function reportBorders({ borders, areas }: Theatre): void {
  for (const [pair, km] of [...borders].sort((a, b) => a[1] - b[1]).slice(0, 25))
    report(`${pair.replace('|', ' – ')}: ${km.toFixed(1)} km`)
  for (const area of areas.areas) report(`${area.id}: ${area.neighbours.join(', ')}`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}

function report(line: string): void {
  process.stdout.write(`${line}\n`)
}
