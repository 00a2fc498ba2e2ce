/** From x to the chance to sign. */
import type { AcceptanceTerms } from '../model/wire.ts'
import { logistic } from './logistic.ts'

/** Before past answers are counted, per mille. */
export const firstChance = ({ x, steadiness }: Pick<AcceptanceTerms, 'x' | 'steadiness'>): number =>
  logistic(steadiness * x)
