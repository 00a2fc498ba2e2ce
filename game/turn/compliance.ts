/** Compliance (R14): each running clause is kept, not yet due, broken by named seats, or lapsed. */
import { change } from '../acts/levels.ts'
import type { Play } from '../acts/play.ts'
import { seatState } from '../acts/play.ts'
import { inForce } from '../board/routes.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { ActorId } from '../model/ids.ts'
import { announce, payForBreach, settleLiabilities } from './breaches.ts'

export type Agreed = Agreement['clauses'][number]

/** Clauses that a deal cannot outlive when they are broken. */
const vital = new Set(['ceasefire', 'holdLine', 'withdrawal'])

/** A kept duty that bites raises credibility, once in two turns. */
function reward(play: Play, seat: ActorId): void {
  const state = seatState(play.state, seat)
  if (state.lastKept > 0 && play.state.turn - state.lastKept < 2) return
  state.lastKept = play.state.turn
  change(play, seat, 'credibility', play.world.c.credibility.kept, 'compliance', 'keptDuty')
}

function judge(play: Play, agreement: Agreement, agreed: Agreed): void {
  const verdict =
    agreed.status === 'running' ? termsOf(agreed.clause).judge(play, agreed, agreed.clause, agreement) : null
  if (verdict !== null && verdict.status !== 'running') {
    agreed.status = verdict.status
    agreed.by = [...verdict.by]
    const duty = agreed.clause.kind === 'withdrawal' || agreed.clause.kind === 'separation'
    if (agreed.status === 'kept' && duty) {
      announce(
        play,
        agreement,
        'keptDuty',
        agreed.clause.kind,
        termsOf(agreed.clause).obligors(agreed.clause),
      )
      const bit = agreed.clause.kind !== 'separation' || agreement.turn < play.state.turn
      for (const seat of termsOf(agreed.clause).obligors(agreed.clause)) if (bit) reward(play, seat)
    }
    if (agreed.status === 'lapsed') lapse(play, agreement, agreed)
  }
}

/** An unmet duty lapses the guarantee given for it: no separation, no shield. */
function lapse(play: Play, agreement: Agreement, agreed: Agreed): void {
  announce(play, agreement, 'lapsedDuty', agreed.clause.kind, agreed.by)
  agreement.grip = 0
}

function conclude(play: Play, agreement: Agreement, broken: readonly Agreed[]): void {
  const by = [...new Set(broken.flatMap((agreed) => agreed.by))]
  for (const agreed of broken) announce(play, agreement, 'broken', agreed.clause.kind, agreed.by)
  payForBreach(play, agreement, by)
  if (broken.some((agreed) => vital.has(agreed.clause.kind))) agreement.status = 'broken'
}

export function assessCompliance(play: Play, known: ReadonlySet<Agreed>): void {
  for (const agreement of inForce(play.state)) {
    for (const agreed of agreement.clauses) judge(play, agreement, agreed)
    const broken = agreement.clauses.filter((agreed) => agreed.status === 'broken' && !known.has(agreed))
    if (broken.length > 0) conclude(play, agreement, broken)
  }
  settleLiabilities(play)
}

/** Clauses already broken in earlier turns: they are not paid for twice. */
export const brokenBefore = (play: Play): Set<Agreed> =>
  new Set(
    inForce(play.state).flatMap((agreement) =>
      agreement.clauses.filter((agreed) => agreed.status === 'broken'),
    ),
  )
