/** The two-thirds rule (R10): patrons may sign for a client if 3·S ≥ 2·D. */
import { baseOf, momentumOf, patronsOf, shareOf, weightOf } from '../board/patrons.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { ImpositionTerms } from '../model/wire.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { answerOf, hasSigned, owedBy } from './signers.ts'
import { backsRefusal } from './voices.ts'

/** Has signed, and told the client nothing else since: its signature takes back what it had said before. */
const joins = (world: World, offer: Offer, patron: ActorId, client: ActorId): boolean =>
  isSeat(world, patron) &&
  offer.signers.includes(patron) &&
  hasSigned(offer, patron) &&
  !backsRefusal(offer, patron, client)

/** S and D for those who have signed the text and would join. */
export function imposition(world: World, board: Board, offer: Offer, client: ActorId): ImpositionTerms {
  const counting = patronsOf(board, client).filter(
    (each) => shareOf(world, board, each, client) >= world.c.imposition.leastShare,
  )
  const imposers = counting.filter((each) => joins(world, offer, each, client))
  const of = (patron: ActorId) => weightOf(world, board, patron, client)
  const s = imposers.reduce((sum, each) => sum + of(each), 0)
  const others = counting.filter((each) => !imposers.includes(each))
  const weight = (patron: ActorId) => (backsRefusal(offer, patron, client) ? of(patron) : of(patron) / 2)
  const against = others.reduce((sum, each) => sum + weight(each), 0)
  const d = s + against + baseOf(world, client) + Math.max(0, momentumOf(board, client))
  return { client, imposers, s, d, passes: s > 0 && 3 * s >= 2 * d, imposable: onlyImposable(offer, client) }
}

/** Everything that the text asks of the client can be imposed. */
const onlyImposable = (offer: Offer, client: ActorId): boolean =>
  owedBy(offer.text, client).every((clause) => termsOf(clause).imposable)

/** Why the seat may not impose the text on the client now. */
export function barredImposition(
  world: World,
  board: Board,
  offer: Offer,
  seat: ActorId,
  client: ActorId,
): Refusal | null {
  if (isPower(client) || !offer.signers.includes(client)) return refuse('notClient', 'R10', { client })
  const answer = answerOf(offer, client)?.answer
  if (answer !== 'refused' && answer !== 'countered' && answer !== 'lapsed')
    return refuse('freeAnswerFirst', 'R10', { client })
  const terms = imposition(world, board, offer, client)
  if (!terms.imposers.includes(seat)) return refuse('notPatron', 'R10', { client })
  if (!terms.imposable) return refuse('notImposable', 'R10', { client })
  return terms.passes ? null : refuse('twoThirds', 'R10', { client, s: terms.s, d: terms.d })
}
