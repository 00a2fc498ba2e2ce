import type { OrderKind } from '../../game/model/order.ts'
import { leastCost } from '../../game/orders/registry.ts'
import type { World } from '../../game/scenarios/world.ts'

/** Kinds that are paid for step by step. */
const perStep: ReadonlySet<OrderKind> = new Set([
  'deploy',
  'raise',
  'pmc',
  'raiseMilitia',
  'ferry',
  'airlift',
  'mobilise',
])

/** Materiel for an order of the kind, or for each of its steps, with the words that say which. */
export const costOf = (world: World, kind: OrderKind): { key: string; cost: number } => ({
  key: perStep.has(kind) ? 'cost.perStep' : 'cost.short',
  cost: leastCost(world, kind),
})
