/** The board with the deployments that its owner knows to be sealed: they arrive before anybody attacks. */
import type { Board } from '../model/board.ts'
import { stands } from './battle.ts'

export function reinforced(board: Board): Board {
  const coming = board.orders.flatMap((order) =>
    stands(order) && order.spec.kind === 'deploy'
      ? [
          {
            id: order.id,
            owner: order.seat,
            kind: 'regular' as const,
            steps: order.spec.steps,
            area: order.spec.area,
          },
        ]
      : [],
  )
  return coming.length === 0 ? board : { ...board, formations: [...board.formations, ...coming] }
}
