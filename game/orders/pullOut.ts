/** United States: its troops leave an area. Welcome at home; the client that stays behind reads it as an answer. */
import { change } from '../acts/levels.ts'
import { emit, seatState } from '../acts/play.ts'
import { areaOf, ownIn, totalSteps } from '../board/forces.ts'
import { supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Play } from '../acts/play.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

const present = (board: Board, seat: ActorId, area: AreaId): boolean => ownIn(board, area, seat).length > 0

/** The client that holds the area loses a patron's trust and its own footing. */
function leaveBehind({ state, world }: Play, seat: ActorId, client: ActorId): void {
  const support = state.support[seat]
  if (support === undefined || supportOf(state, seat, client) === 0) return
  support[client] = Math.max(0, supportOf(state, seat, client) - world.c.pullOut.support)
  state.shock[client] = (state.shock[client] ?? 0) + world.c.pullOut.shock
}

export const pullOut = define('pullOut', {
  step: 'moves',
  claims: ['stepanova-us-pullback-oct-2019', 'stepanova-us-erratic'],
  own: ['us'],
  cost: (world) => world.c.cost.pullOut,
  ...inArea((_world, board, seat, area) =>
    present(board, seat, area) ? null : refuse('noTroopsThere', 'R8', { area }),
  ),
  carryOut: (play, { seat }, { area }) => {
    const { state, world } = play
    const leaving = ownIn(state, area, seat)
    if (leaving.length === 0) return
    const steps = totalSteps(leaving)
    seatState(state, seat).reserve += steps
    for (const formation of leaving) state.formations.splice(state.formations.indexOf(formation), 1)
    emit(play, 'moves', 'pulledOut', { seat, area, steps }, { areas: [area] })
    change(play, seat, 'home', world.c.home.pullOut, 'moves', 'pulledOut')
    change(play, seat, 'standing', world.c.standing.pullOut, 'moves', 'pulledOut')
    leaveBehind(play, seat, areaOf(state, area).control)
  },
})
