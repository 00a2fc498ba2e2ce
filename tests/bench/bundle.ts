/** Bytes of JavaScript that a screen loads, compressed; geometry and the claims' texts are data and come apart. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'

const folder = join(import.meta.dirname, '../../dist/client/assets')

/** Chunks of words are named after the files in client/i18n, and import nothing; code of the same name does. */
const names =
  /^(?:ui|game|rules|glossary|talks|planning|resolution|end|names|cables|lessons|teach|screen|help\.\w\w)-[\w-]{8}\.js$/

const read = (name: string): Buffer => readFileSync(join(folder, name))
const isWords = (name: string): boolean => names.test(name) && !/\bimport\b/.test(read(name).toString())

/** Watches what the page loads; call the answer when the screen stands. In KB of 1024 bytes. */
export function countScripts(page: Page): () => { code: number; words: number } {
  const loaded = new Set<string>()
  page.on('request', (request) => {
    const name = basename(new URL(request.url()).pathname)
    if (name.endsWith('.js')) loaded.add(name)
  })
  const sum = (names: readonly string[]) =>
    names.reduce((bytes, name) => bytes + gzipSync(read(name)).length, 0) / 1024
  return () => {
    const all = [...loaded]
    return { code: sum(all.filter((name) => !isWords(name))), words: sum(all.filter(isWords)) }
  }
}
