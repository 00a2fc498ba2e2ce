/** HTS: home-made drones against an air base. Nobody doubts who sent them, and whoever supports it answers for them. */
import { did } from '../acts/deeds.ts'
import { hit } from '../acts/incidents.ts'
import { emit } from '../acts/play.ts'
import { areaOf, hostileIn, ownIn } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { against } from './places.ts'

/** Aircraft of the other side, and air defence where a power has its base. */
const aims = (world: World, board: Board, seat: ActorId, area: AreaId): Formation[] =>
  hostileIn(world, board, area, seat)
    .filter(({ kind, owner }) => kind === 'air' || (kind === 'airDefence' && isPower(owner)))
    .sort((a, b) => Number(b.kind === 'air') - Number(a.kind === 'air') || b.steps - a.steps)

const isGround = (board: Board, seat: ActorId, area: AreaId): boolean =>
  areaOf(board, area).control === seat || ownIn(board, area, seat).length > 0

/** Two areas from where it stands. */
function inRange(world: World, board: Board, seat: ActorId, target: AreaId): boolean {
  const near = [target, ...neighboursOf(world, target)]
  return near.some((area) =>
    [area, ...neighboursOf(world, area)].some((ground) => isGround(board, seat, ground)),
  )
}

function barred(world: World, board: Board, seat: ActorId, target: AreaId): Refusal | null {
  if (aims(world, board, seat, target).length === 0) return refuse('noBase', 'R8', { area: target })
  return inRange(world, board, seat, target) ? null : refuse('outOfRange', 'R8', { area: target })
}

export const droneRaid = define('droneRaid', {
  step: 'covert',
  claims: ['stepanova-hmeimim-drones'],
  own: ['hts'],
  cost: (world) => world.c.cost.droneRaid,
  ...against(barred),
  carryOut: (play, { seat }, { target }) => {
    const { state, world } = play
    const [aim] = aims(world, state, seat, target)
    if (aim === undefined || !inRange(world, state, seat, target)) return
    const through = draw(state, 6) <= world.c.battle.droneRaid
    emit(play, 'covert', through ? 'dronesHit' : 'dronesAlarm', { seat, area: target }, { areas: [target] })
    did(play, seat, 'strike')
    if (through) hit(play, aim, 1, seat, seat)
  },
})
