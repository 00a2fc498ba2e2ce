/** Lobby: work on the members of the Security Council that have no seat here, for a motion or against it (R18). */
import { clamp } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import type { Board } from '../model/board.ts'
import { refuse } from '../model/refusal.ts'
import { define, placeless } from './kind.ts'

const council = 15

const openMotions = (board: Board): string[] =>
  board.motions.flatMap(({ id, status }) => (status === 'open' ? [id] : []))

export const lobby = define('lobby', {
  step: 'political',
  claims: ['stepanova-foreign-pressure-helps-damascus', 'design'],
  cost: (world) => world.c.cost.lobby,
  barred: (_world, board, _seat, { motion }) =>
    openMotions(board).includes(motion) ? null : refuse('noMotion', 'R18', { motion }),
  params: (_world, board) => {
    const open = openMotions(board)
    if (open.length === 0) return null
    return [
      { name: 'motion', type: 'one', options: open.map((value) => ({ value })) },
      { name: 'for', type: 'one', options: [{ value: true }, { value: false }] },
    ]
  },
  ...placeless,
  place: ({ motion }) => [motion],
  carryOut: (play, { seat }, { motion: id, for: inFavour }) => {
    const { state, world } = play
    const motion = state.motions.find((each) => each.id === id && each.status === 'open')
    if (motion === undefined) return
    const from = motion.for
    const by = inFavour ? world.c.un.lobby : -world.c.un.lobby
    motion.for = clamp(from + by, 0, council - world.scenario.vetoes.length)
    emit(play, 'political', 'lobbied', { seat, motion: id, from, now: motion.for })
  },
})
