import type { OrderKind } from '../../game/model/order.ts'
import { leastCost } from '../../game/orders/registry.ts'
import type { World } from '../../game/scenarios/world.ts'

/** Materiel for an order of the kind; for a deployment, for each step. */
export const costOf = (world: World, kind: OrderKind): number => leastCost(world, kind)
