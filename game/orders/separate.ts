/** Separate: act against a listed group where one took on the duty to. Dear at home, and to the client next to it. */
import { change } from '../acts/levels.ts'
import { fallBack } from '../acts/capture.ts'
import { loseSteps } from '../acts/losses.ts'
import { emit, type Play } from '../acts/play.ts'
import { ownIn, totalSteps } from '../board/forces.ts'
import { clientsOf, supportOf } from '../board/patrons.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'

interface Duty {
  readonly group: ActorId
  readonly area: AreaId
}

/** Where the seat owes separation and the group still stands. */
function duties(board: Board, seat: ActorId): Duty[] {
  return inForce(board).flatMap((agreement) =>
    agreement.clauses.flatMap(({ clause, status }) =>
      clause.kind === 'separation' && clause.obligor === seat && status === 'running'
        ? clause.areas
            .filter((area) => ownIn(board, area, clause.group).length > 0)
            .map((area) => ({ group: clause.group, area }))
        : [],
    ),
  )
}

/** Own regulars in the area or next to it. */
function near(world: World, board: Board, seat: ActorId, area: AreaId): number {
  const places = [area, ...neighboursOf(world, area)]
  const own = places.flatMap((place) => ownIn(board, place, seat)).filter((each) => each.kind === 'regular')
  return totalSteps(own)
}

const needed = (world: World, board: Board, duty: Duty): number =>
  Math.max(world.c.separation.leastSteps, totalSteps(ownIn(board, duty.area, duty.group)))

const able = (world: World, board: Board, seat: ActorId, duty: Duty): boolean =>
  near(world, board, seat, duty.area) >= needed(world, board, duty)

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const options = duties(board, seat)
    .filter((duty) => able(world, board, seat, duty))
    .map((duty) => ({
      value: duty.area,
      then: [{ name: 'group', type: 'one' as const, options: [{ value: duty.group }] }],
    }))
  const unique = options.filter(
    (each, index) => options.findIndex((other) => other.value === each.value) === index,
  )
  return unique.length === 0 ? null : [{ name: 'area', type: 'one', options: unique }]
}

/** The group leaves the areas of the duty: it falls back where it can, and is disarmed where it cannot. */
export const separate = define('separate', {
  step: 'moves',
  claims: ['design'],
  cost: (world) => world.c.cost.separate,
  barred: (world, board, seat, { area, group }) => {
    const duty = duties(board, seat).find((each) => each.area === area && each.group === group)
    if (duty === undefined) return refuse('noDuty', 'R14', { area, group })
    if (able(world, board, seat, duty)) return null
    return refuse('tooFewSteps', 'R8', {
      area,
      needed: needed(world, board, duty),
      have: near(world, board, seat, area),
    })
  },
  params,
  place: ({ area, group }) => [area, group],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, order, { area, group }) => {
    const { state, world } = play
    emit(play, 'moves', 'separated', { seat: order.seat, group, area }, { areas: [area] })
    disperse(play, group, area)
    change(play, order.seat, 'home', world.c.home.separate, 'moves', 'separated')
    for (const client of clientsOf(state, order.seat).filter((each) => !isPower(each))) {
      const support = state.support[order.seat]
      if (support !== undefined)
        support[client] = Math.max(0, supportOf(state, order.seat, client) - world.c.separation.supportCost)
    }
  },
})

/** Falls back to areas that the duty does not name; whoever cannot is disarmed. */
function disperse(play: Play, group: ActorId, area: AreaId): void {
  const { state } = play
  const named = inForce(state).flatMap((deal) =>
    deal.clauses.flatMap(({ clause }) => (clause.kind === 'separation' ? clause.areas : [])),
  )
  const formations = ownIn(state, area, group)
  fallBack(play, formations, area)
  for (const formation of formations.filter((each) => named.includes(each.area)))
    if (state.formations.includes(formation)) {
      emit(play, 'moves', 'disarmed', { group, area, steps: formation.steps }, { areas: [area] })
      loseSteps(play, formation, formation.steps)
    }
}
