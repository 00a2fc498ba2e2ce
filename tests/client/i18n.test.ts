import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../game/model/text.ts'
import { actors, formats, pairOf, powers } from '../../game/model/ids.ts'
import { AREA_IDS } from '../../game/theatres/areas.ts'

const words = join(import.meta.dirname, '../../client/i18n')

/** `talks.offer.title` → its text. */
function flatten(value: unknown, prefix: string): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]]
  if (typeof value !== 'object' || value === null) throw new Error(`${prefix} is no text`)
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, prefix === '' ? key : `${prefix}.${key}`),
  )
}

const read = (language: string, file: string): ReadonlyMap<string, string> =>
  new Map(flatten(JSON.parse(readFileSync(join(words, language, file), 'utf8')), ''))

/** Names of the values that a text fills in; how each is written may differ by language. */
const blanks = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))].toSorted()

const files = readdirSync(join(words, 'en'))

describe('the words of the interface', () => {
  it('have the same files in every language', () => {
    for (const language of languages) expect(readdirSync(join(words, language))).toEqual(files)
  })

  it.each(files)('%s has the same keys and the same blanks in every language', (file) => {
    const english = read('en', file)
    for (const language of languages) {
      const other = read(language, file)
      expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted())
      for (const [key, text] of english) {
        expect({ key, blanks: blanks(other.get(key) ?? '') }).toEqual({ key, blanks: blanks(text) })
      }
    }
  })

  it.each(files)('%s leaves nothing empty', (file) => {
    for (const language of languages) {
      for (const [key, text] of read(language, file))
        expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false })
    }
  })

  it('name every actor and every area', () => {
    const names = read('en', 'names.json')
    for (const actor of actors) expect(names.has(`actor.${actor}.name`)).toBe(true)
    for (const area of AREA_IDS) expect(names.has(`area.${area}`)).toBe(true)
  })

  it('name every format and every pair of powers', () => {
    const [talks, rules] = [read('en', 'talks.json'), read('en', 'rules.json')]
    for (const format of formats) {
      const said = [talks.has(`roof.name.${format}`), talks.has(`roof.about.${format}`)]
      expect({ format, said }).toEqual({ format, said: [true, true] })
      expect(rules.get(`word.format.${format}`)).toBeDefined()
    }
    const pairs = powers.flatMap((a, at) => powers.slice(at + 1).map((b) => pairOf(a, b)))
    expect(pairs.filter((pair) => !rules.has(`word.pair.${pair}`))).toEqual([])
  })
})
