/** What `npm run help` writes, as it would be written now. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languages, type Language } from '../../../game/model/text.ts'
import { fill } from './fill.ts'
import { sectionsOf } from './sections.ts'

export interface Written {
  /** From the root of the repository. */
  readonly name: string
  readonly path: string
  readonly text: string
}

const pathOf = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))

/** A document with its tables and numbers as they are now. */
function filled(name: string, language: Language): Written {
  const path = pathOf(name)
  return { name, path, text: fill(readFileSync(path, 'utf8'), language) }
}

const rulebooks: Readonly<Record<Language, string>> = { en: 'docs/rulebook.md', de: 'docs/rulebook.de.md' }

function helpOf(language: Language, rulebook: Written): Written {
  const name = `client/help/help.${language}.json`
  const lines = sectionsOf(rulebook.text).map((section) => JSON.stringify(section))
  return { name, path: pathOf(name), text: `[\n${lines.join(',\n')}\n]\n` }
}

export function helpFiles(): Written[] {
  const books = languages.map((language) => ({ language, book: filled(rulebooks[language], language) }))
  return [
    ...books.map(({ book }) => book),
    ...books.map(({ language, book }) => helpOf(language, book)),
    filled('docs/scenario-format.md', 'en'),
  ]
}
