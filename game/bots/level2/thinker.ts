/** A bot that weighs: its position, and what the formula reads off its view, each thing once for one act. */
import type { Reading } from '../../talks/reading.ts'
import { readOff } from '../../talks/reading.ts'
import type { Mind } from '../card.ts'

export interface Thinker extends Mind {
  readonly reading: Reading
}

export const thinker = (mind: Mind): Thinker => ({ ...mind, reading: readOff(mind.world, mind.board) })
