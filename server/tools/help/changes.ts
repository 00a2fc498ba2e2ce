/** Numbers against the coefficients that the design began with, and every number with its reason. */
import { readFileSync } from 'node:fs'
import type { Language } from '../../../game/model/text.ts'
import { first } from './first.ts'
import { table } from './table.ts'
import { heads } from './words.ts'

interface Reasoned {
  readonly path: string
  readonly value: unknown
  readonly why: string
}

const isTree = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null

function reasonsIn(node: unknown, path: readonly string[]): Reasoned[] {
  if (!isTree(node)) return []
  const { value, why } = node
  if (typeof why === 'string') return [{ path: path.join('.'), value, why }]
  return Object.entries(node).flatMap(([key, child]) => reasonsIn(child, [...path, key]))
}

const all = (): Reasoned[] =>
  reasonsIn(
    JSON.parse(
      readFileSync(new URL('../../../game/coefficients/coefficients.json', import.meta.url), 'utf8'),
    ),
    [],
  )

const shown = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('-', '−') : `\`${JSON.stringify(value)}\``

/** Those that are not what they were at first. */
export function changeTable(language: Language): string {
  const changed = all().filter(({ path, value }) => path in first && first[path] !== value)
  return table(
    heads.changed[language],
    changed.map(({ path, value, why }) => {
      const cells = [`\`${path}\``, shown(first[path]), shown(value)]
      return language === 'en' ? [...cells, why] : cells
    }),
  )
}

/** All of them; the reasons are written in English. */
export const numberTable = (): string =>
  table(
    ['Number', 'Value', 'Why'],
    all().map(({ path, value, why }) => [`\`${path}\``, shown(value), why]),
  )
