/** What is still unspent. */
import type { ActorId } from '../../game/model/ids.ts'
import type { OrderSpec, SealedOrder } from '../../game/model/order.ts'
import type { View } from '../../game/model/view.ts'
import { initiativeOf } from '../../game/orders/seal.ts'
import { sealedBy } from '../../game/board/orders.ts'
import type { World } from '../../game/scenarios/world.ts'

export interface Means {
  readonly materiel: number
  readonly orders: number
  readonly ordersMost: number
  /** Steps off the map, less those that sealed orders bring in. */
  readonly reserve: number
  readonly sealed: readonly SealedOrder[]
}

/** Steps that an order takes from the reserve. */
export function broughtIn(spec: OrderSpec): number {
  if (spec.kind === 'deploy') return spec.steps
  return spec.kind === 'buildPost' ? 1 : 0
}

export function meansOf(world: World, view: View, seat: ActorId): Means {
  const sealed = sealedBy(view, seat)
  const most = initiativeOf(world, view, seat)
  const promised = sealed.reduce((sum, { spec }) => sum + broughtIn(spec), 0)
  return {
    materiel: view.seats[seat]?.materiel ?? 0,
    orders: Math.max(0, most - sealed.length),
    ordersMost: most,
    reserve: (view.seats[seat]?.reserve ?? 0) - promised,
    sealed,
  }
}
