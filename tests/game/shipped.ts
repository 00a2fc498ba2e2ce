/** The scenarios that ship as their files give them, and ways to ask questions of the whole tree. */
import { readFileSync } from 'node:fs'
import { ScenarioFile } from '../../game/model/scenario.ts'
import { scenarioIds } from '../../game/scenarios/worlds.ts'

interface Node {
  readonly path: string
  /** The nearest key above the value, through lists. */
  readonly key: string
  readonly value: unknown
}

function* walk(value: unknown, path = '', key = ''): Generator<Node> {
  yield { path, key, value }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, `${path}/${String(index)}`, key)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* walk(item, `${path}/${name}`, name)
  }
}

function isText(value: unknown): value is { en: string; de: string } {
  return typeof value === 'object' && value !== null && 'en' in value && 'de' in value
}

function read(id: string) {
  const name = new URL(`../../game/scenarios/${id}.json`, import.meta.url)
  const raw: unknown = JSON.parse(readFileSync(name, 'utf8'))
  const tree = [...walk(raw)]
  return {
    id,
    file: ScenarioFile.parse(raw),
    texts: tree.flatMap(({ path, value }) => (isText(value) ? [{ path, ...value }] : [])),
    /** Every string that stands under one of the keys, with its path. */
    stringsUnder: (...keys: string[]) =>
      tree.flatMap(({ path, key, value }) =>
        keys.includes(key) && typeof value === 'string' ? [{ path, value }] : [],
      ),
  }
}

export const shipped = scenarioIds.map(read)
