/** SDF: lets the army of Damascus into an area, against whoever else is coming. Its own fighters stay. */
import { takeControl } from '../acts/capture.ts'
import { change } from '../acts/levels.ts'
import { harm } from '../acts/people.ts'
import { emit } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

const guest = 'damascus'

function barred(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  if (areaOf(board, area).control !== seat) return refuse('notYourGround', 'R8', { area })
  return neighboursOf(world, area).some((next) => areaOf(board, next).control === guest)
    ? null
    : refuse('notNextTo', 'R8', { area, actor: guest })
}

export const inviteDamascus = define('inviteDamascus', {
  step: 'moves',
  claims: ['stepanova-us-pullback-oct-2019'],
  own: ['sdf'],
  cost: (world) => world.c.cost.inviteDamascus,
  ...inArea(barred),
  carryOut: (play, { seat }, { area }) => {
    if (barred(play.world, play.state, seat, area) !== null) return
    const { grievance, standing } = play.world.c.inviteDamascus
    takeControl(play, area, guest)
    emit(play, 'moves', 'invited', { seat, guest, area }, { areas: [area] })
    harm(areaOf(play.state, area), grievance, 0)
    change(play, guest, 'standing', standing, 'moves', 'invited')
  },
})
