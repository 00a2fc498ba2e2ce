/** Deploy: steps from the reserve to an area that one's side holds. A large overt deployment costs home once. */
import { change } from '../acts/levels.ts'
import { emit, seatState } from '../acts/play.ts'
import { stands } from '../board/battle.ts'
import { isFriendlyArea, stepsOf } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'

/** Reserve less what other sealed orders have taken. */
function left(board: Board, seat: ActorId): number {
  const promised = board.orders
    .filter((order) => order.seat === seat && stands(order))
    .reduce((sum, { spec }) => sum + (spec.kind === 'deploy' ? spec.steps : 0), 0)
  return (board.seats[seat]?.reserve ?? 0) - promised
}

function affordable(world: World, board: Board, seat: ActorId): number {
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.deployStep)
  return Math.min(left(board, seat), means, 4)
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const areas = world.areas.filter((area) => isFriendlyArea(world, board, area, seat))
  const most = affordable(world, board, seat)
  if (most < 1 || areas.length === 0) return null
  return [
    { name: 'area', type: 'one', options: areas.map((value) => ({ value })) },
    { name: 'steps', type: 'range', least: 1, most },
  ]
}

const onMap = (board: Board, seat: ActorId): number => stepsOf(board, seat)

export const deploy = define('deploy', {
  step: 'moves',
  claims: ['design'],
  cost: (world, { steps }) => world.c.cost.deployStep * steps,
  barred: (world, board, seat, { area, steps }) => {
    if (!isFriendlyArea(world, board, area, seat)) return refuse('notFriendly', 'R8', { area })
    return steps <= left(board, seat) ? null : refuse('reserve', 'R5', { left: left(board, seat) })
  },
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, order, { area, steps }) => {
    const { state, world } = play
    const seat = seatState(state, order.seat)
    if (!isFriendlyArea(world, state, area, order.seat)) return
    const before = onMap(state, order.seat)
    seat.reserve -= steps
    state.formations.push({ id: order.id, owner: order.seat, kind: 'regular', steps, area })
    state.reinforced[area] = (state.reinforced[area] ?? 0) + steps
    emit(play, 'moves', 'deployed', { seat: order.seat, area, steps }, { areas: [area] })
    const from = world.c.home.deploymentFrom + postsAtStart(world, order.seat)
    if (before < from && before + steps >= from)
      change(play, order.seat, 'home', world.c.home.deployment, 'moves', 'largeDeployment')
  },
})

const postsAtStart = (world: World, seat: ActorId): number =>
  world.scenario.formations.filter((each) => each.owner === seat).reduce((sum, each) => sum + each.steps, 0)
