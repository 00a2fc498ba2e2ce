/** Turkey: an observation post. It cannot march and does not fight; whoever costs it a step answers for that. */
import { comeUninvited } from '../acts/embargo.ts'
import { emit, seatState } from '../acts/play.ts'
import { isFriendlyArea, ownIn } from '../board/forces.ts'
import { reserveLeft } from '../board/reserve.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

/** A text that the seat guarantees runs in the area: observers are what guarantors send. */
const guarantees = (board: Board, seat: ActorId, area: AreaId): boolean =>
  inForce(board).some(
    (deal) =>
      deal.guarantors.includes(seat) &&
      deal.clauses.some(
        ({ clause, status }) => status === 'running' && 'areas' in clause && clause.areas.includes(area),
      ),
  )

function barredThere(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  if (!isFriendlyArea(world, board, area, seat) && !guarantees(board, seat, area))
    return refuse('notFriendly', 'R8', { area })
  return ownIn(board, area, seat).some((each) => each.kind === 'post')
    ? refuse('postAlready', 'R8', { area })
    : null
}

const barredNow = (board: Board, seat: ActorId): Refusal | null =>
  reserveLeft(board, seat) >= 1 ? null : refuse('reserve', 'R5', { left: reserveLeft(board, seat) })

export const buildPost = define('buildPost', {
  step: 'moves',
  claims: ['stepanova-turkish-posts', 'stepanova-sochi-joint-monitoring'],
  own: ['turkey'],
  cost: (world) => world.c.cost.buildPost,
  ...inArea(barredThere, (_world, board, seat) => barredNow(board, seat)),
  carryOut: (play, { seat, id }, { area }) => {
    const { state, world } = play
    const own = seatState(state, seat)
    if (own.reserve < 1 || barredThere(world, state, seat, area) !== null) return
    own.reserve -= 1
    state.formations.push({ id, owner: seat, kind: 'post', steps: 1, area })
    emit(play, 'moves', 'postBuilt', { seat, area }, { areas: [area] })
    comeUninvited(play, seat, area)
  },
})
