/** Compliance (R14): each running clause is kept, not yet due, broken by named seats, or lapsed. */
import { wasKept } from '../acts/agreements.ts'
import { change } from '../acts/levels.ts'
import type { Play } from '../acts/play.ts'
import { inForce } from '../board/routes.ts'
import { release } from '../clauses/linkage.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { ActorId } from '../model/ids.ts'
import { announce, attribute, payForBreach, settleLiabilities } from './breaches.ts'

export type Agreed = Agreement['clauses'][number]

/** What the text itself says of its end. */
const ends = ({ clause }: Agreed): boolean => clause.kind === 'expiry' || clause.kind === 'review'

/** What nobody has heard of is kept on honour alone. */
const isPublic = ({ format }: Agreement): boolean => format !== 'private'

/** What was kept raises credibility, once in two turns. */
function reward(play: Play, seat: ActorId, done: boolean): void {
  const state = play.state.seats[seat]
  if (state === undefined) return
  if (state.lastKept > 0 && play.state.turn - state.lastKept < play.world.c.credibility.keptEvery) return
  state.lastKept = play.state.turn
  const { kept } = play.world.c.credibility
  change(play, seat, 'credibility', kept, 'compliance', done ? 'keptDuty' : 'stoodBy')
}

/** What is done in the moment of signature, or was the case before, is no word kept. */
function keep(play: Play, agreement: Agreement, agreed: Agreed): void {
  const { clause } = agreed
  const { carried, bites, obligors } = termsOf(clause)
  if (ends(agreed) || (!carried && agreement.turn === play.state.turn)) return
  announce(play, agreement, 'keptDuty', clause.kind, obligors(clause))
  if (bites && isPublic(agreement)) for (const seat of obligors(clause)) reward(play, seat, true)
}

/** An unmet duty lapses the guarantee given for it: no separation, no shield. One that events overtook only ends. */
function lapse(play: Play, agreement: Agreement, { clause, by }: Agreed): void {
  if (by.length === 0) return announce(play, agreement, 'overtaken', clause.kind, [])
  announce(play, agreement, 'lapsedDuty', clause.kind, by)
  agreement.grip = 0
}

function judge(play: Play, agreement: Agreement, agreed: Agreed): void {
  if (agreed.status !== 'running' || agreement.status !== 'inForce') return
  const { status, by, hidden } = termsOf(agreed.clause).judge(play, agreed, agreed.clause, agreement)
  if (status === 'running' || agreement.status !== 'inForce') return
  agreed.status = status
  agreed.by = [...by]
  if (hidden === true) agreed.hidden = true
  if (status === 'kept') keep(play, agreement, agreed)
  if (status === 'lapsed') lapse(play, agreement, agreed)
}

/** What others hang on comes first: a duty whose ground has failed is not owed any more. */
function duties({ clauses }: Agreement): Agreed[] {
  const grounds = new Set(
    clauses.flatMap(({ clause }) => (clause.kind === 'linkage' ? [clauses[clause.onlyIf]] : [])),
  )
  const owed = clauses.filter((each) => !ends(each))
  return [...owed.filter((each) => grounds.has(each)), ...owed.filter((each) => !grounds.has(each))]
}

function conclude(play: Play, agreement: Agreement, broken: readonly Agreed[]): void {
  for (const agreed of broken) {
    if (agreed.hidden === true) attribute(play, agreed)
    const { clause, by } = agreed
    announce(play, agreement, by.length > 0 ? 'broken' : 'brokenBySomebody', clause.kind, by)
  }
  payForBreach(play, agreement, broken)
  if (broken.some(({ clause }) => termsOf(clause).vital)) agreement.status = 'broken'
}

/** A text that stood for two full turns with nothing broken: whoever owes what binds on and on has kept its word. */
function standBy(play: Play, agreement: Agreement): void {
  const stood = play.state.turn - agreement.turn
  if (!isPublic(agreement) || agreement.status !== 'inForce' || !wasKept(agreement)) return
  if (stood < play.world.c.credibility.keptEvery) return
  const bound = agreement.clauses
    .filter(({ clause, status }) => status === 'running' && termsOf(clause).bites)
    .flatMap(({ clause }) => termsOf(clause).obligors(clause))
  for (const seat of new Set(bound)) reward(play, seat, false)
}

function assess(play: Play, agreement: Agreement, known: ReadonlySet<Agreed>): void {
  for (const agreed of duties(agreement)) {
    judge(play, agreement, agreed)
    release(play, agreement)
  }
  const broken = agreement.clauses.filter((agreed) => agreed.status === 'broken' && !known.has(agreed))
  if (broken.length > 0) conclude(play, agreement, broken)
  standBy(play, agreement)
  for (const agreed of agreement.clauses.filter(ends)) judge(play, agreement, agreed)
}

export function assessCompliance(play: Play, known: ReadonlySet<Agreed>): void {
  for (const agreement of inForce(play.state)) assess(play, agreement, known)
  settleLiabilities(play)
}

/** Clauses already broken in earlier turns: they are not paid for twice. */
export const brokenBefore = (play: Play): Set<Agreed> =>
  new Set(
    inForce(play.state).flatMap((agreement) =>
      agreement.clauses.filter((agreed) => agreed.status === 'broken'),
    ),
  )

/** As the game ends: what has stood for a whole turn after its signature, with everything due kept, was kept. */
export function settleAtEnd({ state }: Play): void {
  for (const agreement of inForce(state))
    if (agreement.turn < state.turn && wasKept(agreement)) agreement.status = 'kept'
}
