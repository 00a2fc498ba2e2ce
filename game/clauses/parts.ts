/** Pieces that templates of several clause kinds are built from. */
import { inForce } from '../board/routes.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { isLocal, isPower } from '../model/ids.ts'
import type { ItemTemplate, Param, SomeParam } from '../model/template.ts'
import { hostile, isSeat, type World } from '../scenarios/world.ts'

export const one = (name: string, values: readonly (string | number)[]): Param => ({
  name,
  type: 'one',
  options: values.map((value) => ({ value })),
})

export function some(
  name: string,
  values: readonly string[],
  least: number,
  most: number,
  each: readonly (readonly string[])[] = [],
): SomeParam {
  return {
    name,
    type: 'some',
    of: values.map((value) => ({ value, weight: 1 })),
    least,
    most: Math.min(most, values.length),
    weight: 99,
    each,
  }
}

export const item = (
  kind: string,
  params: readonly Param[],
  fixed: ItemTemplate['fixed'] = {},
  free = false,
): ItemTemplate => ({
  fixed: { kind, ...fixed },
  params,
  free,
})

/** Seats that hold ground: the local parties. */
export const factions = (world: World): ActorId[] => world.seats.filter(isLocal)
export const powerSeats = (world: World): ActorId[] => world.seats.filter(isPower)

/** Seats by side, for clauses that need both. */
export const opposed = (world: World): ActorId[][] =>
  world.scenario.sides
    .map((side) => side.filter((actor) => isSeat(world, actor) && actor !== 'convenor'))
    .filter((side) => side.length > 0)

export const onBothSides = (world: World, actors: readonly ActorId[]): boolean =>
  actors.some((a) => actors.some((b) => hostile(world, a, b)))

/** Deadlines: this turn's Assessment or one of the next two, inside the game. */
export const deadlines = (world: World, board: Board): number[] =>
  [board.turn, board.turn + 1, board.turn + 2].filter((turn) => turn <= world.scenario.turns)

/**
 * No separation, no shield: somebody took on to separate the group there, and the deadline has passed. A text that was
 * signed when an older duty had already come to nothing stands on its own.
 */
export const separationLapsed = (
  board: Board,
  shield: Pick<Agreement, 'id' | 'turn'>,
  group: ActorId,
  area: AreaId,
): boolean =>
  inForce(board).some((deal) =>
    deal.clauses.some(
      ({ clause, status }) =>
        clause.kind === 'separation' &&
        status === 'lapsed' &&
        clause.group === group &&
        clause.areas.includes(area) &&
        (deal.id === shield.id || clause.deadline > shield.turn),
    ),
  )
