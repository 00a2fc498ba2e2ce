/** Separate: act against a listed group where one took on the duty to. Dear at home, and to the client next to it. */
import { change } from '../acts/levels.ts'
import { loseSteps } from '../acts/losses.ts'
import { emit, type Play } from '../acts/play.ts'
import { stands } from '../board/battle.ts'
import { formationsIn, isFriendlyArea, mobile, ownIn, totalSteps } from '../board/forces.ts'
import { clientsOf, supportOf } from '../board/patrons.ts'
import { draw } from '../board/rng.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { neighboursOf, refugesOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'

interface Duty {
  readonly group: ActorId
  readonly area: AreaId
}

/** Areas that the seat has to clear of the group. */
const named = (board: Board, seat: ActorId, group?: ActorId): Duty[] =>
  inForce(board).flatMap((agreement) =>
    agreement.clauses.flatMap(({ clause, status }) =>
      clause.kind === 'separation' &&
      clause.obligor === seat &&
      status === 'running' &&
      (group === undefined || clause.group === group)
        ? clause.areas.map((area) => ({ group: clause.group, area }))
        : [],
    ),
  )

/** Where the seat owes separation and the group still stands. */
const duties = (board: Board, seat: ActorId): Duty[] =>
  named(board, seat).filter(({ area, group }) => ownIn(board, area, group).length > 0)

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

/** Clients with fighters in the area who refuse to take part. */
const refusing = (play: Play, seat: ActorId, area: AreaId): ActorId[] =>
  play.state.orders
    .filter((order) => stands(order) && order.spec.kind === 'refuseSeparation')
    .map((order) => order.seat)
    .filter((client) => supportOf(play.state, seat, client) > 0 && ownIn(play.state, area, client).length > 0)

/** Without the locals it takes twice the troops, and then it is even odds. */
function thwarted(play: Play, seat: ActorId, duty: Duty): boolean {
  if (refusing(play, seat, duty.area).length === 0) return false
  const { refusedFactor, refusedFails } = play.world.c.separation
  const troops = near(play.world, play.state, seat, duty.area)
  if (troops < refusedFactor * needed(play.world, play.state, duty)) return true
  return draw(play.state, 6) <= refusedFails
}

export const separate = define('separate', {
  step: 'moves',
  claims: ['stepanova-sochi-separation-duty', 'stepanova-turkey-short-of-troops'],
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
  carryOut: (play, { seat }, { area, group }) => {
    const { state, world } = play
    if (thwarted(play, seat, { area, group }))
      return emit(play, 'moves', 'separationFailed', { seat, group, area }, { areas: [area] })
    emit(play, 'moves', 'separated', { seat, group, area }, { areas: [area] })
    disperse(play, seat, group, area)
    change(play, seat, 'home', world.c.home.separate, 'moves', 'separated')
    for (const client of clientsOf(state, seat).filter((each) => !isPower(each))) {
      const support = state.support[seat]
      if (support !== undefined)
        support[client] = Math.max(0, supportOf(state, seat, client) - world.c.separation.supportCost)
    }
  },
})

/** Leaves for ground of its side that no duty names, where it would rather be or is strongest; who cannot is disarmed. */
function disperse(play: Play, seat: ActorId, group: ActorId, area: AreaId): void {
  const { state, world } = play
  const barredTo = named(state, seat, group).map((duty) => duty.area)
  const open = neighboursOf(world, area).filter(
    (next) => !barredTo.includes(next) && isFriendlyArea(world, state, next, group),
  )
  const strength = (next: AreaId) => totalSteps(formationsIn(state, next))
  const refuge =
    refugesOf(world, group).find((next) => open.includes(next)) ??
    [...open].sort((a, b) => strength(b) - strength(a))[0]
  for (const formation of ownIn(state, area, group))
    if (refuge !== undefined && mobile(formation)) formation.area = refuge
    else {
      emit(play, 'moves', 'disarmed', { group, area, steps: formation.steps }, { areas: [area] })
      loseSteps(play, formation, formation.steps)
    }
}
