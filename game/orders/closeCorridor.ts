/** Egypt: nothing passes through its air space and over its border this turn, and the next delivery does not arrive. */
import { emit } from '../acts/play.ts'
import { corridor, hasLibya } from '../board/abroad.ts'
import { supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, remember, sealedOnce } from './often.ts'

const { client } = corridor

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'closeCorridor') ??
  (hasLibya(world) && supportOf(board, seat, client) > 0 ? null : refuse('noClient', 'R9', { client }))

/** Shown to the client it weighs as a withhold does (talks/voices.ts); the supply that fails is the next Situation's. */
export const closeCorridor = define('closeCorridor', {
  step: 'supply',
  claims: ['stepanova-lna-via-egypt-uae', 'lewis-lna-other-backers', 'design'],
  own: ['egypt'],
  cost: (world) => world.c.cost.closeCorridor,
  barred,
  params: (world, board, seat) => open(barred(world, board, seat)),
  ...placeless,
  carryOut: (play, { seat }) => {
    const { state, world } = play
    remember(play, seat, 'closeCorridor')
    emit(play, 'supply', 'corridorClosed', { seat, client })
    const support = state.support[seat]
    if (support !== undefined)
      support[client] = Math.max(0, supportOf(state, seat, client) - world.c.corridor.support)
  },
})
