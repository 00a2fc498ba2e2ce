/** Clauses that no package of the seat holds, and that could be asked of those who sign anyway. */
import { supportOf } from '../../board/patrons.ts'
import { inForce } from '../../board/routes.ts'
import { termsOf } from '../../clauses/registry.ts'
import type { Clause } from '../../model/clause.ts'
import { isLocal, isPower, type ActorId, type AreaId } from '../../model/ids.ts'
import type { OfferText } from '../../model/offer.ts'
import { hostile } from '../../scenarios/world.ts'
import { areasOf } from '../../talks/signers.ts'
import type { Mind } from '../card.ts'

/** A few areas: a clause that binds everywhere is signed by nobody. */
const fewAreas = 4

function* askedOfOne(mind: Mind, text: OfferText, other: ActorId): Generator<Clause> {
  const { world, board, seat } = mind
  const areas: AreaId[] = areasOf(world, text)
  if (isLocal(other) && areas.length > 0 && areas.length <= fewAreas)
    yield { kind: 'noReinforce', obligors: [other], areas }
  for (const area of world.areas)
    if (
      isLocal(other) &&
      board.areas[area]?.siege !== undefined &&
      hostile(world, other, board.areas[area].control)
    )
      yield { kind: 'liftSiege', obligor: other, area }
  const fed = board.seats[seat] === undefined ? [] : world.seats.filter((each) => hostile(world, each, seat))
  if (isPower(other))
    for (const client of fed)
      if (supportOf(board, other, client) > 0) yield { kind: 'stopSupply', obligor: other, client }
}

/** Older texts between the same people that stand in the way of this one. */
export function* repealing(
  { world, board }: Mind,
  text: OfferText,
  signers: readonly ActorId[],
): Generator<Clause> {
  for (const deal of inForce(board)) {
    if (!deal.parties.every((each) => signers.includes(each))) continue
    const clash = text.clauses.some((clause) =>
      deal.clauses.some(
        (old) => old.status === 'running' && termsOf(clause).contradicts(world, clause, old.clause, deal),
      ),
    )
    if (clash) yield { kind: 'repeal', agreement: deal.id }
  }
}

/** What is voted on while they talk: a seat that votes asks the other to vote as it would. */
function* votes({ board, seat }: Mind, other: ActorId): Generator<Clause> {
  for (const { id, status, votes: cast } of board.motions) {
    const way = cast[seat]
    if (status === 'open' && way !== undefined && cast[other] !== way && isPower(other))
      yield { kind: 'vote', obligor: other, motion: id, way }
  }
}

export function* additions(mind: Mind, text: OfferText, signers: readonly ActorId[]): Generator<Clause> {
  for (const other of signers) {
    if (other === mind.seat || !hostile(mind.world, other, mind.seat)) continue
    yield* votes(mind, other)
    yield* askedOfOne(mind, text, other)
  }
}
