/** Offers by the card: a package of the scenario, with the seat's own orders shown as its threat. */
import { sealedBy } from '../board/orders.ts'
import { stands } from '../board/battle.ts'
import { knows } from '../clauses/standDown.ts'
import type { Clause } from '../model/clause.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { OfferText } from '../model/offer.ts'
import type { SealedOrder } from '../model/order.ts'
import { forbidden } from '../talks/lapses.ts'
import { drawUp, signersOf } from '../talks/signers.ts'
import type { Mind } from './card.ts'

type OfferLine = Doctrine['offers'][number]

/** Deadlines of packages are turns from now, and so is the turn in which a text ends or is reviewed. */
function dated(clause: Clause, turn: number, last: number): Clause {
  const from = (turns: number) => Math.min(last, turn + turns)
  if ('deadline' in clause) return { ...clause, deadline: from(clause.deadline) }
  return 'turn' in clause ? { ...clause, turn: from(clause.turn) } : { ...clause }
}

const standDown = (order: SealedOrder): Clause => ({
  kind: 'standDown',
  obligor: order.seat,
  order: order.id,
})

/** Orders that everybody at the table was shown and that the text would forbid: they are stood down at half the cost. */
function knownToAll(mind: Mind, text: OfferText): SealedOrder[] {
  const { world, board, seat } = mind
  const signers = signersOf(seat, text)
  const shown = board.orders.filter((order) => stands(order) && signers.every((each) => knows(each, order)))
  if (shown.length === 0) return []
  const deal = drawUp(world, board, { id: 'draft', maker: seat, text, signers })
  return shown.filter((order) => forbidden(world, board, deal, order).length > 0)
}

/** The package as a text of this turn; null when the scenario has none by that name. */
export function textOf(
  mind: Mind,
  line: Pick<OfferLine, 'package' | 'leverage' | 'threat' | 'format'>,
): OfferText | null {
  const { world, board, seat } = mind
  const found = world.scenario.packages.find((each) => each.id === line.package)
  if (found === undefined) return null
  const shows = sealedBy(board, seat).filter((order) => line.threat.includes(order.spec.kind))
  const text: OfferText = {
    format: line.format ?? found.format,
    to: found.to.filter((each) => each !== seat),
    clauses: found.clauses.map((clause) => dated(clause, board.turn, world.scenario.turns)),
    shows: shows.map((order) => order.id),
    guarantors: found.guarantors,
    leverage: Math.min(line.leverage, board.seats[seat]?.leverage ?? 0),
  }
  const cited = [...new Set([...shows, ...knownToAll(mind, text)])]
  return { ...text, clauses: [...text.clauses, ...cited.map(standDown)] }
}

/** The same clauses for the same people, whatever is shown with them. */
export function sameText(a: OfferText, b: OfferText): boolean {
  const [ours, theirs] = [coreOf(a), coreOf(b)]
  return (
    ours.length === theirs.length &&
    ours.every(({ kind }, index) => kind === theirs[index]?.kind) &&
    JSON.stringify(ours) === JSON.stringify(theirs)
  )
}

const coreOf = ({ clauses }: OfferText): Clause[] => clauses.filter(({ kind }) => kind !== 'standDown')
