/**
 * GOV: seats in the Constitutional Committee are filled and it meets. On honour: whoever stays away breaks its word,
 * but for one that is winning; that one loses interest, and the committee lapses.
 */
import { momentumOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import { isLocal, type ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { factions, item, onBothSides, opposed, some } from './parts.ts'

/** Whoever holds most has most to concede. */
function concedes(world: World, board: Board, { obligors }: ClauseOf<'committee'>): ActorId | undefined {
  const held = (seat: ActorId) => world.areas.filter((area) => board.areas[area]?.control === seat).length
  return [...obligors].sort((a, b) => held(b) - held(a))[0]
}

export const committee = define('committee', {
  claims: [
    'lewis-constitutional-committee-mandate',
    'lewis-committee-first-met',
    'lewis-damascus-no-compromise',
    'lewis-assad-disowns-committee',
    'stepanova-partners-unhelpful-link',
  ],
  bites: true,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'honour',
  family: 'GOV',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: () => [],
  barred: (world, _board, _maker, { obligors }) => {
    const outsider = obligors.find((each) => !isLocal(each))
    if (outsider !== undefined) return refuse('committeeOfSyrians', 'R12', { actor: outsider })
    return onBothSides(world, obligors) ? null : refuse('committeeOneSided', 'R12')
  },
  forbids: () => false,
  items: (world) => {
    const sides = opposed(world).map((side) => side.filter(isLocal))
    const both = sides.filter((side) => side.length > 0)
    return both.length < 2
      ? []
      : [item('committee', [some('obligors', factions(world), both.length, 6, both)])]
  },
  worth: (world, board, seat, clause) => {
    if (!clause.obligors.includes(seat)) return 0
    const { politicsCost, politicsGain } = world.c.acceptance
    return concedes(world, board, clause) === seat ? -politicsCost : politicsGain
  },
  // While it meets more people are heard than the format itself would hear.
  sign: (_play, agreement) => {
    agreement.inclusion = Math.min(3, agreement.inclusion + 1)
  },
  resolve: nothing,
  judge: (play, { withheldBy }, _clause, agreement) => {
    if (withheldBy.length === 0) return running
    agreement.inclusion = Math.min(agreement.inclusion, play.world.c.formats[agreement.format].inclusion)
    const winning = withheldBy.some((seat) => momentumOf(play.state, seat) > 0)
    return winning ? { status: 'lapsed', by: [] } : { status: 'broken', by: withheldBy }
  },
})
