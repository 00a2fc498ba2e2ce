/** Who stands where. All functions read a board: the truth, or what one seat knows of it. */
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId, FormationId, TheatreId } from '../model/ids.ts'
import { friends, hostile, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'

export function areaOf(board: Pick<Board, 'areas'>, area: AreaId): Board['areas'][string] {
  const found = board.areas[area]
  if (found === undefined) throw new Error(`no area ${area}`)
  return found
}

export const formationsIn = (board: Pick<Board, 'formations'>, area: AreaId): Formation[] =>
  board.formations.filter((formation) => formation.area === area)

export const formationOf = (board: Pick<Board, 'formations'>, id: FormationId): Formation | undefined =>
  board.formations.find((formation) => formation.id === id)

/** Whose orders a formation follows, and on whose side it fights. */
export const leaderOf = ({ owner, ledBy }: Formation): ActorId => ledBy ?? owner

/** Formations that follow the seat's orders in the area, its own or not. */
export const ledIn = (board: Pick<Board, 'formations'>, area: AreaId, leader: ActorId): Formation[] =>
  board.formations.filter((formation) => formation.area === area && leaderOf(formation) === leader)

/** What the owner has there and leads itself: what others lead of its people is not at its hand. */
export const ownIn = (board: Board, area: AreaId, owner: ActorId): Formation[] =>
  board.formations.filter(
    (formation) => formation.area === area && formation.owner === owner && formation.ledBy === undefined,
  )

/** The formations that follow somebody's orders by the area they are in: for whoever looks at many areas. */
export function byArea(board: Pick<Board, 'formations'>, leader: ActorId): Map<AreaId, Formation[]> {
  const found = new Map<AreaId, Formation[]>()
  for (const each of board.formations) {
    if (leaderOf(each) !== leader) continue
    const there = found.get(each.area)
    if (there === undefined) found.set(each.area, [each])
    else there.push(each)
  }
  return found
}

export const hostileIn = (world: World, board: Board, area: AreaId, to: ActorId): Formation[] =>
  board.formations.filter((formation) => formation.area === area && hostile(world, leaderOf(formation), to))

export function totalSteps(formations: readonly Formation[]): number {
  let steps = 0
  for (const formation of formations) steps += formation.steps
  return steps
}

/** All that follow its orders, on one map if it is named. */
export function stepsLed(
  { formations }: Pick<Board, 'formations'>,
  leader: ActorId,
  map?: TheatreId,
): number {
  let steps = 0
  for (const each of formations)
    if (leaderOf(each) === leader && (map === undefined || theatreOf(each.area) === map)) steps += each.steps
  return steps
}

/** All that belong to it, whoever leads them. */
export function stepsOf({ formations }: Pick<Board, 'formations'>, owner: ActorId): number {
  let steps = 0
  for (const formation of formations) if (formation.owner === owner) steps += formation.steps
  return steps
}

export const isHostileArea = (world: World, board: Board, area: AreaId, to: ActorId): boolean =>
  hostile(world, areaOf(board, area).control, to)

export const isFriendlyArea = (world: World, board: Board, area: AreaId, to: ActorId): boolean =>
  friends(world, areaOf(board, area).control, to)

/** Whoever holds the ground has signed that the power may stay there. */
const isGuest = (board: Pick<Board, 'agreements'>, power: ActorId, area: AreaId): boolean =>
  board.agreements.some(
    (agreement) =>
      agreement.status === 'inForce' &&
      agreement.clauses.some(
        ({ clause, status }) =>
          clause.kind === 'basing' && status === 'running' && clause.to === power && clause.area === area,
      ),
  )

/** Posts, and the troops with them, in ground that the other side took and does not let them stay in. */
export const encircledPosts = (world: World, board: Board, owner: ActorId): Formation[] =>
  board.formations.filter(
    (formation) =>
      formation.owner === owner &&
      formation.kind === 'post' &&
      isHostileArea(world, board, formation.area, owner) &&
      !isGuest(board, owner, formation.area),
  )

/** Formations that leave when their area is lost: posts stay where they were built. */
export const mobile = (formation: Formation): boolean => formation.kind !== 'post'

/** Formations that can be marched elsewhere: aircraft have their base. */
export const marches = (formation: Formation): boolean =>
  formation.kind !== 'post' && formation.kind !== 'air'

/** Formations that fight for ground. Aircraft, drones and air defence only help those who do. */
export const fights = ({ kind }: Formation): boolean =>
  kind === 'regular' || kind === 'militia' || kind === 'irregular' || kind === 'pmc'
