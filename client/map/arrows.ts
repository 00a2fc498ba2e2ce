import type { Board } from '../../game/model/board.ts'
import type { SealedOrder } from '../../game/model/order.ts'
import type { MapArrow } from './types.ts'

function arrowOf(order: SealedOrder, own: boolean): MapArrow | null {
  const base = { id: order.id, actor: order.seat, tone: own ? 'sealed' : 'shown' } as const
  switch (order.spec.kind) {
    case 'offensive':
      return { ...base, kind: 'offensive', from: order.spec.from, to: order.spec.target }
    case 'air':
    case 'bombard':
      return { ...base, kind: order.spec.kind, from: null, to: order.spec.target }
    case 'deploy':
      return { ...base, kind: 'deploy', from: null, to: order.spec.area }
    case 'move':
    case 'fortify':
    case 'stand':
    case 'withhold':
    case 'separate':
      return null
  }
}

/** The sealed orders that a viewer knows, as far as they have a place on the map. */
export function knownArrows({ orders, viewer }: Pick<Board, 'orders'> & { viewer: string }): MapArrow[] {
  return orders
    .filter((order) => order.status === 'sealed')
    .map((order) => arrowOf(order, order.seat === viewer))
    .filter((arrow) => arrow !== null)
}
