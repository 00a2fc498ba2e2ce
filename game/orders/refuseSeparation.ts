/** Opposition: takes no part in acting against its neighbours in arms. Whoever owes the separation finds doors closed. */
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { stands } from '../board/battle.ts'
import { ownIn } from '../board/forces.ts'
import { patronsOf, supportOf } from '../board/patrons.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, remember, sealedOnce, tooSoon } from './often.ts'

/** A patron owes separation in an area where the seat has fighters. */
const asked = (board: Board, seat: ActorId): boolean =>
  inForce(board).some((deal) =>
    deal.clauses.some(
      ({ clause, status }) =>
        clause.kind === 'separation' &&
        status === 'running' &&
        patronsOf(board, seat).includes(clause.obligor) &&
        clause.areas.some((area) => ownIn(board, area, seat).length > 0),
    ),
  )

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'refuseSeparation') ??
  tooSoon(board, seat, 'refuseSeparation', world.c.separation.refuseEvery) ??
  (asked(board, seat) ? null : refuse('nobodyAsks', 'R8'))

/** Patrons that have an order to separate among its fighters standing. */
function defied({ state }: Play, seat: ActorId): ActorId[] {
  const separating = state.orders.flatMap((order) =>
    stands(order) && order.spec.kind === 'separate' && ownIn(state, order.spec.area, seat).length > 0
      ? [order.seat]
      : [],
  )
  return patronsOf(state, seat).filter((patron) => separating.includes(patron))
}

export const refuseSeparation = define('refuseSeparation', {
  step: 'supply',
  claims: ['stepanova-sochi-separation-duty', 'stepanova-sochi-unmet'],
  own: ['opposition'],
  cost: (world) => world.c.cost.refuseSeparation,
  barred,
  params: (world, board, seat) => open(barred(world, board, seat)),
  ...placeless,
  carryOut: (play, { seat }) => {
    const { state, world } = play
    remember(play, seat, 'refuseSeparation')
    emit(play, 'supply', 'refusesSeparation', { seat })
    change(play, seat, 'home', world.c.home.refuseSeparation, 'supply', 'refusedSeparation')
    for (const patron of defied(play, seat)) {
      const support = state.support[patron]
      if (support !== undefined)
        support[seat] = Math.max(0, supportOf(state, patron, seat) - world.c.separation.supportCost)
    }
  },
})
