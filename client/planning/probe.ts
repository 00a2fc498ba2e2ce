/** An order that is not on offer, written out all the same: the host says why it is refused. */
import { isHostileArea, mobile } from '../../game/board/forces.ts'
import { clientsOf } from '../../game/board/patrons.ts'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import { OrderSpec, type OrderKind } from '../../game/model/order.ts'
import type { View } from '../../game/model/view.ts'
import { adjacent, neighboursOf, type World } from '../../game/scenarios/world.ts'

interface Asked {
  readonly world: World
  readonly view: View
  readonly seat: ActorId
  /** Null: anywhere. */
  readonly area: AreaId | null
}

const own = ({ view, seat }: Asked) => view.formations.filter((each) => each.owner === seat && mobile(each))

function offensive(asked: Asked): OrderSpec | null {
  const { world, view, seat, area } = asked
  const here = own(asked).find((each) => each.area === area)
  const beside = own(asked).find((each) => area !== null && adjacent(world, each.area, area))
  const force = here ?? beside ?? own(asked)[0]
  if (force === undefined) return null
  const near = neighboursOf(world, force.area)
  const hostile = near.find((each) => isHostileArea(world, view, each, seat)) ?? near[0]
  const target = here === undefined ? (area ?? hostile) : hostile
  if (target === undefined) return null
  return { kind: 'offensive', from: force.area, target, formations: [force.id] }
}

function move(asked: Asked): OrderSpec | null {
  const { world, area } = asked
  const here = own(asked).find((each) => each.area === area)
  const force =
    here ?? own(asked).find((each) => area !== null && adjacent(world, each.area, area)) ?? own(asked)[0]
  if (force === undefined) return null
  const to = here === undefined ? area : null
  return { kind: 'move', formation: force.id, to: to ?? neighboursOf(world, force.area)[0] ?? force.area }
}

/** Null where the seat has nothing with which the order could even be written. */
export function probe(kind: OrderKind, asked: Asked): OrderSpec | null {
  const { world, view, seat } = asked
  const area = asked.area ?? own(asked)[0]?.area ?? world.areas[0]
  if (area === undefined) return null
  switch (kind) {
    case 'offensive':
      return offensive(asked)
    case 'move':
      return move(asked)
    case 'withhold': {
      const client = clientsOf(view, seat)[0]
      return client === undefined ? null : { kind, client }
    }
    case 'separate': {
      const group = [...world.listed][0]
      return group === undefined ? null : { kind, area, group }
    }
    case 'deploy':
    case 'raise':
    case 'raiseMilitia':
    case 'pmc':
      return { kind, area, steps: 1 }
    default:
      return anywhere(kind, area)
  }
}

/** Kinds that name one place, or none: whichever of the two forms the order can take. */
function anywhere(kind: OrderKind, area: AreaId): OrderSpec | null {
  for (const fields of [{ area }, { target: area }, {}]) {
    const spec = OrderSpec.safeParse({ kind, ...fields })
    if (spec.success) return spec.data
  }
  return null
}
