/** Planning at level 2: the card answers incidents, sets supply and predicts; what is sealed is the better plan. */
import { sealedBy } from '../../board/orders.ts'
import { orderId } from '../../orders/registry.ts'
import { barredSeal, confirmPairs } from '../../orders/seal.ts'
import { act, wanting, type Act, type Mind } from '../card.ts'
import { answerIncident, choose, predict } from '../planning.ts'
import { planFor, type Planned } from './plan.ts'
import { setSupply } from './supply.ts'

function sealNext(mind: Mind, orders: Planned): Act | null {
  const { world, board, seat, card } = mind
  const sealed = new Set(sealedBy(board, seat).map(({ id }) => id))
  for (const { order, line, gains } of orders) {
    if (sealed.has(orderId(board.turn, seat, order))) continue
    if (barredSeal(world, board, seat, order) !== null) continue
    const confirmed = confirmPairs(world, board, seat, order).length > 0
    const body = { type: 'seal', order, confirmed } as const
    const made = line === null ? act(mind, body) : act(mind, body, 'orders', card.orders.indexOf(line))
    const wants = line === null ? wanting(mind, 'seal', { kind: order.kind }) : null
    return { ...made, reason: { ...made.reason, gains, wants } }
  }
  return null
}

/** Planning, with a way of one's own to choose what to seal. */
export const planningBy =
  (planned: (mind: Mind) => Planned) =>
  (mind: Mind): Act | null =>
    answerIncident(mind) ?? choose(mind) ?? setSupply(mind) ?? sealNext(mind, planned(mind)) ?? predict(mind)

export const plan = planningBy(planFor)
