/** Tests of endings, events and doctrine cards: true or false of a board. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { Predicate } from '../model/measure.ts'
import type { World } from '../scenarios/world.ts'
import { attacksOf } from './attacks.ts'
import { chances } from './battle.ts'
import { trackOf } from './arenas.ts'
import { hasDeal } from './deals.ts'
import { atBorders } from './borders.ts'
import { areaOf, leaderOf, totalSteps } from './forces.ts'
import { blockadeOf } from './money.ts'
import { mostLeverage } from './leverage.ts'
import { momentumOf, supportOf } from './patrons.ts'
import { routeHeld } from './routes.ts'
import { theatreOf } from '../theatres/where.ts'

/** With what the actor has on the map it could take some area, with that chance in per cent. */
function canTake(world: World, board: Board, attacker: ActorId, atLeast: number): boolean {
  const chance = chances(world, board, attacker)
  return attacksOf(world, board, attacker).some((attack) => chance(attack) / 10 >= atLeast)
}

/** Of those who follow its orders: in the areas, on the map, of the people that are named. */
const stepsIn = (board: Board, p: Extract<Predicate, { test: 'steps' }>): number =>
  totalSteps(
    board.formations.filter(
      (each) =>
        leaderOf(each) === p.of &&
        (p.whose === undefined || each.owner === p.whose) &&
        (p.theatre === undefined || theatreOf(each.area) === p.theatre) &&
        (p.areas === undefined || p.areas.includes(each.area)),
    ),
  )

/** Areas that the actor holds now and did not at the start, less those that it held then and does not now. */
const areasWon = (world: World, board: Board, by: ActorId): number =>
  world.areas.reduce((sum, area) => {
    const [before, now] = [world.scenario.areas[area]?.control === by, areaOf(board, area).control === by]
    return sum + Number(now) - Number(before)
  }, 0)

/** Of leverage that on the map where there is most. */
const levelOf = (board: Board, { of, stat }: Extract<Predicate, { test: 'level' }>): number =>
  stat === 'leverage' ? mostLeverage(board, of) : (board.seats[of]?.[stat] ?? 0)

// Plain loops: every line of every card asks them, act by act.
function all(world: World, board: Board, parts: readonly Predicate[]): boolean {
  for (const part of parts) if (!holdsTrue(world, board, part)) return false
  return true
}

function any(world: World, board: Board, parts: readonly Predicate[]): boolean {
  for (const part of parts) if (holdsTrue(world, board, part)) return true
  return false
}

export function holdsTrue(world: World, board: Board, p: Predicate): boolean {
  switch (p.test) {
    case 'always':
      return true
    case 'all':
      return all(world, board, p.of)
    case 'any':
      return any(world, board, p.of)
    case 'not':
      return !holdsTrue(world, board, p.of)
    case 'deal':
      return hasDeal(board, p)
    case 'held':
      return areaOf(board, p.area).control === p.by
    case 'routeHeld':
      return routeHeld(world, board, p.route, p.by)
    case 'tension':
      return (board.tension[p.pair] ?? 0) >= p.atLeast
    case 'momentum':
      return momentumOf(board, p.of) >= p.atLeast
    case 'level':
      return levelOf(board, p) >= p.atLeast
    case 'turn':
      return board.turn >= p.atLeast
    case 'war':
      return board.war !== null
    case 'chance':
      return p.atLeast <= 0 || canTake(world, board, p.of, p.atLeast)
    case 'steps':
      return stepsIn(board, p) >= p.atLeast
    case 'support':
      return supportOf(board, p.patron, p.client) >= p.atLeast
    case 'border':
      return atBorders(board, p.span === 'turn' ? 'turn' : 'total', p.exit) >= p.atLeast
    case 'besieged':
      return areaOf(board, p.area).siege !== undefined
    case 'grievance':
      return areaOf(board, p.area).grievance >= p.atLeast
    case 'event':
      return (board.events[p.id]?.turn ?? 0) > 0
    case 'motion':
      return board.motions.some((each) => each.id === p.id && each.status === p.status)
    case 'table':
      return board.tables.some((each) => each.format === p.format)
    case 'mode':
      return world.scenario.mode === p.is
    case 'struck':
      return board.deeds[p.by]?.includes('strike') === true
    case 'areas':
      return areasWon(world, board, p.by) >= p.atLeast
    case 'withheld':
      return (board.withheld[p.patron]?.[p.client] ?? 0) >= board.turn - 1
    case 'blockade':
      return blockadeOf(board) !== null
    case 'channel':
      return board.channel?.way === p.way
    case 'ferried':
      return (board.ferried ?? 0) >= p.atLeast
    case 'redLine':
      return board.redLines?.some(({ areas }) => areas.includes(p.area)) === true
    case 'exposed':
      return (board.exposed?.[p.of] ?? 0) >= p.atLeast
    case 'invited':
      return board.invited?.[p.host]?.includes(p.power) === true
    case 'arena':
      return trackOf(world, board, p.id) >= p.atLeast
    case 'incident':
      return board.incidents.some(
        (each) => each.victim === p.victim && (p.answer === undefined || each.answer === p.answer),
      )
  }
}
