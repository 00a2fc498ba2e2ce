/** Which agreements match a filter of an objective, an ending or a doctrine line. */
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { DealFilter } from '../model/measure.ts'

const bound = ({ parties, guarantors }: Agreement, { with: wanted }: DealFilter): boolean =>
  wanted === undefined || wanted.every((actor) => parties.includes(actor) || guarantors.includes(actor))

function holdsClauses(agreement: Agreement, filter: DealFilter): boolean {
  return (filter.clauses ?? []).every((kind) =>
    agreement.clauses.some(
      ({ clause, status }) =>
        clause.kind === kind &&
        (filter.clauseStatus === undefined
          ? status === 'running' || status === 'kept'
          : status === filter.clauseStatus),
    ),
  )
}

/** A deal is quiet business only if it stops somebody: transfers and stand-downs alone are no peace. */
const lasting = (agreement: Agreement): boolean =>
  agreement.clauses.some(({ clause }) => clause.kind !== 'transfer' && clause.kind !== 'standDown')

/** What ran out with an earlier turn was kept, and binds nobody any more. */
const ranOut = ({ clauses }: Agreement, turn: number): boolean =>
  clauses.some(({ clause }) => clause.kind === 'expiry' && clause.turn < turn)

/** What was kept to the end of the game is as good as in force. */
const hasStatus = (agreement: Agreement, { status: wanted = 'inForce' }: DealFilter, turn: number): boolean =>
  agreement.status === wanted ||
  (wanted === 'inForce' && agreement.status === 'kept' && !ranOut(agreement, turn))

const isEndorsed = ({ endorsedBy }: Agreement, wanted: DealFilter['endorsed']): boolean =>
  wanted === undefined || (wanted === 'un' ? endorsedBy.includes('un') : endorsedBy.length > 0)

export function matchesDeal(agreement: Agreement, filter: DealFilter, turn: number): boolean {
  return (
    hasStatus(agreement, filter, turn) &&
    (filter.format === undefined || agreement.format === filter.format) &&
    isEndorsed(agreement, filter.endorsed) &&
    (filter.clauseStatus === undefined ||
      agreement.clauses.some(({ status }) => status === filter.clauseStatus)) &&
    (filter.imposed === undefined || filter.imposed === agreement.imposed.length > 0) &&
    bound(agreement, filter) &&
    lasting(agreement) &&
    holdsClauses(agreement, filter)
  )
}

export const hasDeal = (board: Pick<Board, 'agreements' | 'turn'>, filter: DealFilter): boolean =>
  board.agreements.some((agreement) => matchesDeal(agreement, filter, board.turn))
