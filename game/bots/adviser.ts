/**
 * The staff adviser: what the card of the seat would seal now, and honest other ways to spend the turn. Reads the
 * seat's view, draws nothing, and names no seat: who rewrites the card has another adviser.
 */
import { sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { OrderKind } from '../model/order.ts'
import type { Advice, Plan } from '../model/wire.ts'
import { leastCost, orderId, rulesOf } from '../orders/registry.ts'
import { sealOrder } from '../orders/seal.ts'
import type { World } from '../scenarios/world.ts'
import { lines, mindOf, type Mind } from './card.ts'
import { nextOrder, type Meant, type OrderLine } from './planning.ts'
import { weigh } from './weighing.ts'

/** Plans at most. */
const most = 3

type Fits = (line: OrderLine) => boolean

/** A desk with these orders taken off it or put on it, and paid for. */
function withOrders(board: Board, seat: ActorId, orders: Board['orders'], paid: number): Board {
  const own = board.seats[seat]
  if (own === undefined) return board
  const materiel = (own.materiel ?? 0) - paid
  return { ...board, orders, seats: { ...board.seats, [seat]: { ...own, materiel } } }
}

/** As if the seat had sealed nothing yet: a plan is for the whole turn. */
function clearDesk(board: Board, seat: ActorId): Board {
  const sealed = new Set(sealedBy(board, seat))
  const paid = [...sealed].reduce((sum, { cost }) => sum + cost, 0)
  const rest = board.orders.filter((order) => !sealed.has(order))
  return withOrders(board, seat, rest, -paid)
}

function sealedToo(mind: Mind, { order }: Meant): Mind {
  const { world, board, seat } = mind
  const sealed = sealOrder(world, board.turn, seat, order, false)
  return { ...mind, board: withOrders(board, seat, [...board.orders, sealed], sealed.cost) }
}

interface Desk {
  readonly mind: Mind
  readonly meant: readonly Meant[]
}

/** Seals by the card as long as it has something to seal, as its bot does. */
function fill({ mind, meant }: Desk, fits?: Fits): Desk {
  const next = nextOrder(mind, fits)
  return next === null
    ? { mind, meant }
    : fill({ mind: sealedToo(mind, next), meant: [...meant, next] }, fits)
}

const empty = (mind: Mind): Desk => ({ mind, meant: [] })

/** Kinds of order that the card means to show with its offers: those of the posture first. */
function threats(mind: Mind): ReadonlySet<OrderKind> {
  const now = [...lines(mind, mind.card.offers)].flatMap(({ line }) => line.threat)
  return new Set(now.length > 0 ? now : mind.card.offers.flatMap(({ threat }) => threat))
}

/** What can be shown comes first, if need be from the lines of another posture; the rest by the card. */
function showing(mind: Mind): Desk {
  const kinds = threats(mind)
  const postures = [mind.posture, ...mind.card.postures.map(({ id }) => id)]
  const found = postures
    .map((posture) => fill(empty({ ...mind, posture }), ({ order }) => kinds.has(order)))
    .find(({ meant }) => meant.length > 0)
  if (found === undefined) return empty(mind)
  return fill({ ...found, mind: { ...found.mind, posture: mind.posture } })
}

/** The cheapest lines first, and half of the materiel is not touched. */
function saving(mind: Mind): Desk {
  const { world, board, seat, card } = mind
  const kept = Math.ceil((board.seats[seat]?.materiel ?? 0) / 2)
  const price = ({ order }: OrderLine) => leastCost(world, order)
  const orders = [...card.orders].sort((a, b) => price(a) - price(b))
  const purse = withOrders(board, seat, board.orders, kept)
  return fill(empty({ ...mind, board: purse, card: { ...card, orders } }))
}

interface Way {
  readonly key: string
  readonly desk: Desk
  /** The posture whose lines it follows where that is not the one in force. */
  readonly posture?: string
}

function* ways(mind: Mind): Generator<Way> {
  yield { key: 'adviser.plan.card', desk: fill(empty(mind)) }
  yield { key: 'adviser.plan.show', desk: showing(mind) }
  yield { key: 'adviser.plan.saving', desk: saving(mind) }
  for (const { id } of mind.card.postures)
    if (id !== mind.posture)
      yield { key: 'adviser.plan.other', desk: fill(empty({ ...mind, posture: id })), posture: id }
}

/** Plans that differ, the card's own first; another than that has to seal something. */
function distinct(mind: Mind): Way[] {
  const seen = new Set<string>()
  const found: Way[] = []
  for (const way of ways(mind)) {
    const { turn } = mind.board
    const orders = way.desk.meant.map(({ order }) => orderId(turn, mind.seat, order)).sort()
    const name = orders.join(' ')
    if (seen.has(name) || (found.length > 0 && orders.length === 0)) continue
    seen.add(name)
    found.push(way)
    if (found.length === most) break
  }
  return found
}

function planOf(mind: Mind, { key, desk, posture }: Way): Plan {
  const { world, seat } = mind
  // What it leaves is counted on the seat's own desk: a way may have kept something back from the card.
  const board = desk.meant.reduce(sealedToo, mind).board
  return {
    key,
    orders: desk.meant.map(({ order, line: { why, claims } }) => ({
      order,
      cost: rulesOf(order).cost(world, order),
      why,
      claims,
    })),
    ...weigh({
      world,
      board,
      seat,
      orders: desk.meant.map(({ order }) => order),
      shown: threats(mind),
      posture,
    }),
  }
}

/** A card without a posture that holds reads its first, as far as it has one. */
function postureIn({ card, posture }: Mind): Advice['posture'] {
  const line = card.postures.find(({ id }) => id === posture) ?? card.postures[0]
  return { id: posture, why: line?.why ?? { en: '–', de: '–' }, claims: line?.claims ?? [] }
}

export function advise(world: World, board: Board, seat: ActorId): Advice {
  const mind = mindOf(world, clearDesk(board, seat), seat, [])
  const plans = board.phase === 'planning' ? distinct(mind).map((way) => planOf(mind, way)) : []
  return { posture: postureIn(mind), plans }
}
