/** Highways: who holds each segment, and whether traffic flows. */
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId, RouteId } from '../model/ids.ts'
import { friends, isListed, routeAreas, type World } from '../scenarios/world.ts'
import { areaOf, formationsIn } from './forces.ts'

export const inForce = (board: Pick<Board, 'agreements'>): Agreement[] =>
  board.agreements.filter((agreement) => agreement.status === 'inForce')

/** Control counts for the seat unless it was won in breach and scores nothing yet. */
export function holds(world: World, board: Board, area: AreaId, by: ActorId): boolean {
  const state = areaOf(board, area)
  if (state.foothold !== undefined || !friends(world, state.control, by)) return false
  const breach = board.breachGains[area]
  return breach === undefined || board.turn > breach + world.c.breach.scorelessTurns
}

/** The party owes passage on the route, by a clause that runs and that it does not withhold. */
const opens = (board: Board, route: RouteId, party: ActorId): boolean =>
  board.agreements.some(
    (agreement) =>
      agreement.status === 'inForce' &&
      agreement.clauses.some(
        ({ clause, status, withheldBy }) =>
          clause.kind === 'openHighway' &&
          clause.routes.includes(route) &&
          status === 'running' &&
          clause.obligors.includes(party) &&
          !withheldBy.includes(party),
      ),
  )

const blocked = (world: World, board: Board, area: AreaId): boolean =>
  formationsIn(board, area).some((formation) => isListed(world, formation.owner))

/** Segments passable to the seat: held by its side, or by a party that lets traffic through with no listed formation on it. */
function passable(world: World, board: Board, route: RouteId, by: ActorId): AreaId[] {
  return routeAreas(world, route).filter((area) => {
    if (holds(world, board, area, by)) return true
    const { control, foothold } = areaOf(board, area)
    return foothold === undefined && opens(board, route, control) && !blocked(world, board, area)
  })
}

export const isPatrolled = (board: Board, route: RouteId): boolean =>
  board.agreements.some(
    (agreement) =>
      agreement.status === 'inForce' &&
      agreement.clauses.some(
        ({ clause, status, withheldBy }) =>
          clause.kind === 'jointPatrol' &&
          clause.route === route &&
          status === 'running' &&
          withheldBy.length === 0,
      ),
  )

export const routeHeld = (world: World, board: Board, route: RouteId, by: ActorId): boolean =>
  routeAreas(world, route).every((area) => holds(world, board, area, by))

export const routeOpen = (world: World, board: Board, route: RouteId, by: ActorId): boolean =>
  passable(world, board, route, by).length === routeAreas(world, route).length

/** 0–100: share of passable segments; a route that is only patrolled counts at least half. */
export function routeScore(world: World, board: Board, route: RouteId, by: ActorId): number {
  const all = routeAreas(world, route).length
  const share = all === 0 ? 0 : (100 * passable(world, board, route, by).length) / all
  return isPatrolled(board, route) ? Math.max(share, 50) : share
}
