/** Which agreements match a filter of an objective, an ending or a doctrine line. */
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { DealFilter } from '../model/measure.ts'

function bound(agreement: Agreement, filter: DealFilter): boolean {
  const everybody = [...agreement.parties, ...agreement.guarantors]
  return (filter.with ?? []).every((actor) => everybody.includes(actor))
}

function holdsClauses(agreement: Agreement, filter: DealFilter): boolean {
  return (filter.clauses ?? []).every((kind) =>
    agreement.clauses.some(
      ({ clause, status }) => clause.kind === kind && (status === 'running' || status === 'kept'),
    ),
  )
}

/** A deal is quiet business only if it stops somebody: transfers and stand-downs alone are no peace. */
const lasting = (agreement: Agreement): boolean =>
  agreement.clauses.some(({ clause }) => clause.kind !== 'transfer' && clause.kind !== 'standDown')

export function matchesDeal(agreement: Agreement, filter: DealFilter): boolean {
  return (
    agreement.status === (filter.status ?? 'inForce') &&
    (filter.imposed === undefined || filter.imposed === agreement.imposed.length > 0) &&
    bound(agreement, filter) &&
    lasting(agreement) &&
    holdsClauses(agreement, filter)
  )
}

export const hasDeal = (board: Pick<Board, 'agreements'>, filter: DealFilter): boolean =>
  board.agreements.some((agreement) => matchesDeal(agreement, filter))
