/** People at the borders. */
import type { ExitId } from '../model/ids.ts'
import type { State } from '../model/state.ts'

/** People who came to the borders, this turn or in the whole game; at one of them, or at all. */
export function atBorders(places: Pick<State, 'border'>, span: 'turn' | 'total', exit?: ExitId): number {
  if (exit !== undefined) return places.border[exit]?.[span] ?? 0
  let people = 0
  for (const there of Object.values(places.border)) people += there[span]
  return people
}
