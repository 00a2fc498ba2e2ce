/** SEC: the obligors bring no arms and no men into the theatre under embargo. What comes in secret shows where somebody watches. */
import type { ActorId, AreaId } from '../model/ids.ts'
import type { OrderSpec } from '../model/order.ts'
import { refuse } from '../model/refusal.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'
import { define, nothing, running } from './kind.ts'
import { item, powerSeats, some } from './parts.ts'

/** Where it brings men or arms from abroad. */
function lands(spec: OrderSpec): AreaId | null {
  switch (spec.kind) {
    case 'deploy':
    case 'pmc':
    case 'airlift':
      return spec.area
    case 'ferry':
      return spec.to
    default:
      return null
  }
}

const brought: ReadonlySet<OrderSpec['kind']> = new Set(['deploy', 'pmc', 'airlift', 'ferry'] as const)

/** Powers that could bring something: the word of the others costs nothing. */
const outsiders = (world: World): ActorId[] =>
  powerSeats(world).filter((seat) => seatOf(world, seat).orders.some((kind) => brought.has(kind)))

export const armsEmbargo = define('armsEmbargo', {
  claims: ['stepanova-berlin-19-jan', 'stepanova-turkey-mercenary-mix', 'design'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'SEC',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: () => [],
  barred: (world, _board, _maker, { obligors }) => {
    if (world.scenario.embargo === undefined) return refuse('noEmbargo', 'R12')
    const local = obligors.find((each) => !outsiders(world).includes(each))
    return local === undefined ? null : refuse('noOutsider', 'R12', { actor: local })
  },
  forbids: (world, _board, _agreement, { obligors }, { seat, spec }) => {
    const to = lands(spec)
    return to !== null && obligors.includes(seat) && theatreOf(to) === world.scenario.embargo
  },
  items: (world) =>
    world.scenario.embargo === undefined || outsiders(world).length === 0
      ? []
      : [item('armsEmbargo', [some('obligors', outsiders(world), 1, 6)])],
  sign: nothing,
  resolve: nothing,
  // What was brought in secret and laid at somebody's door this turn.
  judge: ({ state }, _agreed, { obligors }) => {
    const by = obligors.filter((seat) =>
      state.chronicle.some(
        ({ key, turn, params }) =>
          key === 'chronicle.embargoBroken' && turn === state.turn && params['seat'] === seat,
      ),
    )
    return by.length === 0 ? running : { status: 'broken', by, hidden: true }
  },
})
