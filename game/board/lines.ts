/** Telephones between powers (R16): which pairs have signed that theirs stays open. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { inForce } from './routes.ts'

/** A clause keeps the line of the two open, whatever happens between them. */
export const lineRuns = (board: Pick<Board, 'agreements'>, a: ActorId, b: ActorId): boolean =>
  inForce(board).some(({ clauses }) =>
    clauses.some(
      ({ clause, status }) =>
        clause.kind === 'hotLine' &&
        status === 'running' &&
        clause.obligors.includes(a) &&
        clause.obligors.includes(b),
    ),
  )
