/** Sealing (R2): whether a seat may give an order now, with means, number of orders and the brink. */
import { orderOf, sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type PairId } from '../model/ids.ts'
import type { OrderSpec, SealedOrder } from '../model/order.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { orderId, rulesOf } from './registry.ts'
import { onBrink, pairsStruck } from './targets.ts'

/** Orders a turn: one fewer at home 2 or less, two at least for powers. */
export function initiativeOf(world: World, board: Board, seat: ActorId): number {
  const whole = seatOf(world, seat).initiative
  if ((board.seats[seat]?.home ?? 10) > world.c.home.lowInitiative) return whole
  return Math.max(isPower(seat) ? world.c.home.leastInitiative : 1, whole - 1)
}

/** Pairs at tension 5 or more between whom the order would be a hostile act: it has to be confirmed. Covert acts never. */
export function confirmPairs(world: World, board: Board, seat: ActorId, spec: OrderSpec): PairId[] {
  const rules = rulesOf(spec)
  const area = rules.step === 'covert' ? null : rules.strikes(spec)
  return area === null
    ? []
    : pairsStruck(world, board, seat, area).filter((pair) => onBrink(world, board, pair))
}

const known = (world: World, spec: OrderSpec): boolean =>
  rulesOf(spec)
    .areas(spec)
    .every((area) => world.areas.includes(area))

function barredMeans(world: World, board: Board, seat: ActorId, spec: OrderSpec): Refusal | null {
  const sealed = sealedBy(board, seat)
  const most = initiativeOf(world, board, seat)
  if (sealed.length >= most) return refuse('initiative', 'R7', { most })
  const cost = rulesOf(spec).cost(world, spec)
  const have = board.seats[seat]?.materiel ?? 0
  return cost <= have ? null : refuse('materiel', 'R7', { cost, have })
}

/** Null when the seat may seal the order; else the first reason why not. */
export function barredSeal(world: World, board: Board, seat: ActorId, spec: OrderSpec): Refusal | null {
  if (board.phase !== 'planning') return refuse('phase', 'R1', { phase: board.phase })
  if (!seatOf(world, seat).orders.includes(spec.kind)) return refuse('notYourKind', 'R6', { kind: spec.kind })
  if (!known(world, spec)) return refuse('unknownArea', 'R5')
  const rules = rulesOf(spec)
  const same = orderOf(board, orderId(board.turn, seat, spec))
  if (same !== undefined) return refuse('sealedAlready', 'R2')
  return rules.barred(world, board, seat, spec) ?? barredMeans(world, board, seat, spec)
}

export function sealOrder(
  world: World,
  turn: number,
  seat: ActorId,
  spec: OrderSpec,
  confirmed: boolean,
): SealedOrder {
  return {
    id: orderId(turn, seat, spec),
    seat,
    spec,
    cost: rulesOf(spec).cost(world, spec),
    status: 'sealed',
    shownTo: [],
    ...(confirmed ? { confirmed } : {}),
  }
}
