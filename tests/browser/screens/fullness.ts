/** How much a position asks of the screen. */
import type { Board } from '../../../game/model/board.ts'
import type { ActorId } from '../../../game/model/ids.ts'

/** The most counters that stand in one area. */
function longestStack({ formations }: Board): number {
  const counts = new Map<string, number>()
  for (const { area } of formations) counts.set(area, (counts.get(area) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

const clauses = ({ offers, agreements }: Board): number =>
  [...offers.map(({ text }) => text.clauses), ...agreements.map((it) => it.clauses)].flat().length

const marks = ({ areas }: Board): number =>
  Object.values(areas).filter((area) => area.displaced > 0 || area.fortified > 0).length

/** What waits for this seat's answer counts more: it stands open. */
const waiting = ({ offers }: Board, seat: ActorId): number =>
  offers.filter((offer) => offer.status === 'open' && offer.maker !== seat && offer.signers.includes(seat))
    .length

/** A figure to compare positions by: things in view, each weighed by the room that it takes. */
export function fullness(board: Board, seat: ActorId): number {
  const { formations, orders, offers, agreements, incidents } = board
  return (
    formations.length +
    marks(board) +
    2 * longestStack(board) +
    2 * orders.filter((order) => order.status === 'sealed').length +
    3 * offers.length +
    4 * waiting(board, seat) +
    3 * agreements.length +
    clauses(board) +
    3 * incidents.length
  )
}
