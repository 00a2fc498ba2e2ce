/** Ways to spend the turn that are worth playing on: level 2's, the card's in each posture, and single changes of them. */
import { committed } from '../../board/orders.ts'
import { leads } from '../../board/battle.ts'
import type { OrderSpec } from '../../model/order.ts'
import type { State } from '../../model/state.ts'
import { orderId } from '../../orders/registry.ts'
import { barredSeal } from '../../orders/seal.ts'
import type { Mind } from '../card.ts'
import { fill, sealedToo } from '../level2/desk.ts'
import { forecast } from '../level2/forecast.ts'
import { isForTalks, pool, type Possible } from '../level2/pool.ts'
import type { Runner } from './race.ts'
import { forecasts, runners } from './weights.ts'

export type Orders = readonly Possible[]

export const specs = (orders: Orders): OrderSpec[] => orders.map(({ order }) => order)
const nameOf = ({ board, seat }: Mind, orders: Orders): string =>
  specs(orders)
    .map((order) => orderId(board.turn, seat, order))
    .sort()
    .join(' ')

/** Whether the rules take all of them, one after the other. */
function isSealable(mind: Mind, orders: Orders): boolean {
  let desk = mind
  for (const { order } of orders) {
    const { world, board, seat } = desk
    if (leads(order) && order.formations.some((each) => committed(board, seat, each))) return false
    if (barredSeal(world, board, seat, order) !== null) return false
    desk = sealedToo(desk, order)
  }
  return true
}

/** With one order more, else with it in another's place, else with one order less. */
function* changes(mind: Mind, from: Orders): Generator<Orders> {
  for (const each of pool(mind)) {
    const added = [...from, each]
    if (isSealable(mind, added)) yield added
    else
      for (const out of from.filter(({ order }) => !isForTalks(order)).toReversed()) {
        const swapped = [...from.filter((other) => other !== out), each]
        if (!isSealable(mind, swapped)) continue
        yield swapped
        break
      }
  }
  for (const out of from.filter(({ order }) => !isForTalks(order))) yield from.filter((each) => each !== out)
}

function* ways(mind: Mind, own: Orders): Generator<Orders> {
  for (const { id } of mind.card.postures) yield fill({ ...mind, posture: id })
  yield* changes(mind, own)
}

/** What a forecast thinks most of, beside the plan that level 2 has chosen. `closed`: the turn as it will stand in Talks. */
export function fieldOf(
  mind: Mind,
  own: Orders,
  closed: State,
): { own: Runner<Orders>; others: Runner<Orders>[] } {
  const { world, seat } = mind
  const runner = (orders: Orders): Runner<Orders> => ({
    what: orders,
    forecast: forecast(world, closed, seat, specs(orders)).value,
  })
  const seen = new Set([nameOf(mind, own)])
  const others: Runner<Orders>[] = []
  for (const orders of ways(mind, own)) {
    if (others.length >= forecasts) break
    const name = nameOf(mind, orders)
    if (seen.size === seen.add(name).size) continue
    others.push(runner(orders))
  }
  others.sort((a, b) => b.forecast - a.forecast)
  return { own: runner(own), others: others.slice(0, runners - 1) }
}
