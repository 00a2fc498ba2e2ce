/** Damascus: conscription. Men at once, paid for at home and by those who are taken. */
import { change } from '../acts/levels.ts'
import { muster } from '../acts/muster.ts'
import { harm } from '../acts/people.ts'
import { emit } from '../acts/play.ts'
import { areaOf, stepsOf } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { remember, sealedOnce, tooSoon } from './often.ts'
import { inArea } from './places.ts'

/** An army can be made good and hardly enlarged: so many steps over those that it began with. */
function full(world: World, board: Board, seat: ActorId): boolean {
  const atStart = stepsOf({ ...board, formations: world.scenario.formations }, seat)
  const { steps, over } = world.c.conscript
  return stepsOf(board, seat) + steps > atStart + over
}

function barredThere(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  const { control, foothold, people } = areaOf(board, area)
  if (control !== seat || foothold !== undefined) return refuse('notYourGround', 'R8', { area })
  return people >= world.c.conscript.people ? null : refuse('tooFewPeople', 'R8', { area })
}

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'conscript') ??
  tooSoon(board, seat, 'conscript', world.c.conscript.every) ??
  (full(world, board, seat) ? refuse('armyFull', 'R8') : null)

export const conscript = define('conscript', {
  step: 'moves',
  claims: ['design'],
  own: ['damascus'],
  cost: (world) => world.c.cost.conscript,
  ...inArea(barredThere, barred),
  carryOut: (play, { seat, id }, { area }) => {
    const { state, world } = play
    if (barredThere(world, state, seat, area) !== null) return
    const { steps, home, grievance } = world.c.conscript
    remember(play, seat, 'conscript')
    muster(play, seat, area, 'regular', steps, id)
    state.reinforced[area] = (state.reinforced[area] ?? 0) + steps
    emit(play, 'moves', 'conscripted', { seat, area, steps }, { areas: [area] })
    change(play, seat, 'home', home, 'moves', 'conscription')
    harm(areaOf(state, area), grievance, 0)
  },
})
