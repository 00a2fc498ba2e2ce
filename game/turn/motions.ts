/** Motions before the UN (R18): who may vote, who has promised how, what the vote brings. */
import { change, clamp } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { inForce } from '../board/routes.ts'
import { carryOutAll } from '../effects/registry.ts'
import { motionOf } from '../effects/script.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Motion } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'
import { happen } from './events.ts'
import { define } from './handler.ts'

/** A vote that the seat has signed away: the game holds it to it. */
const isBound = (board: Pick<Board, 'agreements'>, seat: ActorId, motion: string): boolean =>
  inForce(board).some(({ clauses }) =>
    clauses.some(
      ({ clause, status }) =>
        clause.kind === 'vote' && status === 'running' && clause.obligor === seat && clause.motion === motion,
    ),
  )

function barredVote(world: World, board: Board, seat: ActorId, motion: string): Refusal | null {
  const open = board.motions.some((each) => each.id === motion && each.status === 'open')
  if (!open) return refuse('noMotion', 'R18', { motion })
  if (!world.scenario.vetoes.includes(seat)) return refuse('noVote', 'R18')
  return isBound(board, seat, motion) ? refuse('boundVote', 'R18', { motion }) : null
}

export const vote = define('vote', {
  phases: ['talks'],
  barred: (world, board, seat, { motion }) => barredVote(world, board, seat, motion),
  act: (play, seat, { motion: id, way }) => {
    const motion = play.state.motions.find((each) => each.id === id)
    if (motion === undefined) return
    motion.votes[seat] = way
    emit(play, 'talks', 'voted', { seat, motion: id, way })
  },
})

const voting = (world: World, motion: Motion, way: 'yes' | 'no'): ActorId[] =>
  world.scenario.vetoes.filter((seat) => motion.votes[seat] === way)

/** Who has not voted abstains, which costs nothing; a veto costs its author standing. */
function count({ world }: Play, motion: Motion): { status: 'passed' | 'failed' | 'vetoed'; votes: number } {
  const votes = clamp(motion.for + voting(world, motion, 'yes').length, 0, 15)
  if (voting(world, motion, 'no').length > 0) return { status: 'vetoed', votes }
  return { status: votes >= world.c.un.majority ? 'passed' : 'failed', votes }
}

/** The UN stands behind the text, if it still stands itself. */
function endorseText({ state, ...play }: Play, { agreement: id }: Motion): void {
  const agreement = inForce(state).find((each) => each.id === id)
  if (agreement === undefined || agreement.endorsedBy.includes('un')) return
  agreement.endorsedBy.push('un')
  emit({ state, ...play }, 'events', 'unEndorses', {
    agreement: agreement.id,
    parties: [...agreement.parties],
  })
}

function decide(play: Play, motion: Motion): void {
  const { status, votes } = count(play, motion)
  const { id, event } = motion
  const by = voting(play.world, motion, 'no')
  motion.status = status
  emit(
    play,
    'events',
    status === 'passed' ? 'motionPassed' : status === 'failed' ? 'motionFailed' : 'motionVetoed',
    { motion: id, event, for: votes, by },
  )
  for (const seat of by) change(play, seat, 'standing', play.world.c.standing.veto, 'events', 'veto')
  const text = motionOf(play.world, id)
  const effects = (status === 'passed' ? text?.passed : text?.failed) ?? []
  carryOutAll(play, effects, { event, dated: play.state.turn, happen: (other) => happen(play, other) })
  if (status === 'passed') endorseText(play, motion)
}

/** At Assessment: motions that are due are put to the vote. What a veto stops has failed, with all that follows from it. */
export function putToVote(play: Play): void {
  const due = play.state.motions.filter((each) => each.status === 'open' && each.due <= play.state.turn)
  for (const motion of due) decide(play, motion)
}
