/**
 * One act of a level-3 bot: it chooses its plans and its texts by playing them on. What it signs hangs on the printed
 * formula, as everybody's signature does.
 */
import { act as asAct, mindOf } from '../card.ts'
import { planningBy } from '../level2/planning.ts'
import { talkBy } from '../level2/talks.ts'
import { thinker } from '../level2/thinker.ts'
import type { Player } from '../table.ts'
import { offersBy } from './offers.ts'
import { planBy } from './plan.ts'
import type { Budget } from './race.ts'
import { enough, looks } from './weights.ts'

/** A player with a memory of its own for the plans that it has found. */
export function createAhead(budget: () => Budget): Player {
  const plan = planningBy(planBy(budget))
  const talk = talkBy(offersBy(budget))
  return (world, board, seat, seed) => {
    if (board.phase === 'ended' || board.seats[seat]?.ready === true) return null
    const mind = mindOf(world, board, seat, seed)
    return board.phase === 'planning'
      ? (plan(mind) ?? asAct(mind, { type: 'ready', ready: true }))
      : talk(thinker(mind))
  }
}

/** As many looks as the ladder counts: the same view, the same act. */
export const act: Player = createAhead(() => ({ most: looks, more: () => true }))

let time: () => boolean = () => false
const timed = createAhead(() => ({ most: enough, more: time }))

/** As many looks as there is time for; a plan that was found is kept while the view that it hangs on is the same. */
export const actWithin =
  (more: () => boolean): Player =>
  (world, board, seat, seed) => {
    time = more
    return timed(world, board, seat, seed)
  }
