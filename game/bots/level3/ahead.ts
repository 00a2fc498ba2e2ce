/** A turn played on: what others may have sealed is supposed, dice are thrown, and everybody talks by the card. */
import { applyInPlace } from '../../apply.ts'
import { pay } from '../../acts/levels.ts'
import { scoreSeat } from '../../board/measures.ts'
import type { SeatCommand } from '../../model/command.ts'
import type { OrderSpec } from '../../model/order.ts'
import type { State } from '../../model/state.ts'
import { sealOrder } from '../../orders/seal.ts'
import type { Mind } from '../card.ts'
import { aimsAt } from '../foresight/aims.ts'
import { copyOf } from '../foresight/copy.ts'
import { guess } from '../foresight/guess.ts'
import { playOn } from '../foresight/playOn.ts'
import { sealForOthers } from '../foresight/sealFor.ts'
import { means } from '../level2/means.ts'

/** Suppositions by pass, each made once: the same for all options. */
export function suppositions({ world, board, seat, seed }: Mind): (pass: number) => State {
  const made: State[] = []
  return (pass) => {
    const state =
      made[pass] ?? sealForOthers(world, guess(world, board, seat, `${seed.join('.')}/${pass}`), seat)
    made[pass] = state
    return copyOf(state)
  }
}

/** The aims as they stand. */
const aims = ({ world, seat }: Mind, state: State): number =>
  aimsAt(world, seat, scoreSeat(world, state, seat), state.turn)

/** In points of the seat's result: its total at the end; before, its aims, and what it has left for them. */
const valueOf = (mind: Mind, state: State): number =>
  state.result?.totals[mind.seat] ?? aims(mind, state) + means(mind.world, state, mind.seat, 0)

function toTurnEnd(mind: Mind, state: State): number {
  playOn(mind.world, state, { to: 'turnEnd' })
  return valueOf(mind, state)
}

/** What the turn brings with these orders; changes the state, which is in Planning. */
export function withOrders(mind: Mind, state: State, orders: readonly OrderSpec[]): number {
  const { world, seat } = mind
  for (const spec of orders) {
    const sealed = sealOrder(world, state.turn, seat, spec, true)
    pay({ world, state, fresh: [] }, seat, -sealed.cost)
    state.orders.push(sealed)
  }
  applyInPlace(world, state, 'host', { type: 'phaseClosed', turn: state.turn, phase: 'planning' })
  return toTurnEnd(mind, state)
}

/** What the turn brings after this act in Talks, or with none. Changes the state. */
export function withAct(mind: Mind, state: State, command: SeatCommand | null): number {
  if (command !== null) applyInPlace(mind.world, state, mind.seat, command)
  return toTurnEnd(mind, state)
}
