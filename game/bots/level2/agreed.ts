/** Texts that come too late: what weighs most in them the same people have signed already. */
import { stands } from '../../board/battle.ts'
import { inForce } from '../../board/routes.ts'
import type { Agreement } from '../../model/agreement.ts'
import type { Clause } from '../../model/clause.ts'
import type { OfferText } from '../../model/offer.ts'
import { openOffers } from '../../talks/signers.ts'
import { barredAnswer } from '../../turn/answers.ts'
import { act, wanting, type Act, type Mind } from '../card.ts'
import { owed } from '../talks.ts'
import { saidTwice } from './weights.ts'

/** Runs out tonight, so that it may be asked for anew. */
const endsNow = ({ clauses }: Agreement, turn: number): boolean =>
  clauses.some(({ clause }) => clause.kind === 'expiry' && clause.turn <= turn)

/** It owes the clause by a text of tonight, or by one that runs. */
function isOwed({ world, board, seat }: Mind, asked: Clause): boolean {
  const deals = inForce(board).filter((deal) => deal.parties.includes(seat) && !endsNow(deal, board.turn))
  return deals.some(({ turn, clauses }) =>
    clauses.some(
      (agreed) => (turn === board.turn || agreed.status === 'running') && owed(world, asked, agreed),
    ),
  )
}

/** An order would be stood down by it that still stands: then it brings something. */
const stopsAnOrder = ({ board }: Mind, { clauses }: OfferText): boolean =>
  clauses.some(
    (clause) =>
      clause.kind === 'standDown' && board.orders.some((each) => each.id === clause.order && stands(each)),
  )

/** Its heaviest duties are owed already. Small ones may be asked for again: another cheque, another telephone. */
export function isAgreed(mind: Mind, text: OfferText): boolean {
  const weightOf = ({ kind }: Clause) => mind.world.c.acceptance.weights[kind]
  const asked = text.clauses.filter(({ kind }) => kind !== 'standDown')
  const most = Math.max(0, ...asked.map(weightOf))
  if (most <= saidTwice || stopsAnOrder(mind, text)) return false
  return asked.filter((each) => weightOf(each) === most).every((each) => isOwed(mind, each))
}

/** Refuses what is agreed already: two papers on one thing are two to break. */
export function refuseAgreed(mind: Mind): Act | null {
  const { board, seat } = mind
  const offer = openOffers(board).find(
    (each) => barredAnswer(board, seat, each.id) === null && isAgreed(mind, each.text),
  )
  if (offer === undefined) return null
  const done = act(mind, { type: 'refuse', offer: offer.id })
  return { ...done, reason: { ...done.reason, wants: wanting(mind, 'agreed') } }
}
