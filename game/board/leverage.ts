/** Leverage is won on a map and moves nobody on another (R4). */
import type { ActorId, TheatreId } from '../model/ids.ts'
import { firstMap, mapsOf, type World } from '../scenarios/world.ts'
import type { Board } from '../model/board.ts'

type Seats = Pick<Board, 'seats'>

/** 0–6. Nothing is known of others'. */
export const leverageIn = (board: Seats, seat: ActorId, theatre: TheatreId): number =>
  board.seats[seat]?.leverage?.[theatre] ?? 0

/** On the map where the seat has most. */
export const mostLeverage = (board: Seats, seat: ActorId): number =>
  Math.max(0, ...Object.values(board.seats[seat]?.leverage ?? {}))

/** Of the maps that a text is about, that where its maker has most; the scenario's first for one that names no place. */
export function spentOn(
  world: World,
  board: Seats,
  maker: ActorId,
  about: ReadonlySet<TheatreId>,
): TheatreId {
  const named = mapsOf(world).filter((map) => about.has(map))
  return named.reduce(
    (best, map) => (leverageIn(board, maker, map) > leverageIn(board, maker, best) ? map : best),
    named[0] ?? firstMap(world),
  )
}
