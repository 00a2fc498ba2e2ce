/** A generator of one's own for what is only imagined: nothing of the match's own chance is in it. */
import { draw, seedWords } from '../../board/rng.ts'
import type { Rng } from '../../model/state.ts'

export const diceFor = (text: string): Rng => {
  const words = seedWords(`imagined/${text}`)
  return { seed: words, state: [...words], draws: null, used: 0 }
}

/** 0 to `most`. */
export const upTo = (rng: Rng, most: number): number => draw({ rng }, most + 1) - 1
