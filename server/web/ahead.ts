/** What a page asks for as soon as its script runs, said in the answer's head: it comes a question earlier. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../game/model/text.ts'

/** Vite's list of what it built, by source file. */
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
)
type Manifest = z.infer<typeof Manifest>

const everywhere = ['ui', 'names']
/** A way into the client that fetches its screen: the screen and its words, as in client/App.tsx. */
const screens = [
  {
    path: /^\/play\/./,
    screen: 'game/GamePage.tsx',
    words: ['game', 'rules', 'glossary', 'talks', 'planning', 'resolution', 'end'],
  },
]

/** A built file and all that it imports, each once, what it needs before itself. */
function withImports(manifest: Manifest, start: string): string[] {
  const found = new Set([start])
  for (const name of found) for (const next of manifest[name]?.imports ?? []) found.add(next)
  return [...found].toReversed()
}

/** The value of the `Link` header for a path of the client in a language; the empty text when nothing is known. */
export function aheadIn(dir: string): (path: string, language: Language) => string {
  const list = join(dir, '.vite/manifest.json')
  if (!existsSync(list)) return () => ''
  const manifest = Manifest.parse(JSON.parse(readFileSync(list, 'utf8')))
  const inPage = new Set(withImports(manifest, 'index.html'))
  const linksTo = (name: string): string[] => {
    const { file, css } = manifest[name] ?? { file: '', css: [] }
    if (file === '' || inPage.has(name)) return []
    return [
      `</${file}>; rel=modulepreload`,
      ...css.map((each) => `</${each}>; rel=preload; as=style; crossorigin`),
    ]
  }
  return (path, language) => {
    const { screen, words } = screens.find((each) => each.path.test(path)) ?? { screen: null, words: [] }
    const names = [
      ...[...everywhere, ...words].map((space) => `i18n/${language}/${space}.json`),
      ...(screen === null ? [] : withImports(manifest, screen)),
    ]
    return names.flatMap(linksTo).join(', ')
  }
}
