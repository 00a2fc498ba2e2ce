/** Values that the rulebook names: coefficients by path, figures of the worked examples by `x.example.name`. */
import { coefficients } from '../../../game/coefficients/coefficients.ts'
import type { Language } from '../../../game/model/text.ts'
import type { Figures } from './examples/game.ts'
import { laterFigures } from './examples/later.ts'
import { planningFigures } from './examples/planning.ts'
import { resolutionFigures } from './examples/resolution.ts'
import { talksFigures } from './examples/talks.ts'

const examples: Readonly<Record<string, () => Figures>> = {
  planning: planningFigures,
  talks: talksFigures,
  resolution: resolutionFigures,
  later: laterFigures,
}

const figures = new Map<string, Figures>()

function figureOf(example: string, name: string): number | string {
  const made = figures.get(example) ?? examples[example]?.()
  if (made === undefined) throw new Error(`no example ${example}`)
  figures.set(example, made)
  const value = made[name]
  if (value === undefined) throw new Error(`no figure ${name} in the example ${example}`)
  return value
}

const isTree = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null

function coefficient(path: string): number {
  let node: unknown = coefficients
  for (const key of path.split('.')) node = isTree(node) ? node[key] : undefined
  if (typeof node !== 'number') throw new Error(`no coefficient ${path}`)
  return node
}

/** Throws for a name that means nothing: a number in the text would hang in the air. */
export function valueOf(name: string): number | string {
  if (!name.startsWith('x.')) return coefficient(name)
  const [, example = '', ...rest] = name.split('.')
  return figureOf(example, rest.join('.'))
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** As the language writes it, with a true minus where `signed` asks for a sign; else without. */
export function written(value: number | string, language: Language, sign = ''): string {
  if (typeof value === 'string') return value
  return sign + Math.abs(value).toLocaleString(locales[language], { maximumFractionDigits: 2 })
}
