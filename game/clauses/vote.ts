/** EXT: a vote before the UN is promised. The game casts it, and holds the seat to it until the motion is decided. */
import { told } from '../acts/agreements.ts'
import { emit, type Play } from '../acts/play.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import type { Motion } from '../model/state.ts'
import { voteWays } from '../model/command.ts'
import { refuse } from '../model/refusal.ts'
import { define, running, type ClauseOf } from './kind.ts'
import { item, one } from './parts.ts'

const motionOf = (board: Pick<Board, 'motions'>, id: string): Motion | undefined =>
  board.motions.find((each) => each.id === id)

function cast({ state }: Play, { obligor, motion: id, way }: ClauseOf<'vote'>): void {
  const motion = motionOf(state, id)
  if (motion?.status === 'open') motion.votes[obligor] = way
}

/** Votes that are promised already: nobody can promise them otherwise. */
const promised = (board: Pick<Board, 'agreements'>): string[] =>
  inForce(board).flatMap(({ clauses }) =>
    clauses.flatMap(({ clause, status }) =>
      clause.kind === 'vote' && status === 'running' ? [`${clause.obligor}.${clause.motion}`] : [],
    ),
  )

export const vote = define('vote', {
  claims: ['lewis-unsc-veto-shield', 'stepanova-unsc-abstain-feb-2020', 'lewis-tenet-6-un-legitimation'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'EXT',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: (world, board, _maker, { obligor, motion }) => {
    if (motionOf(board, motion)?.status !== 'open') return refuse('noMotion', 'R18', { motion })
    return world.scenario.vetoes.includes(obligor) ? null : refuse('noVoteThere', 'R18', { seat: obligor })
  },
  items: (world, board) =>
    board.motions
      .filter(({ status }) => status === 'open')
      .flatMap(({ id }) => {
        const free = world.scenario.vetoes.filter((seat) => !promised(board).includes(`${seat}.${id}`))
        return free.map((obligor) => item('vote', [one('way', voteWays)], { obligor, motion: id }))
      }),
  against: ['vote'],
  contradicts: (_world, { obligor, motion, way }, older) =>
    older.kind === 'vote' && older.obligor === obligor && older.motion === motion && older.way !== way,
  sign: (play, agreement, clause) => {
    cast(play, clause)
    const { obligor, motion, way } = clause
    emit(play, 'talks', 'votePromised', { seat: obligor, motion, way }, told(agreement))
  },
  // Whatever was said since: the promise stands until the vote.
  resolve: (play, _agreed, clause) => cast(play, clause),
  judge: (play, _agreed, { motion: id }) => {
    const motion = motionOf(play.state, id)
    const cast = motion === undefined || motion.status !== 'open' || motion.due <= play.state.turn
    return cast ? { status: 'kept', by: [] } : running
  },
})
