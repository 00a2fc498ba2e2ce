/** Opposition: lies in wait where the enemy is expected. It counts in the battle (board/battle.ts) while it stands. */
import { emit } from '../acts/play.ts'
import { isFriendlyArea, ownIn } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

function barred(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  if (!isFriendlyArea(world, board, area, seat)) return refuse('notFriendly', 'R8', { area })
  const near = [area, ...neighboursOf(world, area)].flatMap((place) => ownIn(board, place, seat))
  return near.some((each) => each.kind === 'irregular') ? null : refuse('noIrregulars', 'R8', { area })
}

export const ambush = define('ambush', {
  step: 'fortify',
  claims: ['design'],
  own: ['opposition'],
  cost: (world) => world.c.cost.ambush,
  ...inArea(barred),
  carryOut: (play, { seat }, { area }) =>
    emit(play, 'fortify', 'ambushLaid', { seat, area }, { areas: [area], to: [seat] }),
})
