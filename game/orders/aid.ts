/**
 * Aid: convoys into an area, or kept out of one that the seat itself holds (R17). Nothing comes into a besieged area; the
 * convenor's convoys go wherever else they are let through.
 */
import { change, clamp } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { areaOf, isFriendlyArea } from '../board/forces.ts'
import { stands } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define, type Spec } from './kind.ts'
import { remember, tooSoon } from './often.ts'

/** Ground of its own side, or next to such ground and not under a ruler whom sanctions cut off. */
function corridor(world: World, board: Board, seat: ActorId, area: AreaId): boolean {
  if (isFriendlyArea(world, board, area, seat)) return true
  const { control } = areaOf(board, area)
  if (board.sanctions.some(({ on, until }) => on === control && until >= board.turn)) return false
  return neighboursOf(world, area).some((next) => isFriendlyArea(world, board, next, seat))
}

function barredConvoy(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  const { siege, control } = areaOf(board, area)
  if (siege !== undefined) return refuse('besieged', 'R17', { area, by: siege.by })
  if (control === seat) return null
  if (seat === 'convenor') return null
  if (!isPower(seat)) return refuse('notTheirs', 'R8', { seat, area })
  return corridor(world, board, seat, area) ? null : refuse('noCorridor', 'R17', { area })
}

function barred(world: World, board: Board, seat: ActorId, { area, deny }: Spec<'aid'>): Refusal | null {
  if (!deny) return barredConvoy(world, board, seat, area)
  return areaOf(board, area).control === seat ? null : refuse('notTheirs', 'R8', { seat, area })
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const options = world.areas.flatMap((area) => {
    const ways = [false, true].filter(
      (deny) => barred(world, board, seat, { kind: 'aid', area, deny }) === null,
    )
    const then: Param[] = [{ name: 'deny', type: 'one', options: ways.map((value) => ({ value })) }]
    return ways.length === 0 ? [] : [{ value: area, then }]
  })
  return options.length === 0 ? null : [{ name: 'area', type: 'one', options }]
}

const grieve = (play: Play, area: AreaId, by: number): void => {
  const place = areaOf(play.state, area)
  place.grievance = clamp(place.grievance + by, 0, 10)
}

/** The holder keeps out whatever others would bring. */
const kept = ({ state }: Play, seat: ActorId, area: AreaId): boolean =>
  state.orders.some(
    (order) =>
      stands(order) &&
      order.seat !== seat &&
      order.seat === areaOf(state, area).control &&
      order.spec.kind === 'aid' &&
      order.spec.area === area &&
      order.spec.deny,
  )

function bring(play: Play, seat: ActorId, area: AreaId): void {
  const { state, world } = play
  const { people, standing } = world.c
  if (barredConvoy(world, state, seat, area) !== null || kept(play, seat, area)) {
    emit(play, 'political', 'aidStopped', { seat, area }, { areas: [area] })
    return
  }
  emit(play, 'political', 'aided', { seat, area }, { areas: [area] })
  areaOf(state, area).aided = state.turn
  grieve(play, area, people.aid)
  if (tooSoon(state, seat, 'aid', standing.aidEvery) !== null) return
  remember(play, seat, 'aid')
  change(play, seat, 'standing', standing.aid, 'political', 'aided')
}

function keepOut(play: Play, seat: ActorId, area: AreaId): void {
  const { people, standing } = play.world.c
  if (areaOf(play.state, area).control !== seat) return
  emit(play, 'political', 'aidDenied', { seat, area }, { areas: [area] })
  grieve(play, area, people.aidDenied)
  change(play, seat, 'standing', standing.aidDenied, 'political', 'aidDenied')
}

export const aid = define('aid', {
  step: 'political',
  claims: ['lewis-tenet-5-aid-manipulation'],
  cost: (world) => world.c.cost.aid,
  barred,
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, { seat }, { area, deny }) => (deny ? keepOut : bring)(play, seat, area),
})
