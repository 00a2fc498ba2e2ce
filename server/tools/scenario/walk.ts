/** Ways through a scenario: every string with the key that it stands under, and every test. */
import { Predicate } from '../../../game/model/measure.ts'

export interface Leaf {
  readonly path: string
  /** The nearest key above the value, through lists. */
  readonly key: string
  readonly value: string
}

export function* strings(value: unknown, path: readonly string[] = [], key = ''): Generator<Leaf> {
  if (typeof value === 'string') yield { path: path.join('.'), key, value }
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  for (const [name, child] of Object.entries(value))
    yield* strings(child, [...path, name], isList ? key : name)
}

export interface Test {
  readonly path: string
  readonly test: Predicate
}

/** Every test that stands anywhere, those within others after them. */
export function* tests(value: unknown, path: readonly string[] = []): Generator<Test> {
  if (typeof value !== 'object' || value === null) return
  if ('test' in value) {
    const { data } = Predicate.safeParse(value)
    if (data !== undefined) yield { path: path.join('.'), test: data }
  }
  for (const [name, child] of Object.entries(value)) yield* tests(child, [...path, name])
}
