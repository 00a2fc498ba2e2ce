/** Words as they stand on the screen, so that the same hands can play in both languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../../game/model/text.ts'

/** What stands in the gaps of a text: ids of actors and areas become their names, anything else stands as it is. */
export type Given = Readonly<Record<string, string | number>>

export interface Words {
  readonly language: Language
  /** All texts by key, `talks:answer.sign`. */
  readonly all: ReadonlyMap<string, string>
  /** A text without gaps. */
  readonly text: (key: string) => string
  /** Fits the whole text; a gap that is not given fits anything. */
  readonly like: (key: string, given?: Given) => RegExp
  /** Fits whatever begins with the text. */
  readonly starts: (key: string, given?: Given) => RegExp
  /** Fits whatever contains the text. */
  readonly part: (key: string, given?: Given) => RegExp
  readonly area: (id: string) => string
  readonly actor: (id: string) => string
}

const folder = join(import.meta.dirname, '../../../client/i18n')

function flatten(value: unknown, key: string, into: Map<string, string>): Map<string, string> {
  if (typeof value === 'string') into.set(key, value)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      flatten(inner, key.endsWith(':') ? `${key}${name}` : `${key}.${name}`, into)
  return into
}

function read(language: Language): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const file of readdirSync(join(folder, language)))
    flatten(
      JSON.parse(readFileSync(join(folder, language, file), 'utf8')),
      `${file.replace('.json', '')}:`,
      all,
    )
  return all
}

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

export function wordsOf(language: Language): Words {
  const all = read(language)
  const find = (key: string): string[] => {
    const found = ['', '_one', '_other'].flatMap((plural) => all.get(`${key}${plural}`) ?? [])
    if (found.length === 0) throw new Error(`no words for ${language} ${key}`)
    return found
  }
  const name = (id: string, form: string): string =>
    all.get(`names:actor.${id}.${form.toLowerCase()}`) ??
    all.get(`names:actor.${id}.name`) ??
    all.get(`names:area.${id}`) ??
    id
  const fill = (text: string, given: Given) =>
    text
      .split(/(\{\{.+?\}\}|\$t\(.+?\))/)
      .map((part) => {
        if (part.startsWith('$t(')) return '.+'
        const gap = /^\{\{([^,}]+),?\s*(.*)\}\}$/.exec(part)
        if (gap === null) return literal(part)
        const value = given[gap[1] ?? '']
        return value === undefined ? '.+' : literal(name(String(value), gap[2] ?? ''))
      })
      .join('')
  const any = (key: string, given: Given) =>
    `(?:${find(key)
      .map((text) => fill(text, given))
      .join('|')})`
  return {
    language,
    all,
    text: (key) => find(key)[0] ?? '',
    like: (key, given = {}) => new RegExp(`^${any(key, given)}$`, 'i'),
    starts: (key, given = {}) => new RegExp(`^${any(key, given)}`, 'i'),
    part: (key, given = {}) => new RegExp(any(key, given), 'i'),
    area: (id) => name(id, ''),
    actor: (id) => name(id, 'name'),
  }
}

export const english = wordsOf('en')
