/** Red lines (R6): where somebody said that it would come in, and what stands behind that as far as the board's owner knows. */
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { hostile, type World } from '../scenarios/world.ts'
import { sealedBy } from './orders.ts'

type Lines = NonNullable<Board['redLines']>
export type RedLine = Lines[number]

/** Lines round the area that `against` would cross. */
export const linesAt = (
  world: World,
  board: Pick<Board, 'redLines'>,
  area: AreaId,
  against: ActorId,
): Lines =>
  (board.redLines ?? []).filter((line) => line.areas.includes(area) && hostile(world, line.by, against))

/** Steps of the line, no more than its author still has; what others reckon with where they do not know. */
export function behind(world: World, board: Pick<Board, 'seats'>, { by, steps }: RedLine): number {
  if (steps === undefined) return world.c.redLine.expected
  return Math.min(steps, board.seats[by]?.reserve ?? steps)
}

/** Steps that the seat's lines of earlier turns hold back from its reserve: a new line takes the place of the old one. */
export const heldBack = (board: Pick<Board, 'redLines' | 'orders' | 'turn'>, seat: ActorId): number =>
  sealedBy(board, seat).some(({ spec }) => spec.kind === 'redLine')
    ? 0
    : (board.redLines ?? []).reduce(
        (sum, line) => sum + (line.by === seat && line.turn < board.turn ? (line.steps ?? 0) : 0),
        0,
      )
