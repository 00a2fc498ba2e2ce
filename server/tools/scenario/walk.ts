/** Every string of a scenario with its path and the key that it stands under. */
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
