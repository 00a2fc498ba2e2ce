/**
 * Damascus: cuts an area off. It starves, its defences crumble, its people leave, no aid comes in. A siege that is not
 * ordered again ends before the battles of that turn (turn/battles.ts).
 */
import { spreadLosses } from '../acts/losses.ts'
import { clamp } from '../acts/levels.ts'
import { displace, strike } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { defends } from '../board/battle.ts'
import { areaOf, hostileIn, isFriendlyArea, isHostileArea } from '../board/forces.ts'
import { nextTo } from '../board/support.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { against } from './places.ts'

function barred(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  if (!isHostileArea(world, board, area, seat)) return refuse('notHostile', 'R8', { area })
  if (nextTo(world, board, seat, area).length === 0) return refuse('noTroopsNear', 'R8', { area })
  const held = neighboursOf(world, area).filter((next) => isFriendlyArea(world, board, next, seat)).length
  const { sides } = world.c.siege
  return held >= sides ? null : refuse('notCutOff', 'R8', { area, sides, held })
}

/** Nobody aims at what nobody sees: covert forces starve unnoticed. */
function starve(play: Play, seat: ActorId, area: AreaId): void {
  const { state, world } = play
  const besieged = hostileIn(world, state, area, seat).filter((each) => defends(each) && each.covert !== true)
  for (const [owner, steps] of spreadLosses(play, besieged, world.c.siege.steps))
    emit(play, 'air', 'starved', { owner, area, steps }, { areas: [area] })
}

/** Starts it, or keeps it up. Returns whether it has lasted since an earlier turn. */
function invest(play: Play, seat: ActorId, area: AreaId): boolean {
  const { state } = play
  const place = areaOf(state, area)
  if (place.siege?.by !== seat) place.siege = { by: seat, since: state.turn }
  const turns = state.turn - place.siege.since + 1
  emit(play, 'air', 'besieged', { seat, area, turns }, { areas: [area] })
  return turns > 1
}

export const besiege = define('besiege', {
  step: 'air',
  claims: ['lewis-siege-then-talk'],
  own: ['damascus'],
  cost: (world) => world.c.cost.besiege,
  ...against(barred),
  carryOut: (play, order, { target }) => {
    const { state, world } = play
    if (barred(world, state, order.seat, target) !== null) {
      order.status = 'cancelled'
      return
    }
    const lasts = invest(play, order.seat, target)
    const place = areaOf(state, target)
    place.fortified = clamp(place.fortified - world.c.siege.fortified, 0, 2)
    if (lasts) starve(play, order.seat, target)
    strike(play, target, world.c.people.grievanceSiege)
    displace(play, target, world.c.people.besiege, 'air', 'siege')
  },
})
