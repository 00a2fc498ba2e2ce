/** Turkey: lets a part of the newly displaced through to Europe. A lever, and standing is its price. */
import { addLeverage, change } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { atBorders } from '../board/borders.ts'
import type { Board } from '../model/board.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, sealedOnce } from './often.ts'

function barred(world: World, board: Board): Refusal | null {
  const { least, every } = world.c.gates
  if (board.gates > 0 && board.turn < board.gates + every)
    return refuse('tooSoon', 'R8', { kind: 'openGates', turn: board.gates + every })
  return atBorders(board, 'total', 'turkey') >= least ? null : refuse('tooFewAtBorder', 'R17', { least })
}

export const openGates = define('openGates', {
  step: 'supply',
  claims: [
    'stepanova-refugees-as-leverage',
    'stepanova-turkey-weak-points',
    'stepanova-europe-refuses-pressure',
  ],
  own: ['turkey'],
  cost: (world) => world.c.cost.openGates,
  barred: (world, board, seat) => sealedOnce(board, seat, 'openGates') ?? barred(world, board),
  params: (world, board, seat) => open(sealedOnce(board, seat, 'openGates') ?? barred(world, board)),
  ...placeless,
  carryOut: (play, { seat }) => {
    const { state, world } = play
    state.gates = state.turn
    emit(play, 'supply', 'gatesOpened', { seat })
    change(play, seat, 'standing', world.c.standing.gates, 'supply', 'gatesOpened')
    addLeverage(play, seat, world.c.leverage.gates, 'gatesOpened', 'syria')
  },
})
