/** The plan of a turn: level 2's, unless another does better when both are played on. */
import type { Board } from '../../model/board.ts'
import type { State } from '../../model/state.ts'
import type { Mind } from '../card.ts'
import { copyOf } from '../foresight/copy.ts'
import { digest, kept } from '../foresight/kept.ts'
import { cleared } from '../level2/desk.ts'
import { forecast } from '../level2/forecast.ts'
import { planFor as weighedPlan, type Planned } from '../level2/plan.ts'
import { gainsFrom } from '../level2/reasons.ts'
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
  const { world, seat } = mind
  const suppose = suppositions(mind)
  const closed: State = { ...copyOf(suppose(0)), phase: 'talks' }
  const { own, others } = fieldOf(mind, weighedPlan(mind).orders, closed)
  const run = (orders: Orders, pass: number) => withOrders(mind, suppose(pass), specs(orders))
  const orders = race(own, others, run, budget, margin)
  const idle = forecast(world, closed, seat, []).scores
  const points = forecast(world, closed, seat, specs(orders)).scores.map(
    (score, index) => score - (idle[index] ?? 0),
  )
  return { orders, gains: gainsFrom(mind, points) }
}

/** With a budget of fixed size a pure function of the seat's view, whatever of the plan is sealed already. */
export function planBy(budget: () => Budget): (mind: Mind) => Planned {
  const remembered = kept(named, (mind: Mind) => work(mind, budget()))
  return (mind) => remembered(cleared(mind))
}
