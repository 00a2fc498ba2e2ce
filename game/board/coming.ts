/** The board with the forces that its owner knows to be on their way: they arrive before anybody attacks. */
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { SealedOrder } from '../model/order.ts'
import { lender } from './abroad.ts'
import { areaOf } from './forces.ts'
import { stands } from './orders.ts'

/** What raises or brings steps, and of which kind. Raised steps count as militia: their kind does not matter in a fight. */
const kinds = {
  deploy: 'regular',
  raise: 'militia',
  raiseMilitia: 'militia',
  mobilise: 'militia',
  pmc: 'pmc',
} as const

function arrival(board: Board, { id, seat: owner, spec }: SealedOrder): Formation | null {
  switch (spec.kind) {
    case 'deploy':
    case 'raise':
    case 'raiseMilitia':
    case 'mobilise':
    case 'pmc':
      return { id, owner, kind: kinds[spec.kind], steps: spec.steps, area: spec.area }
    case 'airlift':
      return {
        id,
        owner: areaOf(board, spec.area).control,
        kind: 'militia',
        steps: spec.steps,
        area: spec.area,
      }
    case 'ferry':
      return { id, owner: lender, kind: 'irregular', steps: spec.steps, area: spec.to, ledBy: owner }
    default:
      return null
  }
}

export function reinforced(board: Board): Board {
  const coming: Formation[] = []
  for (const order of board.orders) {
    const formation = stands(order) ? arrival(board, order) : null
    if (formation !== null) coming.push(formation)
  }
  return coming.length === 0 ? board : { ...board, formations: [...board.formations, ...coming] }
}
