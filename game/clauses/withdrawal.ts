/** SEP: the obligor's formations leave an area to the beneficiary by a deadline. Carried out unless withheld. */
import { fallBack } from '../acts/capture.ts'
import type { Play } from '../acts/play.ts'
import { areaOf, mobile, ownIn } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import { isLocal, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { friends, hostile, isSeat, type World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { handOver, reinforces } from './moves.ts'
import { deadlines, factions, item, one } from './parts.ts'

const left = (board: Board, obligor: ActorId, area: AreaId): boolean =>
  areaOf(board, area).control !== obligor && ownIn(board, area, obligor).every((each) => !mobile(each))

function leave(play: Play, { obligor, area, beneficiary }: ClauseOf<'withdrawal'>): void {
  if (left(play.state, obligor, area)) return
  fallBack(play, ownIn(play.state, area, obligor), area, 'moves')
  if (areaOf(play.state, area).control === obligor) handOver(play, area, beneficiary)
}

const heldBy = (world: World, board: Board, seat: ActorId): AreaId[] =>
  world.areas.filter((area) => areaOf(board, area).control === seat)

export const withdrawal = define('withdrawal', {
  claims: ['stepanova-salami-and-ratify', 'stepanova-march-new-facts'],
  bites: true,
  carried: true,
  vital: true,
  classMode: true,
  holds: 'reported',
  family: 'SEP',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: (_world, { area }) => [area],
  barred: (world, board, _maker, { obligor, area, beneficiary, deadline }) => {
    if (areaOf(board, area).control !== obligor) return refuse('notTheirs', 'R12', { area, seat: obligor })
    if (friends(world, obligor, beneficiary) || !isLocal(beneficiary) || !isSeat(world, beneficiary))
      return refuse('noBeneficiary', 'R12', { beneficiary })
    return deadlines(world, board).includes(deadline) ? null : refuse('deadline', 'R14', { deadline })
  },
  forbids: (_world, _board, _agreement, { obligor, area }, { seat, spec }) =>
    seat === obligor &&
    (reinforces(spec) === area || ((spec.kind === 'fortify' || spec.kind === 'stand') && spec.area === area)),
  imagine: (_world, board, { area, beneficiary }) => {
    areaOf(board, area).control = beneficiary
  },
  // A line that was imposed is held by the game: whoever it holds back cannot be handed ground.
  against: ['withdrawal', 'holdLine'],
  contradicts: (_world, { area, beneficiary }, older, { imposed }) =>
    (older.kind === 'withdrawal' && older.area === area) ||
    (older.kind === 'holdLine' &&
      older.obligors.includes(beneficiary) &&
      imposed.some(({ client }) => client === beneficiary)),
  items: (world, board) =>
    factions(world).flatMap((obligor) =>
      heldBy(world, board, obligor).map((area) =>
        item(
          'withdrawal',
          [
            one(
              'beneficiary',
              factions(world).filter((other) => hostile(world, other, obligor)),
            ),
            one('deadline', deadlines(world, board)),
          ],
          { obligor, area },
        ),
      ),
    ),
  sign: nothing,
  resolve: (play, agreed, clause) => {
    if (!agreed.withheldBy.includes(clause.obligor)) leave(play, clause)
  },
  judge: (play, { withheldBy }, { obligor, area, deadline }) => {
    if (!withheldBy.includes(obligor) && left(play.state, obligor, area)) return { status: 'kept', by: [] }
    return play.state.turn >= deadline ? { status: 'broken', by: [obligor] } : running
  },
})
