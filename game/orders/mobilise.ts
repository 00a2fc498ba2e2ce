/** Misrata: calls its brigades up, for half of what others pay: when they are paid, or when the enemy is at the gate. */
import { muster } from '../acts/muster.ts'
import { emit } from '../acts/play.ts'
import { areaOf, isHostileArea } from '../board/forces.ts'
import { isUnpaid } from '../board/money.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define, type Spec } from './kind.ts'
import { kindOf, manned, room } from './raise.ts'

const mostAtOnce = 2

const threatened = (world: World, board: Board, seat: ActorId): boolean =>
  world.areas.some(
    (area) =>
      areaOf(board, area).control === seat &&
      neighboursOf(world, area).some((near) => isHostileArea(world, board, near, seat)),
  )

const answers = (world: World, board: Board, seat: ActorId): boolean =>
  !isUnpaid(world, board, seat) || threatened(world, board, seat)

function barred(
  world: World,
  board: Board,
  seat: ActorId,
  { area, steps }: Spec<'mobilise'>,
): Refusal | null {
  if (!answers(world, board, seat)) return refuse('unpaidAndSafe', 'R18')
  if (areaOf(board, area).control !== seat) return refuse('notTheirs', 'R8', { seat, area })
  if (steps > manned(world, board, area)) return refuse('tooFewPeople', 'R8', { area })
  return steps > room(world, board, seat)
    ? refuse('tooManyUnderArms', 'R8', { most: world.c.raise.cap })
    : null
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  if (!answers(world, board, seat)) return null
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.mobiliseStep)
  const options = world.areas.flatMap((area) => {
    if (areaOf(board, area).control !== seat) return []
    const most = Math.min(mostAtOnce, means, manned(world, board, area), room(world, board, seat))
    const then: Param[] = [{ name: 'steps', type: 'range', least: 1, most }]
    return most < 1 ? [] : [{ value: area, then }]
  })
  return options.length === 0 ? null : [{ name: 'area', type: 'one', options }]
}

export const mobilise = define('mobilise', {
  step: 'moves',
  claims: ['stepanova-gna-militia-reliant', 'design'],
  own: ['misrata'],
  cost: (world, { steps }) => world.c.cost.mobiliseStep * steps,
  barred,
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, { seat, id }, { area, steps }) => {
    const { state, world } = play
    if (areaOf(state, area).control !== seat || steps > manned(world, state, area)) return
    muster(play, seat, area, kindOf(world, seat), steps, id)
    state.reinforced[area] = (state.reinforced[area] ?? 0) + steps
    emit(play, 'moves', 'mobilised', { seat, area, steps }, { areas: [area] })
  },
})
