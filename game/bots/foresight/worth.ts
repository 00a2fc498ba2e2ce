/** A seat's own result so far, 0–100, as the score counts it. */
import { scoreSeat, weigh } from '../../board/measures.ts'
import type { Board } from '../../model/board.ts'
import type { ActorId } from '../../model/ids.ts'
import type { State } from '../../model/state.ts'
import type { World } from '../../scenarios/world.ts'
import { objectiveResults } from '../../turn/end.ts'

const isState = (board: Board | State): board is State => 'scores' in board

/**
 * Of a game that has ended its total; of a state that was played on the Assessments that it holds, half by their mean,
 * half by the last; of a view the aims on the present board.
 */
export function worth(world: World, board: Board | State, seat: ActorId): number {
  if (!isState(board)) return weigh(world, seat, scoreSeat(world, board, seat))
  const total = board.result?.totals[seat]
  if (total !== undefined) return total
  return board.scores.length === 0
    ? weigh(world, seat, scoreSeat(world, board, seat))
    : weigh(world, seat, objectiveResults({ world, state: board }, seat))
}
