/** The plan of a turn: level 2's, unless another does better when both are played on. */
import type { Board } from '../../model/board.ts'
import type { State } from '../../model/state.ts'
import { once } from '../../talks/once.ts'
import type { Mind } from '../card.ts'
import { copyOf } from '../foresight/copy.ts'
import { digest, kept } from '../foresight/kept.ts'
import { cleared } from '../level2/desk.ts'
import { forecast } from '../level2/forecast.ts'
import { explainedOrders, planFor as weighedPlan, type Planned } from '../level2/plan.ts'
import { suppositions, withOrders } from './ahead.ts'
import { fieldOf, specs, type Orders } from './options.ts'
import { race, type Budget } from './race.ts'
import { margin } from './weights.ts'

/** What of a view a plan hangs on: not on who is ready, nor on what others have said meanwhile. */
function named({ world, board, seat, seed }: Mind): string {
  const { turn, orders, areas, formations, agreements, seats }: Board = board
  const own = { ...seats[seat], ready: false, prediction: null }
  return digest(
    `${world.scenario.id} ${seat} ${seed.join('.')} ${JSON.stringify([turn, orders, areas, formations, agreements, own])}`,
  )
}

function work(mind: Mind, budget: Budget): Planned {
  const suppose = suppositions(mind)
  const closed: State = { ...copyOf(suppose(0)), phase: 'talks' }
  const { own, others } = fieldOf(mind, weighedPlan(mind), closed)
  const run = (orders: Orders, pass: number) => withOrders(mind, suppose(pass), specs(orders))
  const orders = race(own, others, run, budget, margin)
  const whole = once(() => forecast(mind.world, closed, mind.seat, specs(orders)))
  return explainedOrders(mind, () => closed, orders, whole)
}

/** With a budget of fixed size a pure function of the seat's view, whatever of the plan is sealed already. */
export function planBy(budget: () => Budget): (mind: Mind) => Planned {
  const remembered = kept(named, (mind: Mind) => work(mind, budget()))
  return (mind) => remembered(cleared(mind))
}
