/** Why a text cannot be put on the table by this maker now. */
import { orderOf } from '../board/orders.ts'
import { stands } from '../board/battle.ts'
import { identity } from '../clauses/identity.ts'
import { termsOf } from '../clauses/registry.ts'
import { knows } from '../clauses/standDown.ts'
import type { Board } from '../model/board.ts'
import type { Clause } from '../model/clause.ts'
import { mayGuarantee, type ActorId, type OrderId } from '../model/ids.ts'
import type { OfferText } from '../model/offer.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { isSeat, mostClauses, type World } from '../scenarios/world.ts'
import { leverageFor } from '../talks/maps.ts'
import { signersOf } from '../talks/signers.ts'
import { barredBeside, barredFormat } from './formatRules.ts'

/** Own orders that the text shows: those that it names and those that it would stand down. */
export const shownWith = (maker: ActorId, text: OfferText): OrderId[] => [
  ...new Set([
    ...text.shows,
    ...text.clauses.flatMap((clause) =>
      clause.kind === 'standDown' && clause.obligor === maker ? [clause.order] : [],
    ),
  ]),
]

function barredClause(world: World, board: Board, maker: ActorId, clause: Clause): Refusal | null {
  const rules = termsOf(clause)
  const stranger = rules.obligors(clause).find((actor) => !isSeat(world, actor))
  if (stranger !== undefined) return refuse('noParty', 'R12', { actor: stranger })
  const area = rules.areas(world, clause).find((each) => !world.areas.includes(each))
  if (area !== undefined) return refuse('unknownArea', 'R5', { area })
  return rules.barred(world, board, maker, clause)
}

function barredClauses(world: World, board: Board, maker: ActorId, text: OfferText): Refusal | null {
  const counted = text.clauses.filter((clause) => clause.kind !== 'standDown')
  if (counted.length > mostClauses(world)) return refuse('tooManyClauses', 'R3', { most: mostClauses(world) })
  const names = text.clauses.map(identity)
  if (new Set(names).size < names.length) return refuse('clauseTwice', 'R12')
  for (const clause of text.clauses) {
    const why = barredClause(world, board, maker, clause)
    if (why !== null) return why
  }
  return null
}

function barredPeople(world: World, board: Board, maker: ActorId, text: OfferText): Refusal | null {
  if (text.to.includes(maker)) return refuse('toOneself', 'R3')
  const stranger = [...text.to, ...text.guarantors].find((actor) => !isSeat(world, actor))
  if (stranger !== undefined) return refuse('noParty', 'R12', { actor: stranger })
  const weak = text.guarantors.find((actor) => !mayGuarantee(actor))
  if (weak !== undefined) return refuse('guarantorNoPower', 'R12', { actor: weak })
  const have = leverageFor(world, board, maker, text)
  return text.leverage <= have ? null : refuse('leverage', 'R4', { have })
}

/** Lists of a text are sets. */
function barredTwice(text: OfferText): Refusal | null {
  const inClauses = text.clauses.flatMap((clause) =>
    Object.values(clause).filter((each) => Array.isArray(each)),
  )
  const lists: readonly (readonly string[])[] = [text.to, text.guarantors, text.shows, ...inClauses]
  return lists.some((list) => new Set(list).size < list.length) ? refuse('namedTwice', 'R12') : null
}

/** Every signer must have been shown each order that the text stands down. */
function barredShowing(board: Board, maker: ActorId, text: OfferText): Refusal | null {
  const shown = shownWith(maker, text)
  const notOwn = shown.find((id) => {
    const order = orderOf(board, id)
    return order === undefined || order.seat !== maker || !stands(order)
  })
  if (notOwn !== undefined) return refuse('noSuchOrder', 'R2', { order: notOwn })
  for (const clause of text.clauses) {
    if (clause.kind !== 'standDown' || shown.includes(clause.order)) continue
    const order = orderOf(board, clause.order)
    const blind = signersOf(maker, text).find((seat) => order === undefined || !knows(seat, order))
    if (blind !== undefined) return refuse('notShownTo', 'R12', { order: clause.order, seat: blind })
  }
  return null
}

export const barredText = (world: World, board: Board, maker: ActorId, text: OfferText): Refusal | null =>
  barredTwice(text) ??
  barredPeople(world, board, maker, text) ??
  barredFormat(world, board, maker, text) ??
  barredClauses(world, board, maker, text) ??
  barredBeside(world, board, maker, text) ??
  barredShowing(board, maker, text)
