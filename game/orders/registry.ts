/** Every kind of order, by name. */
import type { OrderKind, OrderSpec, SealedOrder } from '../model/order.ts'
import type { ActorId, OrderId } from '../model/ids.ts'
import { air } from './air.ts'
import { bombard } from './bombard.ts'
import { deploy } from './deploy.ts'
import { fortify } from './fortify.ts'
import type { OrderEntry } from './kind.ts'
import { move } from './move.ts'
import { offensive } from './offensive.ts'
import { separate } from './separate.ts'
import { stand } from './stand.ts'
import { withhold } from './withhold.ts'

export const orderRules: Readonly<Record<OrderKind, OrderEntry>> = {
  offensive,
  air,
  bombard,
  fortify,
  stand,
  deploy,
  move,
  withhold,
  separate,
}

export const rulesOf = (order: SealedOrder | OrderSpec): OrderEntry =>
  orderRules['spec' in order ? order.spec.kind : order.kind]

/** Says what and where, never how many: a seat has one order of a kind at a place. */
export const orderId = (turn: number, seat: ActorId, spec: OrderSpec): OrderId =>
  [turn, seat, spec.kind, ...rulesOf(spec).place(spec)].join('.')
