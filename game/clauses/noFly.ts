/** CF: the obligors fly no aircraft over the areas. Their own headquarters see to it: there is nothing to break. */
import { refuse } from '../model/refusal.ts'
import type { ActorId } from '../model/ids.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item, some } from './parts.ts'

const flies = (world: World, seat: ActorId): boolean => seatOf(world, seat).orders.includes('air')

export const noFly = define('noFly', {
  claims: ['stepanova-zone-terrorist-loophole', 'stepanova-sochi-conditional-pledge'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'CF',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: (_world, { areas }) => areas,
  barred: (world, _board, _maker, { obligors }) => {
    const grounded = obligors.find((seat) => !flies(world, seat))
    return grounded === undefined ? null : refuse('noAircraft', 'R12', { actor: grounded })
  },
  forbids: (_world, _board, _agreement, { obligors, areas }, { seat, spec }) =>
    spec.kind === 'air' && obligors.includes(seat) && areas.includes(spec.target),
  items: (world) => {
    const fliers = world.seats.filter((seat) => flies(world, seat))
    if (fliers.length === 0) return []
    return [item('noFly', [some('obligors', fliers, 1, 6), some('areas', world.areas, 1, 31)])]
  },
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})
