/** HTS: takes over what is left of a rival that stands beside it. */
import { change } from '../acts/levels.ts'
import { spreadLosses } from '../acts/losses.ts'
import { muster } from '../acts/muster.ts'
import { emit } from '../acts/play.ts'
import { ownIn, totalSteps } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { remember, tooSoon } from './often.ts'
import { inArea } from './places.ts'

const rival = 'opposition'

/** It has to be no weaker there than the rival. */
function weaker(board: Board, seat: ActorId, area: AreaId): Refusal | null {
  const [have, needed] = [totalSteps(ownIn(board, area, seat)), totalSteps(ownIn(board, area, rival))]
  if (needed === 0) return refuse('noRival', 'R8', { area })
  return have >= needed ? null : refuse('weakerThere', 'R8', { area, have, needed })
}

const barred = (world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null =>
  tooSoon(board, seat, 'absorb', world.c.absorb.every, area) ?? weaker(board, seat, area)

export const absorb = define('absorb', {
  step: 'covert',
  claims: ['stepanova-hts-takeover'],
  own: ['hts'],
  cost: (world) => world.c.cost.absorb,
  ...inArea(barred),
  carryOut: (play, { seat, id }, { area }) => {
    const { state, world } = play
    if (weaker(state, seat, area) !== null) return
    remember(play, seat, 'absorb', area)
    const won = draw(state, 6) <= world.c.absorb.succeeds
    emit(play, 'covert', won ? 'absorbed' : 'notAbsorbed', { seat, rival, area }, { areas: [area] })
    if (!won) return
    spreadLosses(play, ownIn(state, area, rival), 1)
    muster(play, seat, area, 'irregular', 1, id)
    change(play, rival, 'home', world.c.absorb.home, 'covert', 'absorbed')
  },
})
