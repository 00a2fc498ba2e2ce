/**
 * IMPL: in that turn any party may object, and the agreement ends without a breach; otherwise it goes on. An objection
 * is raised like any duty that is withheld: nobody else knows of it before it counts.
 */
import { closeAgreement } from '../acts/agreements.ts'
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'
import { deadlines, item, one } from './parts.ts'

export const review = define('review', {
  claims: ['design'],
  bites: false,
  carried: true,
  vital: false,
  classMode: false,
  holds: 'enforced',
  family: 'IMPL',
  imposable: false,
  obligors: () => [],
  areas: () => [],
  barred: (world, board, _maker, { turn }) =>
    turn > board.turn && deadlines(world, board).includes(turn)
      ? null
      : refuse('deadline', 'R14', { deadline: turn }),
  items: (world, board) => {
    const later = deadlines(world, board).filter((turn) => turn > board.turn)
    return later.length === 0 ? [] : [item('review', [one('turn', later)])]
  },
  sign: nothing,
  resolve: nothing,
  judge: (play, agreed, { turn }, agreement) => {
    if (play.state.turn < turn) return running
    if (agreed.withheldBy.length === 0) return { status: 'kept', by: [] }
    agreed.status = 'lapsed'
    agreed.by = [...agreed.withheldBy]
    closeAgreement(play, agreement, 'lapsed')
    return { status: 'lapsed', by: agreed.by }
  },
})
