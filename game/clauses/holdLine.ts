/** SEP: the obligors take no area that they do not hold at signature. */
import { friends, type World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { factions, item, some } from './parts.ts'

export const holdLine = define('holdLine', {
  claims: ['design'],
  bites: true,
  carried: false,
  vital: true,
  classMode: true,
  holds: 'reported',
  family: 'SEP',
  imposable: true,
  obligors: ({ obligors }) => obligors,
  areas: (world: World) => [...world.areas],
  barred: () => null,
  forbids: (world, _board, agreement, { obligors }, deed) => {
    if (deed.spec.kind !== 'offensive' || !obligors.includes(deed.seat)) return false
    const holder = agreement.line[deed.spec.target]
    return holder !== undefined && !friends(world, holder, deed.seat)
  },
  items: (world) => [item('holdLine', [some('obligors', factions(world), 1, 6)])],
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})
