/** What bites (R12): a clause that asks something of somebody who could do otherwise, there, and that nothing asks already. */
import { adjacent, hostile, type World } from '../scenarios/world.ts'
import { inForce } from '../board/routes.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { Clause } from '../model/clause.ts'
import type { ActorId, AreaId } from '../model/ids.ts'

const within = <T>(few: readonly T[], many: readonly T[]): boolean => few.every((one) => many.includes(one))

/** Some obligor stands in or next to the place, or holds it. What names no place is about everywhere. */
function inReach(world: World, board: Board, clause: Clause): boolean {
  const { obligors, areas } = termsOf(clause)
  const owing = obligors(clause)
  const places = areas(world, clause)
  const near = (area: AreaId) => places.some((place) => place === area || adjacent(world, place, area))
  const there = (seat: ActorId) =>
    board.formations.some((each) => each.owner === seat && near(each.area)) ||
    places.some((place) => board.areas[place]?.control === seat)
  return places.length === 0 || owing.some(there)
}

/** An older text asks the same of the same people in the same places. */
function isOwed(world: World, board: Board, agreement: Agreement, clause: Clause): boolean {
  const { obligors, areas } = termsOf(clause)
  return inForce(board)
    .filter((older) => older.id !== agreement.id)
    .some(({ clauses }) =>
      clauses.some(
        ({ clause: older, status }) =>
          status === 'running' &&
          older.kind === clause.kind &&
          within(obligors(clause), termsOf(older).obligors(older)) &&
          within(areas(world, clause), termsOf(older).areas(world, older)),
      ),
    )
}

/** Asked of a board before or just after the text was signed. */
export const bitesNow = (world: World, board: Board, agreement: Agreement): boolean =>
  agreement.parties.some((a) => agreement.parties.some((b) => hostile(world, a, b))) &&
  agreement.clauses.some(
    ({ clause, status }) =>
      termsOf(clause).bites &&
      status !== 'lapsed' &&
      inReach(world, board, clause) &&
      !isOwed(world, board, agreement, clause),
  )
