/** The words that players read on the screen, read from the client's files: the rulebook uses the same. */
import { readFileSync } from 'node:fs'
import type { Language } from '../../../game/model/text.ts'

const fileOf = (language: Language, name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../client/i18n/${language}/${name}.json`, import.meta.url), 'utf8'))

const files = new Map<string, unknown>()

function read(language: Language, name: string): unknown {
  const key = `${language}/${name}`
  if (!files.has(key)) files.set(key, fileOf(language, name))
  return files.get(key)
}

const isTree = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null

/** A whole file of words, such as `rules` or `names`. */
export function words(language: Language, name: string): Readonly<Record<string, unknown>> {
  const found = read(language, name)
  if (!isTree(found)) throw new Error(`no words for ${language}/${name}`)
  return found
}

/** Throws for a key that has no words: then a table would have a hole. */
export function word(language: Language, name: string, key: string): string {
  let node = read(language, name)
  for (const part of key.split('.')) node = isTree(node) ? node[part] : undefined
  if (typeof node !== 'string') throw new Error(`no words for ${language}/${name}: ${key}`)
  return node
}
