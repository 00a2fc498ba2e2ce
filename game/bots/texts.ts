/** Offers by the card: a package of the scenario, with the seat's own orders shown as its threat. */
import { sealedBy } from '../board/orders.ts'
import { stands } from '../board/battle.ts'
import { knows } from '../clauses/standDown.ts'
import type { Clause } from '../model/clause.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { FormatId } from '../model/ids.ts'
import type { OfferText } from '../model/offer.ts'
import type { SealedOrder } from '../model/order.ts'
import { forbidden } from '../talks/lapses.ts'
import { leverageFor } from '../talks/maps.ts'
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
  const standing = board.orders.filter(stands)
  if (standing.length === 0) return []
  const signers = signersOf(seat, text)
  const shown = standing.filter((order) => signers.every((each) => knows(each, order)))
  if (shown.length === 0) return []
  const deal = drawUp(world, board, { id: 'draft', maker: seat, text, signers })
  return shown.filter((order) => forbidden(world, board, deal, order).length > 0)
}

type Wanted = Pick<OfferLine, 'package' | 'leverage' | 'threat' | 'format'>

const packageOf = ({ world }: Mind, line: Wanted) =>
  world.scenario.packages.find((each) => each.id === line.package)

/** Under which roof the line would put its package. */
export const formatOf = (mind: Mind, line: Wanted): FormatId | undefined =>
  line.format ?? packageOf(mind, line)?.format

type Clauses = Pick<OfferText, 'clauses'>

/** The clauses of the package with the dates of this turn; null when the scenario has none by that name. */
export function clausesOf(mind: Mind, line: Wanted): Clauses | null {
  const { turn } = mind.board
  const { turns } = mind.world.scenario
  const found = packageOf(mind, line)
  return found === undefined ? null : { clauses: found.clauses.map((clause) => dated(clause, turn, turns)) }
}

/** The package as a text of this turn, with what is shown and stood down; `core` where its clauses are dated already. */
export function textOf(mind: Mind, line: Wanted, core = clausesOf(mind, line)): OfferText | null {
  const { world, board, seat } = mind
  const found = packageOf(mind, line)
  if (found === undefined || core === null) return null
  const shows = sealedBy(board, seat).filter((order) => line.threat.includes(order.spec.kind))
  const text: OfferText = {
    format: line.format ?? found.format,
    to: found.to.filter((each) => each !== seat),
    clauses: core.clauses,
    shows: shows.map((order) => order.id),
    guarantors: found.guarantors,
    leverage: 0,
  }
  text.leverage = Math.min(line.leverage, leverageFor(world, board, seat, text))
  const cited = [...new Set([...shows, ...knownToAll(mind, text)])]
  return { ...text, clauses: [...text.clauses, ...cited.map(standDown)] }
}

const coreOf = ({ clauses }: Clauses): Clause[] => clauses.filter(({ kind }) => kind !== 'standDown')

/** Plain data, part by part. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [own, other] = [Object.entries(a), Object.entries(b)]
  return (
    own.length === other.length &&
    own.every(([key, value], index) => key === other[index]?.[0] && isSame(value, other[index]?.[1]))
  )
}

/** The same clauses for the same people lie on the table already, whatever is shown with them. */
export function isOnTable({ board }: Mind, text: Clauses): boolean {
  const ours = coreOf(text)
  return board.offers.some(({ text: other }) => {
    const theirs = coreOf(other)
    return (
      theirs.length === ours.length &&
      theirs.every(({ kind }, index) => kind === ours[index]?.kind) &&
      theirs.every((clause, index) => isSame(clause, ours[index]))
    )
  })
}
