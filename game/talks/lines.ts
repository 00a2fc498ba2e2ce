/** The formula's terms as lines that add up, and what a text does to aims in points of the result. */
import type { AcceptanceTerms, BotReason } from '../model/wire.ts'

export const lineKeys = [
  'benefits',
  'costs',
  'momentum',
  'room',
  'push',
  'leverage',
  'posture',
  'channel',
] as const
export interface Line {
  readonly key: (typeof lineKeys)[number]
  /** In units of x. */
  readonly value: number
}

/** Below this a line is nothing, in units of x. */
const least = 0.004

/** x = benefits × trust − costs − w · momentum − w · room + push + leverage + posture + channel; lines of nothing are left out. */
export function linesOf(terms: AcceptanceTerms): Line[] {
  const lines: Line[] = [
    { key: 'benefits', value: terms.benefits * terms.trust },
    { key: 'costs', value: -terms.costs },
    { key: 'momentum', value: -terms.weight * terms.momentum },
    { key: 'room', value: -terms.weight * terms.room },
    { key: 'push', value: terms.push },
    { key: 'leverage', value: terms.leverage },
    { key: 'posture', value: terms.posture },
    { key: 'channel', value: terms.channel },
  ]
  return lines.filter(({ key, value }) => key === 'benefits' || key === 'costs' || Math.abs(value) > least)
}

export interface Change {
  readonly objective: number
  /** Points of the total of 100. */
  readonly points: number
}

type Weighed = readonly { readonly weight: number }[]

/** Below this many points an aim is unchanged. */
const noticed = 0.05

/** What a text does to each objective, weighted: points of the seat's result. Unchanged ones are left out. */
export function changesOf(
  { objectives: told }: Pick<AcceptanceTerms, 'objectives'>,
  aims: Weighed,
): Change[] {
  const whole = aims.reduce((sum, { weight }) => sum + weight, 0)
  return told
    .map(({ objective, points }) => ({
      objective,
      points: whole === 0 ? 0 : (points * (aims[objective]?.weight ?? 0)) / whole,
    }))
    .filter(({ points }) => Math.abs(points) >= noticed)
}

export const totalOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { points }) => sum + points, 0)

export type Side = 'for' | 'against'
/** What weighs most on one side: an aim, a line of the formula, or nothing at all. */
export type Point =
  | { readonly of: 'aim'; readonly objective: number; readonly points: number }
  | { readonly of: Exclude<Line['key'], 'benefits' | 'costs'> | 'rest' | 'nothing' }

/** The heaviest line of that side; of what it gains or gives up, the aim that it touches most. */
export function strongest(terms: AcceptanceTerms, aims: Weighed, side: Side): Point {
  const sign = side === 'for' ? 1 : -1
  const [line] = linesOf(terms)
    .filter(({ value }) => value * sign > least)
    .toSorted((a, b) => (b.value - a.value) * sign)
  if (line === undefined) return { of: 'nothing' }
  if (line.key !== 'benefits' && line.key !== 'costs') return { of: line.key }
  const [aim] = changesOf(terms, aims)
    .filter(({ points }) => points * sign > 0)
    .toSorted((a, b) => (b.points - a.points) * sign)
  // Materiel, or a duty that is dear at home, moves no aim.
  return aim === undefined ? { of: 'rest' } : { of: 'aim', ...aim }
}

/** A line of the card that speaks against what was done explains nothing: then what weighed most does. */
export function sideOf({ act, line, terms }: BotReason): Side | null {
  if (terms === null || line?.list !== 'temper') return null
  if (act === 'sign' && terms.posture < 0) return 'for'
  return act === 'refuse' && terms.posture > 0 ? 'against' : null
}
