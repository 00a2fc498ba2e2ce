/** The scenario `highway` as the file gives it, and ways to ask questions of the whole tree. */
import { readFileSync } from 'node:fs'
import { ScenarioFile } from '../../game/model/scenario.ts'
import { resolve } from '../../game/scenarios/variants.ts'

const file = new URL('../../game/scenarios/highway.json', import.meta.url)

export const raw: unknown = JSON.parse(readFileSync(file, 'utf8'))
export const scenario = resolve(ScenarioFile.parse(raw), 'class')

export const seats = scenario.seats.map((seat) => seat.id)
export const actors = new Set<string>([...seats, ...scenario.actors.map((actor) => actor.id)])
export const areas = new Set(Object.keys(scenario.areas))

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
const tree = [...walk(raw)]

/** Every string that stands under one of the keys, with its path. */
export const stringsUnder = (...keys: string[]) =>
  tree.flatMap(({ path, key, value }) =>
    keys.includes(key) && typeof value === 'string' ? [{ path, value }] : [],
  )

function isText(value: unknown): value is { en: string; de: string } {
  return typeof value === 'object' && value !== null && 'en' in value && 'de' in value
}
export const texts = tree.flatMap(({ path, value }) => (isText(value) ? [{ path, ...value }] : []))
