/** Opposition: a local council. Somebody answers for bread and water, and the area has something to lose. */
import { change } from '../acts/levels.ts'
import { harm } from '../acts/people.ts'
import { emit } from '../acts/play.ts'
import { areaOf, isFriendlyArea } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

function barred(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  if (!isFriendlyArea(world, board, area, seat)) return refuse('notFriendly', 'R8', { area })
  const { council, people } = areaOf(board, area)
  if (council !== undefined) return refuse('councilAlready', 'R8', { area })
  return people > 0 ? null : refuse('tooFewPeople', 'R8', { area })
}

export const councils = define('councils', {
  step: 'political',
  claims: ['design'],
  own: ['opposition'],
  cost: (world) => world.c.cost.councils,
  ...inArea(barred),
  carryOut: (play, { seat }, { area }) => {
    if (barred(play.world, play.state, seat, area) !== null) return
    const { grievance, home } = play.world.c.councils
    const there = areaOf(play.state, area)
    there.council = seat
    harm(there, grievance, 0)
    emit(play, 'political', 'councilFounded', { seat, area }, { areas: [area] })
    change(play, seat, 'home', home, 'political', 'councilFounded')
  },
})
