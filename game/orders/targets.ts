/** Which areas an order may be aimed at, and what striking there means between powers. */
import { areaOf, formationsIn, isFriendlyArea, isHostileArea } from '../board/forces.ts'
import { patronsOf } from '../board/patrons.ts'
import { linesAt } from '../board/redLines.ts'
import type { Board } from '../model/board.ts'
import { isPower, pairOf, type ActorId, type AreaId, type PairId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { hostile, isSeat, neighboursOf, type World } from '../scenarios/world.ts'
import { choice, type OrderRules } from './kind.ts'

/** Hostile areas next to ground that the seat's side holds: the reach of guns and drones. */
export const inReach = (world: World, board: Board, seat: ActorId): AreaId[] =>
  world.areas.filter(
    (area) =>
      isHostileArea(world, board, area, seat) &&
      neighboursOf(world, area).some((next) => isFriendlyArea(world, board, next, seat)),
  )

/** Powers that a strike on the area would also hit: their troops stand there, their client holds it, or they drew a line there. */
function powersHit(world: World, board: Board, seat: ActorId, area: AreaId): ActorId[] {
  const troops = formationsIn(board, area).map((formation) => formation.owner)
  const patrons = patronsOf(board, areaOf(board, area).control)
  const authors = linesAt(world, board, area, seat).map((line) => line.by)
  return [...new Set([...troops, ...patrons, ...authors])].filter(
    (actor) => isPower(actor) && isSeat(world, actor) && hostile(world, actor, seat),
  )
}

/** Pairs of powers between whom a strike by the seat on the area is a hostile act. */
export function pairsStruck(world: World, board: Board, seat: ActorId, area: AreaId): PairId[] {
  if (!isPower(seat)) return []
  return powersHit(world, board, seat, area)
    .map((power) => pairOf(seat, power))
    .filter((pair) => pair in board.tension)
}

/** From here on hostile orders between the two have to be confirmed. */
export const onBrink = (world: World, board: Board, pair: PairId): boolean =>
  (board.tension[pair] ?? 0) >= world.c.tension.brink

/** What air campaigns and bombardments have in common: one hostile area in reach. */
export const aimed: Pick<OrderRules<Aimed>, 'barred' | 'params' | 'place' | 'areas' | 'strikes'> = {
  barred: (world, board, seat, { target }) =>
    inReach(world, board, seat).includes(target) ? null : refuse('outOfReach', 'R8', { area: target }),
  params: (world, board, seat) => choice('target', inReach(world, board, seat)),
  place: ({ target }) => [target],
  areas: ({ target }) => [target],
  strikes: ({ target }) => target,
}

interface Aimed {
  readonly target: AreaId
}
