/** The formula's terms as lines that add up, and an objective's change in points of the result. */
import type { AcceptanceTerms } from '../../game/model/wire.ts'
import { logistic } from '../../game/talks/logistic.ts'

export interface Line {
  readonly key: 'benefits' | 'costs' | 'momentum' | 'room' | 'push' | 'leverage' | 'posture' | 'channel'
  readonly value: number
}

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
  return lines.filter(({ key, value }) => key === 'benefits' || key === 'costs' || Math.abs(value) > 0.004)
}

/** Chance before past answers are counted, per mille. */
export const firstChance = ({ x }: AcceptanceTerms): number => logistic(x)

export interface Change {
  readonly objective: number
  /** Points of the total of 100. */
  readonly points: number
}

type Weighed = readonly { readonly weight: number }[]

/** What a text does to each objective, weighted: points of the seat's result. Unchanged ones are left out. */
export function changesOf(terms: AcceptanceTerms, objectives: Weighed): Change[] {
  const whole = objectives.reduce((sum, { weight }) => sum + weight, 0)
  return terms.objectives
    .map(({ objective, points }) => ({
      objective,
      points: whole === 0 ? 0 : (points * (objectives[objective]?.weight ?? 0)) / whole,
    }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
}

export const totalOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { points }) => sum + points, 0)
