/** A chance of the printed formula before past answers are counted. */
import type { AcceptanceTerms } from '../../game/model/wire.ts'
import { logistic } from '../../game/talks/logistic.ts'

/** Per mille. */
export const firstChance = ({ x }: AcceptanceTerms): number => logistic(x)
