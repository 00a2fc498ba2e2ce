/** What others have sealed behind their hands, on a guess that is made in Talks: what their cards would have. */
import { pay } from '../../acts/levels.ts'
import { knownTo } from '../../board/knowledge.ts'
import type { ActorId } from '../../model/ids.ts'
import type { State } from '../../model/state.ts'
import type { OrderKind } from '../../model/order.ts'
import { sealOrder } from '../../orders/seal.ts'
import type { World } from '../../scenarios/world.ts'
import { attachSupport } from '../../turn/closePlanning.ts'
import { mindOf } from '../card.ts'
import { nextOrder } from '../planning.ts'

/** What these open is on the table already, for everybody to see. */
const shownAtOnce: ReadonlySet<OrderKind> = new Set(['convene', 'attest'] as const)

function sealAll(world: World, state: State, seat: ActorId): void {
  for (;;) {
    const board = { ...knownTo(state, seat), phase: 'planning' as const }
    const next = nextOrder(mindOf(world, board, seat, state.rng.seed), ({ order }) => !shownAtOnce.has(order))
    if (next === null) return
    const sealed = sealOrder(world, state.turn, seat, next.order, false)
    pay({ world, state, fresh: [] }, seat, -sealed.cost)
    state.orders.push(sealed)
  }
}

/** For everybody but the seat that guesses: those that it was shown stand, the rest is filled up. Changes the state. */
export function sealForOthers(world: World, state: State, but: ActorId): State {
  for (const seat of world.seats) if (seat !== but) sealAll(world, state, seat)
  attachSupport({ world, state, fresh: [] })
  return state
}
