/** GOV: seats in the Constitutional Committee are filled and it meets. */
import { isLocal } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { define } from './kind.ts'
import { factions, item, onBothSides, opposed, some } from './parts.ts'
import { politics } from './politics.ts'

export const committee = define('committee', {
  ...politics(
    (world, board, seat) => world.areas.filter((area) => board.areas[area]?.control === seat).length,
  ),
  claims: [
    'lewis-constitutional-committee-mandate',
    'lewis-committee-first-met',
    'lewis-damascus-no-compromise',
    'lewis-assad-disowns-committee',
    'stepanova-partners-unhelpful-link',
  ],
  barred: (world, _board, _maker, { obligors }) => {
    const outsider = obligors.find((each) => !isLocal(each))
    if (outsider !== undefined) return refuse('committeeOfSyrians', 'R12', { actor: outsider })
    return onBothSides(world, obligors) ? null : refuse('committeeOneSided', 'R12')
  },
  items: (world) => {
    const sides = opposed(world).map((side) => side.filter(isLocal))
    const both = sides.filter((side) => side.length > 0)
    return both.length < 2
      ? []
      : [item('committee', [some('obligors', factions(world), both.length, 6, both)])]
  },
})
