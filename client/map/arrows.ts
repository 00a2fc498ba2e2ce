import type { Board } from '../../game/model/board.ts'
import { arrowFor } from '../planning/mapping.ts'
import type { MapArrow } from './types.ts'

/** The sealed orders that a viewer knows, as far as they have a place on the map. */
export function knownArrows({
  orders,
  formations,
  viewer,
}: Pick<Board, 'orders' | 'formations'> & { viewer: string }): MapArrow[] {
  return orders
    .filter((order) => order.status === 'sealed' && order.spec.kind !== 'move')
    .map((order) => arrowFor(order, formations, order.seat === viewer ? 'sealed' : 'shown'))
    .filter((arrow) => arrow !== null)
}
