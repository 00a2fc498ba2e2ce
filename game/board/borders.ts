/** People at the borders. */
import type { ExitId } from '../model/ids.ts'
import type { State } from '../model/state.ts'

/** People who came to the borders, this turn or in the whole game; at one of them, or at all. */
export function atBorders(places: Pick<State, 'border'>, span: 'turn' | 'total', exit?: ExitId): number {
  return Object.entries(places.border)
    .filter(([id]) => exit === undefined || id === exit)
    .reduce((sum, [, there]) => sum + there[span], 0)
}
