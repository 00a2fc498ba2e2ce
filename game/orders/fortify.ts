/** Fortify: one step of defence a turn, up to what the ground allows. */
import { clamp } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { areaOf, isFriendlyArea, ledIn } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { landOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

function barred(world: World, board: Board, seat: ActorId, area: AreaId) {
  if (!isFriendlyArea(world, board, area, seat) || ledIn(board, area, seat).length === 0)
    return refuse('noTroopsThere', 'R8', { area })
  return areaOf(board, area).fortified < landOf(world, area).fortify
    ? null
    : refuse('fullyFortified', 'R8', { area })
}

export const fortify = define('fortify', {
  step: 'fortify',
  claims: ['design'],
  cost: (world) => world.c.cost.fortify,
  ...inArea(barred),
  carryOut: (play, order, { area }) => {
    if (!isFriendlyArea(play.world, play.state, area, order.seat)) return
    const state = areaOf(play.state, area)
    state.fortified = clamp(state.fortified + 1, 0, landOf(play.world, area).fortify)
    emit(play, 'fortify', 'fortified', { seat: order.seat, area, level: state.fortified }, { areas: [area] })
  },
})
