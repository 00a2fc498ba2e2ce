/** CF: the obligors bring no fresh forces into the areas. What they bring there in secret shows only where somebody watches. */
import { define, nothing, running } from './kind.ts'
import { brings } from './moves.ts'
import { item, some } from './parts.ts'

export const noReinforce = define('noReinforce', {
  claims: ['stepanova-turkey-9000', 'stepanova-brief-truce-fails'],
  bites: true,
  carried: false,
  vital: false,
  classMode: false,
  holds: 'reported',
  family: 'CF',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: (_world, { areas }) => areas,
  barred: () => null,
  forbids: (_world, board, _agreement, { obligors, areas }, { seat, spec }) =>
    obligors.includes(seat) && brings(board, spec, areas),
  items: (world) => [
    item('noReinforce', [some('obligors', world.seats, 1, 6), some('areas', world.areas, 1, 31)]),
  ],
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})
