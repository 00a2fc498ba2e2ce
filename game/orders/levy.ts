/** New steps from the people of an area that the seat itself holds. They stay its people: nobody is subtracted. */
import { muster } from '../acts/muster.ts'
import { emit } from '../acts/play.ts'
import { areaOf, fights, stepsOf } from '../board/forces.ts'
import { sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import type { OrderRules } from './kind.ts'

const mostAtOnce = 2

interface Levied {
  readonly area: AreaId
  readonly steps: number
}

interface Levy {
  /** Materiel for a step. */
  readonly price: (world: World) => number
  /** Why nobody comes now, wherever it is. */
  readonly barred?: (world: World, board: Board, seat: ActorId) => Refusal | null
  /** Key of the chronicle entry. */
  readonly told: string
}

/** Steps that may still be raised, after what other sealed orders will. */
function room(world: World, board: Board, seat: ActorId): number {
  const coming = sealedBy(board, seat).reduce(
    (sum, { spec }) => sum + (spec.kind === 'raise' || spec.kind === 'mobilise' ? spec.steps : 0),
    0,
  )
  return Math.max(0, world.c.raise.cap - stepsOf(board, seat) - coming)
}

/** Steps that the people of the area can man. */
const manned = (world: World, board: Board, area: AreaId): number =>
  Math.floor(areaOf(board, area).people / world.c.raise.people)

/** Whatever the seat went to war with. */
export const kindOf = (world: World, seat: ActorId): Formation['kind'] =>
  world.scenario.formations.find((each) => each.owner === seat && fights(each))?.kind ?? 'irregular'

function barredThere(world: World, board: Board, seat: ActorId, { area, steps }: Levied): Refusal | null {
  if (areaOf(board, area).control !== seat) return refuse('notTheirs', 'R8', { seat, area })
  if (steps > manned(world, board, area)) return refuse('tooFewPeople', 'R8', { area })
  return steps > room(world, board, seat)
    ? refuse('tooManyUnderArms', 'R8', { most: world.c.raise.cap })
    : null
}

/** All of such an order but who may give it, and on what it rests. */
export function levy({ price, barred = () => null, told }: Levy): Omit<OrderRules<Levied>, 'claims' | 'own'> {
  return {
    step: 'moves',
    cost: (world, { steps }) => price(world) * steps,
    barred: (world, board, seat, spec) => barred(world, board, seat) ?? barredThere(world, board, seat, spec),
    params: (world, board, seat) => {
      if (barred(world, board, seat) !== null) return null
      const means = Math.floor((board.seats[seat]?.materiel ?? 0) / price(world))
      const options = world.areas.flatMap((area) => {
        if (areaOf(board, area).control !== seat) return []
        const most = Math.min(mostAtOnce, means, manned(world, board, area), room(world, board, seat))
        return most < 1
          ? []
          : [{ value: area, then: [{ name: 'steps', type: 'range' as const, least: 1, most }] }]
      })
      return options.length === 0 ? null : [{ name: 'area', type: 'one', options }]
    },
    place: ({ area }) => [area],
    areas: ({ area }) => [area],
    strikes: () => null,
    carryOut: (play, { seat, id }, { area, steps }) => {
      const { state, world } = play
      if (areaOf(state, area).control !== seat || steps > manned(world, state, area)) return
      muster(play, seat, area, kindOf(world, seat), steps, id)
      state.reinforced[area] = (state.reinforced[area] ?? 0) + steps
      emit(play, 'moves', told, { seat, area, steps }, { areas: [area] })
    },
  }
}
