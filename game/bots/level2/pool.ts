/** Orders that a seat might seal besides those that its card would: of any posture's lines, and of kinds that it may give. */
import { leads } from '../../board/battle.ts'
import type { OrderKind, OrderSpec } from '../../model/order.ts'
import { barredSeal } from '../../orders/seal.ts'
import { leastCost, orderId } from '../../orders/registry.ts'
import { seatOf } from '../../scenarios/world.ts'
import { candidates } from '../candidates.ts'
import type { Mind } from '../card.ts'
import { breaches, breaksWord, type OrderLine } from '../planning.ts'
import { perLine } from './weights.ts'

export interface Possible {
  readonly order: OrderSpec
  /** The line of the card that it follows; null where the card has none for it. */
  readonly line: OrderLine | null
}

/** Their worth shows in Talks or in later turns: a forecast of the turn cannot judge them. */
const talking: ReadonlySet<OrderKind> = new Set([
  'convene',
  'withhold',
  'closeCorridor',
  'delegation',
  'lobby',
  'sponsor',
  'endorseText',
  'channel',
  'backChannel',
  'attest',
  'refuseSeparation',
  'refuseLending',
] as const)

export const isForTalks = ({ kind }: OrderSpec): boolean => talking.has(kind)

const blank = (order: OrderKind): OrderLine => ({
  posture: [],
  order,
  why: { en: '–', de: '–' },
  claims: ['design'],
})

function* legalOf(mind: Mind, line: OrderLine): Generator<OrderSpec> {
  const { world, board, seat } = mind
  let found = 0
  for (const order of candidates(mind, line)) {
    if (barredSeal(world, board, seat, order) !== null) continue
    if (breaksWord(mind, order) && !breaches(mind)) continue
    yield order
    if (++found >= perLine) return
  }
}

function* ofAllLines(mind: Mind): Generator<Possible> {
  const { world, board, seat, card } = mind
  const have = board.seats[seat]?.materiel ?? 0
  const named = new Set(card.orders.map(({ order }) => order))
  const others = seatOf(world, seat).orders.filter((kind) => !named.has(kind) || kind === 'offensive')
  for (const line of card.orders)
    if (leastCost(world, line.order) <= have) for (const order of legalOf(mind, line)) yield { order, line }
  for (const kind of others)
    if (leastCost(world, kind) <= have)
      for (const order of legalOf(mind, blank(kind))) yield { order, line: null }
}

/** Each order once, those of the card's lines first. */
export function* pool(mind: Mind): Generator<Possible> {
  const { board, seat } = mind
  const seen = new Set<string>()
  for (const possible of ofAllLines(mind)) {
    const id = orderId(board.turn, seat, possible.order)
    if (seen.has(id) || isForTalks(possible.order)) continue
    seen.add(id)
    yield possible
  }
}

export const isAttack = ({ order }: Possible): boolean => leads(order)
