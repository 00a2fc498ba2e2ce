/** Duties of agreements in force: carried out unless the obligor decides not to. Nobody sees that until it shows. */
import { emit } from '../acts/play.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, OfferId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { define } from './handler.ts'

export const agreementOf = (board: Pick<Board, 'agreements'>, id: OfferId): Agreement | undefined =>
  board.agreements.find((each) => each.id === id)

export const owesDuty = (agreement: Agreement, index: number, seat: ActorId): boolean => {
  const agreed = agreement.clauses[index]
  if (agreement.status !== 'inForce' || agreed?.status !== 'running') return false
  const { carried, obligors } = termsOf(agreed.clause)
  const owing = agreed.clause.kind === 'review' ? agreement.parties : obligors(agreed.clause)
  return carried && owing.includes(seat)
}

export const duty = define('duty', {
  phases: ['planning', 'talks'],
  barred: (_world, board, seat, { agreement: id, clause }) => {
    const agreement = agreementOf(board, id)
    return agreement !== undefined && owesDuty(agreement, clause, seat) ? null : refuse('noDutyHere', 'R14')
  },
  act: (play, seat, { agreement: id, clause, carry }) => {
    const agreed = agreementOf(play.state, id)?.clauses[clause]
    if (agreed === undefined) return
    agreed.withheldBy = agreed.withheldBy.filter((each) => each !== seat)
    if (!carry) agreed.withheldBy.push(seat)
    emit(
      play,
      play.state.phase === 'talks' ? 'talks' : 'planning',
      carry ? 'dutyCarried' : 'dutyWithheld',
      { seat, agreement: id, clause },
      { to: [seat] },
    )
  },
})
