/** VER: observers are let in. What is done in secret shows where they are, and truces last longer. */
import { areaOf } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { friends, type World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item, opposed, some } from './parts.ts'

/** Somebody of the side that holds the ground has to let them in. */
const host = (world: World, board: Board, area: AreaId, obligors: readonly ActorId[]): boolean =>
  obligors.some((seat) => friends(world, areaOf(board, area).control, seat))

const hostedBy = (world: World, board: Board, side: readonly ActorId[]): AreaId[] =>
  world.areas.filter((area) => host(world, board, area, side))

export const monitors = define('monitors', {
  claims: ['stepanova-sochi-joint-monitoring'],
  bites: false,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'VER',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: (_world, { areas }) => areas,
  barred: (world, board, _maker, { obligors, areas }) => {
    const closed = areas.find((area) => !host(world, board, area, obligors))
    return closed === undefined ? null : refuse('noHost', 'R12', { area: closed })
  },
  items: (world, board) => {
    const sides = opposed(world)
    const all = sides.flat()
    const mixed = item('monitors', [
      some('obligors', all, 2, 6, sides),
      some('areas', hostedBy(world, board, all), 1, 31),
    ])
    const alone = sides
      .filter((side) => hostedBy(world, board, side).length > 0)
      .map((side) =>
        item('monitors', [some('obligors', side, 1, 6), some('areas', hostedBy(world, board, side), 1, 31)]),
      )
    return [mixed, ...alone]
  },
  sign: nothing,
  resolve: nothing,
  judge: (_play, { withheldBy }) =>
    withheldBy.length > 0 ? { status: 'broken', by: [...withheldBy] } : running,
})
