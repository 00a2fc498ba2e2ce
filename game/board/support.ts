/** Who helps in a battle besides those who fight it: aircraft, those who join, contractors, drones, ambushes, a siege. */
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { adjacent, friends, hostile, type World } from '../scenarios/world.ts'
import { areaOf, fights } from './forces.ts'
import { committed, stands } from './orders.ts'
import { supportOf } from './patrons.ts'

/** The power that keeps the seat's aircraft away from the area: by an order that stands, or one carried out. */
export function closedTo(world: World, board: Board, area: AreaId, seat: ActorId): ActorId | null {
  const by = areaOf(board, area).airClosedBy
  if (by !== undefined && hostile(world, by, seat)) return by
  for (const order of board.orders)
    if (
      order.spec.kind === 'closeAir' &&
      order.spec.area === area &&
      stands(order) &&
      hostile(world, order.seat, seat)
    )
      return order.seat
  return null
}

/** Seats whose air order supports the attacker on the target. */
export function airSupport(world: World, board: Board, attacker: ActorId, target: AreaId): ActorId[] {
  const seats: ActorId[] = []
  for (const order of board.orders)
    if (
      order.spec.kind === 'air' &&
      order.spec.target === target &&
      stands(order) &&
      friends(world, order.seat, attacker) &&
      closedTo(world, board, target, order.seat) === null
    )
      seats.push(order.seat)
  return seats
}

/** Air defence in the area that is hostile to the actor. */
export const airDefenceAgainst = (
  world: World,
  board: Board,
  area: AreaId,
  actor: ActorId,
): Formation | undefined =>
  board.formations.find(
    (each) => each.kind === 'airDefence' && each.area === area && hostile(world, each.owner, actor),
  )

export interface Joined {
  readonly order: SealedOrder
  readonly formations: readonly Formation[]
}

/** Support orders of the attacker's side on the target, with the formations that are still where they were. */
export function joining(world: World, board: Board, attacker: ActorId, target: AreaId): Joined[] {
  const found: Joined[] = []
  for (const order of board.orders) {
    const { spec } = order
    if (spec.kind !== 'support' || spec.target !== target) continue
    if (!stands(order) || !friends(world, order.seat, attacker)) continue
    const formations = board.formations.filter(
      (each) => each.area === spec.from && spec.formations.includes(each.id),
    )
    if (formations.length > 0) found.push({ order, formations })
  }
  return found
}

/** Contractors next to the target fight for the clients of whoever pays them, unless another order has taken them. */
export function contractors(world: World, board: Board, attacker: ActorId, target: AreaId): Formation[] {
  const found: Formation[] = []
  for (const each of board.formations)
    if (
      each.kind === 'pmc' &&
      adjacent(world, each.area, target) &&
      friends(world, each.owner, attacker) &&
      supportOf(board, each.owner, attacker) > 0 &&
      !committed(board, each.owner, each.id)
    )
      found.push(each)
  return found
}

/** Steps that join an attack count for less than those that lead it, and at least one. */
export const joinedStrength = (world: World, steps: number): number =>
  steps === 0 ? 0 : Math.max(1, Math.floor(steps / world.c.battle.supportingSteps))

const near = (world: World, formation: Formation, area: AreaId): boolean =>
  formation.area === area || adjacent(world, formation.area, area)

/** A drone in the area or next to it that helps to defend it. */
export function guardingDrone(world: World, board: Board, area: AreaId): Formation | undefined {
  const holder = areaOf(board, area).control
  return board.formations.find(
    (each) => each.kind === 'drone' && near(world, each, area) && friends(world, each.owner, holder),
  )
}

/** A drone of the seat that has the area in reach. */
export const ownDrone = (world: World, board: Board, area: AreaId, seat: ActorId): Formation | undefined =>
  board.formations.find((each) => each.kind === 'drone' && each.owner === seat && near(world, each, area))

/** Who lies in wait there for whoever attacks. */
export function ambusher(world: World, board: Board, area: AreaId): ActorId | null {
  for (const order of board.orders)
    if (
      order.spec.kind === 'ambush' &&
      order.spec.area === area &&
      stands(order) &&
      friends(world, order.seat, areaOf(board, area).control)
    )
      return order.seat
  return null
}

/** A siege weighs on the defence from its second turn on, as long as it is ordered again. */
export function starved(board: Board, area: AreaId): boolean {
  const { siege } = areaOf(board, area)
  return siege !== undefined && siege.since < board.turn && besieges(board, area, siege.by)
}

export const besieges = (board: Board, area: AreaId, by: ActorId): boolean =>
  board.orders.some(
    (order) =>
      order.spec.kind === 'besiege' && order.spec.target === area && order.seat === by && stands(order),
  )

/** Own formations next to the area, fit to fight for it. */
export const nextTo = (world: World, board: Board, seat: ActorId, area: AreaId): Formation[] =>
  board.formations.filter((each) => each.owner === seat && fights(each) && adjacent(world, each.area, area))
