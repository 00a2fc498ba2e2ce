/** IMPL: the agreement ends with that turn, kept if nothing of it was broken. */
import { closeAgreement } from '../acts/agreements.ts'
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'
import { deadlines, item, one } from './parts.ts'

export const expiry = define('expiry', {
  claims: ['stepanova-brief-truce-fails'],
  bites: false,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'IMPL',
  imposable: false,
  obligors: () => [],
  areas: () => [],
  barred: (world, board, _maker, { turn }) =>
    deadlines(world, board).includes(turn) ? null : refuse('deadline', 'R14', { deadline: turn }),
  items: (world, board) => [item('expiry', [one('turn', deadlines(world, board))])],
  sign: nothing,
  resolve: nothing,
  judge: (play, _agreed, { turn }, agreement) => {
    if (play.state.turn < turn) return running
    closeAgreement(play, agreement, 'kept')
    return { status: 'kept', by: [] }
  },
})
