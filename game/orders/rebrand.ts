/** HTS: another name, other words. Better company abroad, worse among its own. */
import { change } from '../acts/levels.ts'
import { harm } from '../acts/people.ts'
import { emit } from '../acts/play.ts'
import { areaOf, formationsIn, mobile } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, remember, sealedOnce, tooSoon } from './often.ts'

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'rebrand') ?? tooSoon(board, seat, 'rebrand', world.c.rebrand.every)

/** Areas that it holds with nobody else under arms there. */
const ruledAlone = (world: World, board: Board, seat: ActorId): AreaId[] =>
  world.areas.filter(
    (area) =>
      areaOf(board, area).control === seat &&
      formationsIn(board, area).every((each) => each.owner === seat || !mobile(each)),
  )

export const rebrand = define('rebrand', {
  step: 'political',
  claims: ['stepanova-hts-takeover'],
  own: ['hts'],
  cost: (world) => world.c.cost.rebrand,
  barred,
  params: (world, board, seat) => open(barred(world, board, seat)),
  ...placeless,
  carryOut: (play, { seat }) => {
    const { state, world } = play
    const { standing, home, grievance } = world.c.rebrand
    remember(play, seat, 'rebrand')
    emit(play, 'political', 'rebranded', { seat })
    change(play, seat, 'standing', standing, 'political', 'rebranded')
    change(play, seat, 'home', home, 'political', 'rebranded')
    for (const area of ruledAlone(world, state, seat)) harm(areaOf(state, area), grievance, 0)
  },
})
