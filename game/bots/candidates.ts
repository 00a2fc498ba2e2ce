/** Orders that a line of the card may mean here: every area it names, in its order, with the best forces at hand. */
import { attackable, odds, strongest } from '../board/battle.ts'
import { areaOf, hostileIn, mobile, ownIn, totalSteps } from '../board/forces.ts'
import { committed } from '../board/orders.ts'
import { holds } from '../board/routes.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { AreaId } from '../model/ids.ts'
import type { OrderSpec } from '../model/order.ts'
import { hostile, neighboursOf, routeAreas } from '../scenarios/world.ts'
import type { Mind } from './card.ts'

type OrderLine = Doctrine['orders'][number]

/** Areas of the line: those named, else segments of its route not yet held, else all. */
function areasOf({ world, board, seat }: Mind, line: OrderLine): readonly AreaId[] {
  if (line.areas !== undefined) return line.areas
  if (line.route !== undefined)
    return routeAreas(world, line.route).filter((area) => !holds(world, board, area, seat))
  return world.areas
}

function attacks(mind: Mind, line: OrderLine, target: AreaId): OrderSpec[] {
  const { world, board, seat } = mind
  if (!attackable(world, board, target, seat)) return []
  return neighboursOf(world, target)
    .flatMap((from) => {
      const free = ownIn(board, from, seat).filter((each) => mobile(each) && !committed(board, seat, each.id))
      const formations = strongest(world, free)
      if (formations.length === 0) return []
      const chance = odds(world, board, { attacker: seat, target, formations }).takes / 10
      return chance >= (line.chance ?? 0) ? [{ chance, from, formations }] : []
    })
    .sort((a, b) => b.chance - a.chance)
    .map(({ from, formations }) => ({
      kind: 'offensive' as const,
      from,
      target,
      formations: formations.map((each) => each.id),
    }))
}

/** Only from where no enemy is next door: the front is not stripped. */
function moves(mind: Mind, to: AreaId): OrderSpec[] {
  const { world, board, seat } = mind
  const quiet = (area: AreaId) =>
    neighboursOf(world, area).every((next) => !hostile(world, areaOf(board, next).control, seat))
  return neighboursOf(world, to)
    .filter(quiet)
    .flatMap((from) => ownIn(board, from, seat).filter(mobile))
    .map((formation) => ({ kind: 'move' as const, formation: formation.id, to }))
}

/** Troops of the other side worth shelling. */
const shellable = ({ world, board, seat }: Mind, area: AreaId): boolean =>
  totalSteps(hostileIn(world, board, area, seat).filter(mobile)) > 0

/** In the order in which the bot would try them. Whether they are legal is for the rules to say. */
export function candidates(mind: Mind, line: OrderLine): OrderSpec[] {
  if (line.order === 'withhold')
    return line.client === undefined ? [] : [{ kind: 'withhold', client: line.client }]
  return areasOf(mind, line).flatMap((area): OrderSpec[] => {
    switch (line.order) {
      case 'offensive':
        return attacks(mind, line, area)
      case 'air':
        return [{ kind: 'air', target: area }]
      case 'bombard':
        return shellable(mind, area) ? [{ kind: 'bombard', target: area }] : []
      case 'fortify':
        return [{ kind: 'fortify', area }]
      case 'stand':
        return [{ kind: 'stand', area }]
      case 'deploy':
        return [{ kind: 'deploy', area, steps: line.steps ?? 1 }]
      case 'move':
        return moves(mind, area)
      case 'separate':
        return line.group === undefined ? [] : [{ kind: 'separate', area, group: line.group }]
      default:
        return []
    }
  })
}
