/** SEP: the obligors take no area that they do not hold at signature. */
import { friends, type World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { attacks } from './moves.ts'
import { factions, item, some } from './parts.ts'

export const holdLine = define('holdLine', {
  claims: ['lewis-georgia-freeze', 'stepanova-march-new-facts'],
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
  forbids: (world, _board, agreement, { obligors }, { seat, spec }) => {
    const target = attacks(spec)
    if (target === null || !obligors.includes(seat)) return false
    const holder = agreement.line[target]
    return holder !== undefined && !friends(world, holder, seat)
  },
  // Its patrons hold back whoever did not sign itself.
  stops: ({ imposed }, seat) => imposed.some(({ client }) => client === seat),
  items: (world) => [item('holdLine', [some('obligors', factions(world), 1, 6)])],
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})
