/** Bytes of JavaScript that a screen loads, compressed; geometry and the claims' texts are data and come apart. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'

const folder = join(import.meta.dirname, '../../dist/client/assets')

/** Chunks of words: one language's, `talks-….js` and so on, named after the files in client/i18n. */
const words =
  /^(?:ui|game|rules|glossary|talks|planning|resolution|end|names|cables|lessons|teach|screen|help\.\w\w)-[\w-]{8}\.js$/

/** Watches what the page loads; call the answer when the screen stands. In KB of 1024 bytes. */
export function countScripts(page: Page): () => { code: number; words: number } {
  const loaded = new Set<string>()
  page.on('request', (request) => {
    const name = basename(new URL(request.url()).pathname)
    if (name.endsWith('.js')) loaded.add(name)
  })
  const sum = (names: readonly string[]) =>
    names.reduce((bytes, name) => bytes + gzipSync(readFileSync(join(folder, name))).length, 0) / 1024
  return () => {
    const names = [...loaded]
    return {
      code: sum(names.filter((name) => !words.test(name))),
      words: sum(names.filter((name) => words.test(name))),
    }
  }
}
