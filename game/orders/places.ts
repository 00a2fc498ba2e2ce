/** Orders that name one area and nothing else: what bars it there says too where it can be given. */
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { choice, type OrderRules } from './kind.ts'

type Barred = (world: World, board: Board, seat: ActorId) => Refusal | null
type BarredThere = (world: World, board: Board, seat: ActorId, area: AreaId) => Refusal | null
type Placed<S> = Pick<OrderRules<S>, 'barred' | 'params' | 'place' | 'areas' | 'strikes'>

const open = (world: World, board: Board, seat: ActorId, barred: BarredThere): AreaId[] =>
  world.areas.filter((area) => barred(world, board, seat, area) === null)

/** In an area, and no violence to it; `now` is why it cannot be given anywhere. */
export const inArea = (there: BarredThere, now: Barred = () => null): Placed<{ readonly area: AreaId }> => ({
  barred: (world, board, seat, { area }) => now(world, board, seat) ?? there(world, board, seat, area),
  params: (world, board, seat) =>
    now(world, board, seat) === null ? choice('area', open(world, board, seat, there)) : null,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
})

/** Violence to an area. */
export const against = (there: BarredThere): Placed<{ readonly target: AreaId }> => ({
  barred: (world, board, seat, { target }) => there(world, board, seat, target),
  params: (world, board, seat) => choice('target', open(world, board, seat, there)),
  place: ({ target }) => [target],
  areas: ({ target }) => [target],
  strikes: ({ target }) => target,
})
