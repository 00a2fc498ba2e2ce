/** The plan of a turn: the card's own, unless another promises clearly more. */
import { committed } from '../../board/orders.ts'
import { leads } from '../../board/battle.ts'
import type { OrderSpec } from '../../model/order.ts'
import type { State } from '../../model/state.ts'
import type { Gain } from '../../model/wire.ts'
import { orderId } from '../../orders/registry.ts'
import { barredSeal } from '../../orders/seal.ts'
import { once } from '../../talks/once.ts'
import type { Mind } from '../card.ts'
import { diceFor } from '../foresight/dice.ts'
import { guess } from '../foresight/guess.ts'
import { kept } from '../foresight/kept.ts'
import { nameOfView } from '../foresight/nameOfView.ts'
import { sealForOthers } from '../foresight/sealFor.ts'
import { cleared, fill, sealedToo } from './desk.ts'
import { forecast, type Forecast } from './forecast.ts'
import { gainsFrom } from './reasons.ts'
import { isForTalks, pool, type Possible } from './pool.ts'
import { finalists, forecasts, margin, throws } from './weights.ts'

/** An order of the plan. */
export interface Explained extends Possible {
  /** Of the plan, against the same plan without it; none where its worth shows in Talks alone. */
  readonly gains: readonly Gain[]
}

export type Planned = readonly Explained[]

interface Option {
  readonly orders: readonly Possible[]
  /** Worked out when it is asked for: who has one way only to spend the turn compares nothing. */
  readonly forecast: () => Forecast
}

/** The turn as the others' cards would have it, supposed when it is asked for. */
type Supposed = () => State

const specs = (orders: readonly Possible[]): OrderSpec[] => orders.map(({ order }) => order)
const nameOf = ({ board, seat }: Mind, orders: readonly Possible[]): string =>
  specs(orders)
    .map((order) => orderId(board.turn, seat, order))
    .sort()
    .join(' ')

/** The orders one after the other, as far as the rules take them. */
function sealable(mind: Mind, orders: readonly Possible[]): Possible[] {
  let desk = mind
  return orders.filter(({ order }) => {
    const { world, board, seat } = desk
    const twice = leads(order) && order.formations.some((each) => committed(board, seat, each))
    if (twice || barredSeal(world, board, seat, order) !== null) return false
    desk = sealedToo(desk, order)
    return true
  })
}

/** Other ways to spend the turn: with one order more, or with one in another's place. */
function* variations(mind: Mind, from: readonly Possible[], more: Iterable<Possible>): Generator<Possible[]> {
  for (const each of more) {
    const added = sealable(mind, [...from, each])
    if (added.length > from.length) yield added
    else
      for (const [index, out] of [...from.entries()].toReversed()) {
        if (isForTalks(out.order)) continue
        const swapped = [...from.slice(0, index), ...from.slice(index + 1), each]
        if (sealable(mind, swapped).length === swapped.length) {
          yield swapped
          break
        }
      }
  }
}

/** Lines of the posture that is in force, then of the others. */
function* ways(mind: Mind): Generator<Possible[]> {
  yield fill(mind)
  for (const { id } of mind.card.postures) if (id !== mind.posture) yield fill({ ...mind, posture: id })
}

/** The mean of several forecasts. */
function meanOf(all: readonly Forecast[]): Forecast {
  const [first] = all
  if (first === undefined) throw new Error('nothing to take the mean of')
  const mean = (of: (each: Forecast) => number) => all.reduce((sum, each) => sum + of(each), 0) / all.length
  return {
    value: mean(({ value }) => value),
    scores: first.scores.map((_, i) => mean(({ scores }) => scores[i] ?? 0)),
  }
}

/** Every way of spending the turn that is looked at, with one throw of the dice: the card's own first. */
function options(mind: Mind, state: Supposed): Option[] {
  const { world, seat } = mind
  const seen = new Set<string>()
  const found: Option[] = []
  const look = (orders: readonly Possible[]): void => {
    const name = nameOf(mind, orders)
    if (found.length >= forecasts || seen.has(name)) return
    seen.add(name)
    found.push({ orders, forecast: once(() => forecast(world, state(), seat, specs(orders))) })
  }
  for (const orders of ways(mind)) look(orders)
  const base = found.reduce((best, each) =>
    each.forecast().value > best.forecast().value + margin.plan ? each : best,
  )
  for (const orders of variations(mind, base.orders, pool(mind))) {
    if (found.length >= forecasts) break
    look(orders)
  }
  return found
}

const valueOf = ({ forecast: of }: Option): number => of().value
const byValue = (a: Option, b: Option): number => valueOf(b) - valueOf(a)

/** The card's plan, or the best of the others: those that look best are looked at again with other dice. */
function search(mind: Mind, state: Supposed): Option {
  const { world, seat } = mind
  const [own, ...others] = options(mind, state)
  if (own === undefined) throw new Error(`no plan for ${seat}`)
  const again = ({ orders, forecast: first }: Option): Option => {
    const more = throws.map((dice) => forecast(world, state(), seat, specs(orders), diceFor(dice)))
    const mean = meanOf([first(), ...more])
    return { orders, forecast: () => mean }
  }
  const promising = others
    .filter((each) => valueOf(each) > valueOf(own))
    .sort(byValue)
    .slice(0, finalists)
  if (promising.length === 0) return own
  const card = again(own)
  const better = promising.map(again).sort(byValue)[0]
  return better !== undefined && valueOf(better) > valueOf(card) + margin.order ? better : card
}

function suppose({ world, board, seat, seed }: Mind): State {
  const state = sealForOthers(world, guess(world, board, seat, seed.join('.')), seat)
  state.phase = 'talks'
  return state
}

/** What each order of a plan is for: what the whole brings, less what it would bring without that order. */
export function explainedOrders(
  mind: Mind,
  state: Supposed,
  orders: readonly Possible[],
  whole: () => Forecast,
): Planned {
  const { world, seat } = mind
  return orders.map((each): Explained => {
    if (isForTalks(each.order)) return { ...each, gains: [] }
    const others = specs(orders.filter((other) => other !== each))
    const without = forecast(world, state(), seat, others).scores
    const points = whole().scores.map((score, index) => score - (without[index] ?? 0))
    return { ...each, gains: gainsFrom(mind, points) }
  })
}

function work(mind: Mind): Planned {
  const state = once(() => suppose(mind))
  const best = search(mind, state)
  return explainedOrders(mind, state, best.orders, best.forecast)
}

const remembered = kept(nameOfView, work)

/** A pure function of the seat's view, whatever of the plan is sealed already. */
export const planFor = (mind: Mind): Planned => remembered(cleared(mind))
