/** Small files that say one thing (docs/architecture.md). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const most = 300
const medianBelow = 100

const files = ['client', 'server', 'game', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.(?:ts|tsx|mjs|css)$/.test(name) && !name.startsWith(join('tests', 'out')))
  .map((name) => ({ name, lines: readFileSync(join(root, name), 'utf8').trimEnd().split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines)

test(`no file is longer than ${most} lines`, () => {
  expect(files.filter(({ lines }) => lines > most)).toEqual([])
})

test(`half of the files are shorter than ${medianBelow} lines`, () => {
  expect(files[Math.floor(files.length / 2)]?.lines).toBeLessThan(medianBelow)
})
