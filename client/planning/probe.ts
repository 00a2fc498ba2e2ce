/** An order that is not on offer, written out all the same: the host says why it is refused. */
import { isHostileArea, leaderOf, mobile } from '../../game/board/forces.ts'
import { clientsOf, patronsOf } from '../../game/board/patrons.ts'
import { isPower, type ActorId, type AreaId } from '../../game/model/ids.ts'
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

const own = ({ view, seat }: Asked) =>
  view.formations.filter((each) => leaderOf(each) === seat && mobile(each))

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

const others = ({ world, seat }: Asked): ActorId[] => world.seats.filter((each) => each !== seat)

/** Kinds that name seats instead of a place. */
export const placeless: ReadonlySet<OrderKind> = new Set([
  'withhold',
  'convene',
  'lobby',
  'address',
  'openGates',
  'sanction',
  'strikeLeader',
  'attest',
  'delegation',
  'refuseSeparation',
  'rebrand',
  'changePatron',
  'sellOil',
  'refuseLending',
  'channel',
  'closeCorridor',
  'inviteTroops',
  'standAside',
  'backChannel',
  'finance',
  'splitIncome',
  'blockade',
  'mission',
  'sponsor',
  'endorseText',
  'arena',
])

/** The first seats that it could name; who they are makes no difference to why it is refused at all. */
function named(kind: OrderKind, asked: Asked): OrderSpec | null {
  const { view, seat, world } = asked
  const [one, two] = others(asked)
  const power = others(asked).find(isPower)
  const [patron] = patronsOf(view, seat)
  const fields: Partial<Record<OrderKind, object>> = {
    withhold: { client: clientsOf(view, seat)[0] },
    convene: { format: 'astana', invites: others(asked).filter((each) => !world.listed.has(each)) },
    lobby: { motion: 'none', for: true },
    address: { against: power },
    sanction: { on: one },
    strikeLeader: { of: [...world.listed][0] ?? one },
    attest: { victim: one, power: two },
    changePatron: { from: patron ?? one, to: power },
    sellOil: { to: one },
    channel: { way: 'ministry' },
    inviteTroops: { power },
    finance: { to: one, amount: 1 },
    splitIncome: { to: 'defence' },
    blockade: { open: view.blockade !== null },
    mission: { areas: world.areas.slice(0, 1) },
    sponsor: { motion: 'none' },
    endorseText: { agreement: 'none' },
    arena: { arena: 'none', act: 'none' },
  }
  return parsed({ kind, ...fields[kind] })
}

function parsed(fields: object): OrderSpec | null {
  const spec = OrderSpec.safeParse(fields)
  return spec.success ? spec.data : null
}

/** Own formations beside a place that is not one's own. */
function beside(kind: 'support' | 'axis', asked: Asked): OrderSpec | null {
  const spec = offensive(asked)
  return spec === null ? null : parsed({ ...spec, kind })
}

/** Null where the seat has nothing with which the order could even be written. */
export function probe(kind: OrderKind, asked: Asked): OrderSpec | null {
  const { world } = asked
  const area = asked.area ?? own(asked)[0]?.area ?? world.areas[0]
  if (area === undefined) return null
  if (placeless.has(kind)) return named(kind, asked)
  switch (kind) {
    case 'offensive':
      return offensive(asked)
    case 'support':
    case 'axis':
      return beside(kind, asked)
    case 'move':
      return move(asked)
    case 'separate': {
      const group = [...world.listed][0]
      return group === undefined ? null : { kind, area, group }
    }
    case 'deploy':
    case 'raise':
    case 'raiseMilitia':
    case 'pmc':
    case 'airlift':
    case 'mobilise':
      return { kind, area, steps: 1 }
    case 'ferry':
      return { kind, to: area, steps: 1 }
    case 'redLine':
      return { kind, areas: [area], steps: 0 }
    case 'aid':
      return { kind, area, deny: false }
    case 'reconcile':
      return { kind, area, way: 'truce' }
    default:
      return parsed({ kind, area }) ?? parsed({ kind, target: area })
  }
}
