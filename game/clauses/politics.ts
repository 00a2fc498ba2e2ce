/** Politics among rivals, left to honour: what a shared committee and a shared government have in common. */
import { momentumOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { World } from '../scenarios/world.ts'
import { nothing, running, type ClauseRules } from './kind.ts'

interface Shared {
  readonly obligors: ActorId[]
}

/** What a seat has that it would have to share: the one with most concedes, the others gain. */
type Has = (world: World, board: Board, seat: ActorId) => number

type Common =
  | 'bites'
  | 'carried'
  | 'vital'
  | 'classMode'
  | 'holds'
  | 'family'
  | 'imposable'
  | 'obligors'
  | 'areas'
  | 'worth'
  | 'sign'
  | 'resolve'
  | 'judge'

/**
 * While it runs more people are heard than the format itself would hear. Whoever stays away breaks its word, but for
 * one that is winning: that one loses interest, and it lapses.
 */
export const politics = (has: Has): Pick<ClauseRules<Shared>, Common> => ({
  bites: true,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'honour',
  family: 'GOV',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: () => [],
  worth: (world, board, seat, { obligors }) => {
    if (!obligors.includes(seat)) return 0
    const { politicsCost, politicsGain } = world.c.acceptance
    const [concedes] = [...obligors].sort((a, b) => has(world, board, b) - has(world, board, a))
    return concedes === seat ? -politicsCost : politicsGain
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
