/** Tests of endings, events and doctrine cards: true or false of a board. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { Predicate } from '../model/measure.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { attackable, odds, strongest } from './battle.ts'
import { hasDeal } from './deals.ts'
import { areaOf, ownIn } from './forces.ts'
import { momentumOf } from './patrons.ts'
import { routeHeld } from './routes.ts'

/** Best chance to take any area with what the actor has on the map, in per cent. */
export function bestChance(world: World, board: Board, attacker: ActorId): number {
  let best = 0
  for (const from of world.areas) {
    const formations = strongest(world, ownIn(board, from, attacker))
    if (formations.length === 0) continue
    for (const target of neighboursOf(world, from).filter((area) => attackable(world, board, area, attacker)))
      best = Math.max(best, odds(world, board, { attacker, target, formations }).takes / 10)
  }
  return best
}

export function holdsTrue(world: World, board: Board, p: Predicate): boolean {
  switch (p.test) {
    case 'always':
      return true
    case 'all':
      return p.of.every((part) => holdsTrue(world, board, part))
    case 'any':
      return p.of.some((part) => holdsTrue(world, board, part))
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
      return (board.seats[p.of]?.[p.stat] ?? 0) >= p.atLeast
    case 'turn':
      return board.turn >= p.atLeast
    case 'war':
      return board.war !== null
    case 'chance':
      return bestChance(world, board, p.of) >= p.atLeast
    case 'incident':
      return board.incidents.some(
        (each) => each.victim === p.victim && (p.answer === undefined || each.answer === p.answer),
      )
  }
}
