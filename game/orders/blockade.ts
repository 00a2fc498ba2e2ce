/**
 * Blockade: the oil terminals are shut, or open again. It starves whoever is paid for the oil, and then its author: the
 * country's people notice, and so do those who buy.
 */
import { emit } from '../acts/play.ts'
import { blockadeOf, mayShut, oilHeld } from '../board/money.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { sealedOnce } from './often.ts'

/** Whoever shut them, and whoever could, opens them. */
function barred(world: World, board: Board, seat: ActorId, open: boolean): Refusal | null {
  const shut = blockadeOf(board)
  if (open && shut === null) return refuse('oilFlows', 'R18')
  if (!open && shut !== null) return refuse('oilShut', 'R18', { seat: shut.by })
  return mayShut(world, board, seat) || (open && shut?.by === seat) ? null : refuse('noTerminals', 'R18')
}

export const blockade = define('blockade', {
  step: 'political',
  claims: ['stepanova-oil-blockade', 'design'],
  cost: (world) => world.c.cost.blockade,
  barred: (world, board, seat, { open }) =>
    sealedOnce(board, seat, 'blockade') ?? barred(world, board, seat, open),
  params: (world, board, seat) => {
    if (sealedOnce(board, seat, 'blockade') !== null) return null
    const ways = [false, true].filter((open) => barred(world, board, seat, open) === null)
    return ways.length === 0
      ? null
      : [{ name: 'open', type: 'one', options: ways.map((value) => ({ value })) }]
  },
  ...placeless,
  place: ({ open }) => [open ? 'open' : 'shut'],
  carryOut: (play, { seat }, { open }) => {
    const { state, world } = play
    if (barred(world, state, seat, open) !== null) return
    state.blockade = open ? null : { by: seat, since: state.turn }
    const areas = oilHeld(world, state, seat)
    if (open) emit(play, 'political', 'oilOpened', { seat }, { areas })
    else emit(play, 'political', 'oilShut', { seat }, { areas })
  },
})
