/** ECO: the oil terminals open again, and stay open while the text is in force. */
import { emit, type Play } from '../acts/play.ts'
import { blockadeOf, mayShut, oilHeld } from '../board/money.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item } from './parts.ts'

const couldShut = (world: World, board: Board, seat: ActorId): boolean =>
  blockadeOf(board)?.by === seat || mayShut(world, board, seat)

function open(play: Play, seat: ActorId): void {
  const { state, world } = play
  if (blockadeOf(state)?.by !== seat) return
  state.blockade = null
  emit(play, 'talks', 'oilOpened', { seat }, { areas: oilHeld(world, state, seat) })
}

/** What a turn of it takes from the seat, in units of the formula. */
function relief(world: World, board: Board, seat: ActorId): number {
  const { holder, blocker } = world.c.blockade
  const shut = blockadeOf(board)
  const { termsPerMateriel } = world.c.acceptance
  if (shut === null) return 0
  const lost = (world.scenario.bank?.holder === seat ? -holder : 0) + (shut.by === seat ? -blocker : 0)
  return lost * termsPerMateriel
}

export const endBlockade = define('endBlockade', {
  claims: ['stepanova-oil-blockade', 'stepanova-berlin-19-jan', 'design'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'ECO',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: (world, board, _maker, { obligor }) =>
    couldShut(world, board, obligor) ? null : refuse('shutsNothing', 'R12', { seat: obligor }),
  forbids: (_world, _board, _agreement, { obligor }, { seat, spec }) =>
    seat === obligor && spec.kind === 'blockade' && !spec.open,
  items: (world, board) =>
    world.seats
      .filter((seat) => couldShut(world, board, seat))
      .map((obligor) => item('endBlockade', [], { obligor })),
  worth: (world, board, seat) => relief(world, board, seat),
  imagine: (_world, board, { obligor }) => {
    if (blockadeOf(board)?.by === obligor) board.blockade = null
  },
  sign: (play, _agreement, { obligor }) => open(play, obligor),
  resolve: nothing,
  judge: () => running,
})
