/** The posture that a seat's card prescribes, and what it adds to the formula: printed like every other term. */
import { holdsTrue } from '../board/predicates.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { Predicate } from '../model/measure.ts'
import type { OfferText } from '../model/offer.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { mapsNamed } from './maps.ts'

interface Line {
  readonly when?: Predicate | undefined
  readonly posture?: readonly string[]
}

export function postureOf(world: World, board: Board, seat: ActorId): string {
  const { postures } = seatOf(world, seat).doctrine
  return postures.find((each) => each.when === undefined || holdsTrue(world, board, each.when))?.id ?? ''
}

export function applies(world: World, board: Board, posture: string, line: Line): boolean {
  if (line.posture !== undefined && !line.posture.includes(posture)) return false
  return line.when === undefined || holdsTrue(world, board, line.when)
}

/** The line of the card that tempers the seat's answer to a text, as far as the board's owner sees: its place, and x. */
export function temperOf(
  world: World,
  board: Board,
  seat: ActorId,
  text: Pick<OfferText, 'clauses' | 'format'>,
  posture: string = postureOf(world, board, seat),
): { index: number; x: number } {
  const { temper } = seatOf(world, seat).doctrine
  const maps = temper.some((line) => line.theatre !== undefined) ? mapsNamed(world, text) : null
  const index = temper.findIndex(
    (line) =>
      (line.theatre === undefined || maps?.has(line.theatre) === true) &&
      (line.format === undefined || line.format === text.format) &&
      applies(world, board, posture, line),
  )
  return { index: Math.max(0, index), x: (temper[index]?.tenths ?? 0) / 10 }
}
