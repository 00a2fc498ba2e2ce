/** VER: two powers keep a line open whatever happens between them: blame does not close it, and frightens less. */
import type { Board } from '../model/board.ts'
import { isPower, pairOf, type ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item, some } from './parts.ts'

/** Powers of the pairs whose tension the scenario tracks. */
const pairs = (world: World, board: Board): [ActorId, ActorId][] =>
  world.seats.flatMap((a, index) =>
    world.seats
      .slice(index + 1)
      .filter((b) => pairOf(a, b) in board.tension)
      .map((b): [ActorId, ActorId] => [a, b]),
  )

export const hotLine = define('hotLine', {
  claims: ['stepanova-cbm-ladder', 'stepanova-contacts-thicken', 'stepanova-keep-talking'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'VER',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: () => [],
  barred: (world, board, _maker, { obligors }) => {
    const [a, b, third] = obligors
    const two = a !== undefined && b !== undefined && third === undefined && obligors.every(isPower)
    if (!two || !isSeat(world, a) || !isSeat(world, b)) return refuse('hotLineNeedsPair', 'R12')
    return pairOf(a, b) in board.tension ? null : refuse('hotLineNeedsPair', 'R12')
  },
  items: (world, board) => pairs(world, board).map((pair) => item('hotLine', [some('obligors', pair, 2, 2)])),
  worth: (world, _board, seat, { obligors }) => (obligors.includes(seat) ? world.c.acceptance.hotLine : 0),
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})
