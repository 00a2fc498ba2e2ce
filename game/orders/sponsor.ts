/**
 * Before the UN, in full mode: a permanent member, or the convenor, brings a motion that the scenario holds ready. It is
 * talked about this turn, and put to the vote at its end.
 */
import { emit } from '../acts/play.ts'
import { sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { ReadyMotion } from '../model/scenario.ts'
import type { World } from '../scenarios/world.ts'
import { choice, define, placeless } from './kind.ts'

/** One motion a seat and turn, whatever it is about. */
export function barredCouncil(world: World, board: Board, seat: ActorId): Refusal | null {
  if (world.scenario.mode !== 'full') return refuse('fullModeOrder', 'R1')
  if (seat !== 'convenor' && !world.scenario.vetoes.includes(seat))
    return refuse('noSeatThere', 'R18', { seat })
  const brought = sealedBy(board, seat).some(({ spec }) => ['sponsor', 'endorseText'].includes(spec.kind))
  return brought ? refuse('oneMotion', 'R18') : null
}

const ready = (world: World, board: Board, seat: ActorId): ReadyMotion[] =>
  world.scenario.motions.filter(
    ({ id, sponsors }) => sponsors.includes(seat) && !board.motions.some((each) => each.id === id),
  )

export const sponsor = define('sponsor', {
  step: 'political',
  claims: ['lewis-unsc-veto-shield', 'stepanova-unsc-abstain-feb-2020', 'design'],
  cost: (world) => world.c.cost.sponsor,
  barred: (world, board, seat, { motion }) =>
    barredCouncil(world, board, seat) ??
    (ready(world, board, seat).some(({ id }) => id === motion)
      ? null
      : refuse('noReadyMotion', 'R18', { motion })),
  params: (world, board, seat) =>
    barredCouncil(world, board, seat) === null
      ? choice(
          'motion',
          ready(world, board, seat).map(({ id }) => id),
        )
      : null,
  ...placeless,
  place: ({ motion }) => [motion],
  opens: (play, order, { motion: id }) => {
    const { state, world } = play
    const text = world.scenario.motions.find((each) => each.id === id)
    order.status = 'done'
    if (text === undefined || state.motions.some((each) => each.id === id)) return
    state.motions.push({ id, event: id, for: text.for, due: state.turn, votes: {}, status: 'open' })
    emit(play, 'talks', 'motionBrought', { seat: order.seat, motion: id, for: text.for, due: state.turn })
  },
  carryOut: () => undefined,
})
