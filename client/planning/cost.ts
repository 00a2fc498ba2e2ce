import type { OrderKind } from '../../game/model/order.ts'
import type { World } from '../../game/scenarios/world.ts'

/** Materiel for an order of the kind; for a deployment, for each step. */
export const costOf = ({ c }: World, kind: OrderKind): number =>
  kind === 'deploy' ? c.cost.deployStep : c.cost[kind]
