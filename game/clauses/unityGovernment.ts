/** GOV: rivals form one government. On honour; as with a committee, one that is winning loses interest, and it lapses. */
import { momentumOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import { isLocal, type ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { isListed, type World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { item, onBothSides, opposed, some } from './parts.ts'

/** Seats that could govern: neither powers nor the convenor. */
const rulers = (world: World): ActorId[] =>
  world.seats.filter((seat) => isLocal(seat) && !isListed(world, seat))

/** Whoever rules most people has most to share. */
function concedes(
  world: World,
  board: Board,
  { obligors }: ClauseOf<'unityGovernment'>,
): ActorId | undefined {
  const ruled = (seat: ActorId) =>
    world.areas.reduce((sum, area) => {
      const there = board.areas[area]
      return sum + (there?.control === seat ? there.people : 0)
    }, 0)
  return [...obligors].sort((a, b) => ruled(b) - ruled(a))[0]
}

export const unityGovernment = define('unityGovernment', {
  claims: ['stepanova-skhirat-2015', 'stepanova-russia-demands-inclusion', 'stepanova-lavrov-gap-too-wide'],
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
    const outsider = obligors.find((each) => !rulers(world).includes(each))
    if (outsider !== undefined) return refuse('governsNobody', 'R12', { actor: outsider })
    return onBothSides(world, obligors) ? null : refuse('unityOneSided', 'R12')
  },
  forbids: () => false,
  items: (world) => {
    // Only where one country has two governments.
    if (world.scenario.bank === undefined) return []
    const both = opposed(world)
      .map((side) => side.filter((seat) => rulers(world).includes(seat)))
      .filter((side) => side.length > 0)
    return both.length < 2
      ? []
      : [item('unityGovernment', [some('obligors', both.flat(), both.length, 6, both)])]
  },
  worth: (world, board, seat, clause) => {
    if (!clause.obligors.includes(seat)) return 0
    const { politicsCost, politicsGain } = world.c.acceptance
    return concedes(world, board, clause) === seat ? -politicsCost : politicsGain
  },
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
