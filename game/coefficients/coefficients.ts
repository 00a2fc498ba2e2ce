/** Every number of the model. The file holds each with its reason; the rules read the values. */
import file from './coefficients.json' with { type: 'json' }

type Values<T> = T extends { value: infer V; why: string } ? V : { readonly [K in keyof T]: Values<T[K]> }
export type Coefficients = Values<typeof file>

function isLeaf(node: object): node is { value: unknown; why: string } {
  return 'value' in node && 'why' in node
}

function strip(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (isLeaf(node)) return structuredClone(node.value)
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, strip(child)]))
}

function isCoefficients(_node: unknown): _node is Coefficients {
  return true // The file's type is inferred from the file itself: what `strip` leaves has that shape.
}

function load(): Coefficients {
  const values = strip(file)
  if (!isCoefficients(values)) throw new Error('coefficients.json')
  return values
}

export const coefficients: Coefficients = load()

/** A copy with one value replaced. Throws on a path that names no number, or a value that is none. */
export function withCoefficient(base: Coefficients, path: string, value: number): Coefficients {
  const copy = structuredClone(base)
  const keys = path.split('.')
  const last = keys.pop()
  let node: unknown = copy
  for (const key of keys) node = isRecord(node) ? node[key] : undefined
  if (!isRecord(node) || last === undefined || typeof node[last] !== 'number' || !Number.isFinite(value))
    throw new Error(`no coefficient ${path}, or no number for it`)
  node[last] = value
  return copy
}

/** Numbers that are rules rather than measures: whole by their nature, and not moved. */
const fixed = new Set([
  'bands',
  'table',
  'most',
  'brink',
  'majority',
  'signers',
  'clauses',
  'cards',
  'attackSteps',
])

/** A copy with every number moved up or down by the percentage, each drawn from the seed; whole numbers stay whole. */
export function jittered(base: Coefficients, percent: number, seed: string): Coefficients {
  const copy = structuredClone(base)
  moveAll(copy, percent, seed, '')
  return copy
}

function moveAll(node: unknown, percent: number, seed: string, path: string): void {
  if (!isRecord(node)) return
  for (const [key, child] of Object.entries(node)) {
    if (fixed.has(key)) continue
    if (typeof child !== 'number') moveAll(child, percent, seed, `${path}.${key}`)
    else node[key] = moved(child, coin(`${seed}${path}.${key}`) ? percent : -percent)
  }
}

/** A whole number moves by one at least when its share is half a one or more. */
const moved = (value: number, percent: number): number => {
  const shifted = value * (1 + percent / 100)
  return Number.isInteger(value) ? Math.round(shifted) : shifted
}

/** Even or odd, from the letters. */
function coin(text: string): boolean {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return ((h ^ (h >>> 15)) & 1) === 1
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null
}
