/**
 * Stand: deployed regulars, or those on their way by a sealed order, take part in the defence of an area. Whoever
 * stands does so in the open.
 */
import { emit } from '../acts/play.ts'
import { stands } from '../board/battle.ts'
import { isFriendlyArea, ownIn } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

const deployedTo = (board: Board, seat: ActorId, area: AreaId): boolean =>
  board.orders.some(
    (order) =>
      order.seat === seat && stands(order) && order.spec.kind === 'deploy' && order.spec.area === area,
  )

const present = (world: World, board: Board, seat: ActorId, area: AreaId): boolean =>
  isFriendlyArea(world, board, area, seat) &&
  (deployedTo(board, seat, area) || ownIn(board, area, seat).some((each) => each.kind === 'regular'))

export const stand = define('stand', {
  step: 'fortify',
  claims: ['stepanova-deployment-gaps', 'design'],
  cost: (world) => world.c.cost.stand,
  ...inArea((world, board, seat, area) =>
    present(world, board, seat, area) ? null : refuse('noRegularsThere', 'R8', { area }),
  ),
  carryOut: (play, order, { area }) => {
    for (const each of ownIn(play.state, area, order.seat)) if (each.kind === 'regular') delete each.covert
    emit(play, 'fortify', 'stands', { seat: order.seat, area }, { areas: [area] })
  },
})
