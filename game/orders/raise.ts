/** Raise: new steps from the people of an area that the seat itself holds. They stay its people: nobody is subtracted. */
import { muster } from '../acts/muster.ts'
import { emit } from '../acts/play.ts'
import { areaOf, fights, stepsOf } from '../board/forces.ts'
import { sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define, type Spec } from './kind.ts'

const mostAtOnce = 2

/** Steps that may still be raised, after what other sealed orders will. */
export function room(world: World, board: Board, seat: ActorId): number {
  const coming = sealedBy(board, seat).reduce(
    (sum, { spec }) => sum + (spec.kind === 'raise' || spec.kind === 'mobilise' ? spec.steps : 0),
    0,
  )
  return Math.max(0, world.c.raise.cap - stepsOf(board, seat) - coming)
}

/** Steps that the people of the area can man. */
export const manned = (world: World, board: Board, area: AreaId): number =>
  Math.floor(areaOf(board, area).people / world.c.raise.people)

function barred(world: World, board: Board, seat: ActorId, { area, steps }: Spec<'raise'>): Refusal | null {
  if (areaOf(board, area).control !== seat) return refuse('notTheirs', 'R8', { seat, area })
  if (steps > manned(world, board, area)) return refuse('tooFewPeople', 'R8', { area })
  return steps > room(world, board, seat)
    ? refuse('tooManyUnderArms', 'R8', { most: world.c.raise.cap })
    : null
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.raiseStep)
  const options = world.areas.flatMap((area) => {
    if (areaOf(board, area).control !== seat) return []
    const most = Math.min(mostAtOnce, means, manned(world, board, area), room(world, board, seat))
    const then: Param[] = [{ name: 'steps', type: 'range', least: 1, most }]
    return most < 1 ? [] : [{ value: area, then }]
  })
  return options.length === 0 ? null : [{ name: 'area', type: 'one', options }]
}

/** Whatever the seat went to war with. */
export const kindOf = (world: World, seat: ActorId): Formation['kind'] =>
  world.scenario.formations.find((each) => each.owner === seat && fights(each))?.kind ?? 'irregular'

export const raiseSteps = define('raise', {
  step: 'moves',
  claims: ['design'],
  cost: (world, { steps }) => world.c.cost.raiseStep * steps,
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
    emit(play, 'moves', 'raised', { seat, area, steps }, { areas: [area] })
  },
})
