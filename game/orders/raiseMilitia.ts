/** Iran: militia, at half of what others pay for a step, where its client holds the ground or its men stand already. */
import { muster } from '../acts/muster.ts'
import { emit } from '../acts/play.ts'
import { areaOf, ownIn, totalSteps } from '../board/forces.ts'
import { sealedBy } from '../board/orders.ts'
import { supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'

const open = (board: Board, seat: ActorId, area: AreaId): boolean =>
  supportOf(board, seat, areaOf(board, area).control) > 0 ||
  ownIn(board, area, seat).some((each) => each.kind === 'militia')

const militia = (board: Board, seat: ActorId): number =>
  totalSteps(board.formations.filter((each) => each.owner === seat && each.kind === 'militia'))

/** Steps below the cap that no other sealed order has taken. */
function room(world: World, board: Board, seat: ActorId): number {
  const coming = sealedBy(board, seat).reduce(
    (sum, { spec }) => sum + (spec.kind === 'raiseMilitia' ? spec.steps : 0),
    0,
  )
  return world.c.militia.cap - militia(board, seat) - coming
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.raiseMilitiaStep)
  const most = Math.min(2, means, room(world, board, seat))
  const areas = world.areas.filter((area) => open(board, seat, area))
  if (most < 1 || areas.length === 0) return null
  return [
    { name: 'area', type: 'one', options: areas.map((value) => ({ value })) },
    { name: 'steps', type: 'range', least: 1, most },
  ]
}

export const raiseMilitia = define('raiseMilitia', {
  step: 'moves',
  claims: ['stepanova-proiran-militias', 'design'],
  own: ['iran'],
  cost: (world, { steps }) => world.c.cost.raiseMilitiaStep * steps,
  barred: (world, board, seat, { area, steps }) => {
    if (!open(board, seat, area)) return refuse('noMilitiaGround', 'R8', { area })
    const left = Math.max(0, room(world, board, seat))
    return steps <= left ? null : refuse('militiaFull', 'R8', { most: world.c.militia.cap, left })
  },
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, { seat, id }, { area, steps }) => {
    const { state, world } = play
    const raised = Math.min(steps, world.c.militia.cap - militia(state, seat))
    if (!open(state, seat, area) || raised < 1) return
    muster(play, seat, area, 'militia', raised, id)
    state.reinforced[area] = (state.reinforced[area] ?? 0) + raised
    emit(play, 'moves', 'militiaRaised', { seat, area, steps: raised }, { areas: [area] })
  },
})
