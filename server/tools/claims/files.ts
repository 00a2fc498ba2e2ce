/** What `npm run claims` writes, as it would be written now. */
import { fileURLToPath } from 'node:url'
import { browserTrail } from './browser.ts'
import { collect } from './collect.ts'
import { page } from './page.ts'

export interface Written {
  /** From the root of the repository. */
  readonly name: string
  readonly path: string
  readonly text: string
}

const root = new URL('../../../', import.meta.url)
const written = (name: string, text: string): Written => ({
  name,
  path: fileURLToPath(new URL(name, root)),
  text,
})

export function claimFiles(): Written[] {
  const trail = collect()
  const { things, ...titles } = browserTrail(trail)
  const lines = things.map((each) => JSON.stringify(each)).join(',\n')
  const head = JSON.stringify(titles).slice(0, -1)
  return [
    written('docs/claims.md', page(trail)),
    written('client/sources/trail.json', `${head},"things":[\n${lines}\n]}\n`),
  ]
}
