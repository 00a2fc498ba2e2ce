/** On which of two maps an actor has anything to do with the war (R18): orders reach no further. */
import type { Board } from '../model/board.ts'
import { actors, type ActorId, type AreaId, type TheatreId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { mapsOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'
import { areaOf, leaderOf } from './forces.ts'
import { livesIn, supportOf } from './patrons.ts'

const standsIn = (world: World, board: Board, actor: ActorId, map: TheatreId): boolean =>
  board.formations.some((each) => leaderOf(each) === actor && theatreOf(each.area) === map) ||
  world.areas.some((area) => theatreOf(area) === map && areaOf(board, area).control === actor)

/** Supports somebody who is at home there, now or when it began. */
const hasClientIn = (world: World, board: Board, actor: ActorId, map: TheatreId): boolean =>
  actors.some(
    (client) =>
      (supportOf(board, actor, client) > 0 || supportOf(world.scenario, actor, client) > 0) &&
      livesIn(world, client, map),
  )

/** It has, or had at the start, ground or forces there, or a client who has. The convenor is wherever there is a war. */
export const isPresent = (world: World, board: Board, actor: ActorId, map: TheatreId): boolean =>
  actor === 'convenor' ||
  mapsOf(world).length === 1 ||
  livesIn(world, actor, map) ||
  hasClientIn(world, board, actor, map) ||
  standsIn(world, board, actor, map)

/** Why an order of the actor cannot name these areas. */
export function barredAbroad(
  world: World,
  board: Board,
  actor: ActorId,
  areas: readonly AreaId[],
): Refusal | null {
  if (mapsOf(world).length === 1) return null
  const area = areas.find((each) => !isPresent(world, board, actor, theatreOf(each)))
  return area === undefined ? null : refuse('absent', 'R18', { area, theatre: theatreOf(area) })
}

/** The world without the areas of a map on which the actor is absent. */
export function groundFor(world: World, board: Board, actor: ActorId): World {
  const maps = mapsOf(world).filter((map) => isPresent(world, board, actor, map))
  if (maps.length === mapsOf(world).length) return world
  return { ...world, areas: world.areas.filter((area) => maps.includes(theatreOf(area))) }
}
