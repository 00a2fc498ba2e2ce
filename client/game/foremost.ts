/** Which screen stands in the panel: the phase decides, but nobody misses what has just happened. */
import type { View } from '../../game/model/view.ts'

export type Foremost = 'talks' | 'planning' | 'resolution' | 'end'

type Moment = Pick<View, 'turn' | 'phase'>

/** The last turn that has been carried out. */
export const resolvedTurn = ({ turn, phase }: Moment): number => (phase === 'ended' ? turn : turn - 1)

/** `seen` is the last turn whose Resolution the reader has watched or left. */
export function foremost(now: Moment, seen: number): Foremost {
  if (resolvedTurn(now) > seen) return 'resolution'
  return now.phase === 'ended' ? 'end' : now.phase
}
