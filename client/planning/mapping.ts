/** What the map shows while an order is in the making. */
import type { Formation } from '../../game/model/formation.ts'
import type { AreaId } from '../../game/model/ids.ts'
import type { OrderSpec, SealedOrder } from '../../game/model/order.ts'
import type { Highlight, MapArrow } from '../map/types.ts'
import { areasOf } from './candidates.ts'

type Drawn = Pick<SealedOrder, 'id' | 'seat' | 'spec'>

export function arrowFor(
  order: Drawn,
  formations: readonly Formation[],
  tone: MapArrow['tone'],
): MapArrow | null {
  const { id, seat: actor, spec } = order
  switch (spec.kind) {
    case 'offensive':
    case 'axis':
    case 'support':
      return { id, actor, tone, kind: 'offensive', from: spec.from, to: spec.target }
    case 'air':
      return { id, actor, tone, kind: 'air', from: null, to: spec.target }
    case 'bombard':
    case 'besiege':
    case 'raid':
    case 'droneRaid':
    case 'proxyStrike':
      return { id, actor, tone, kind: 'bombard', from: null, to: spec.target }
    case 'deploy':
    case 'pmc':
    case 'raise':
    case 'raiseMilitia':
    case 'mobilise':
    case 'airlift':
    case 'conscript':
    case 'buildPost':
      return { id, actor, tone, kind: 'deploy', from: null, to: spec.area }
    case 'ferry':
      return { id, actor, tone, kind: 'deploy', from: null, to: spec.to }
    case 'move': {
      const [from = null, to = spec.to] = areasOf(spec, formations)
      return from === to ? null : { id, actor, tone, kind: spec.kind, from, to }
    }
    default:
      return null
  }
}

export function highlightsFor(spec: OrderSpec, formations: readonly Formation[]): Map<AreaId, Highlight> {
  const areas = areasOf(spec, formations)
  const last = areas.at(-1)
  return new Map(areas.map((area) => [area, area === last ? 'target' : 'from']))
}
