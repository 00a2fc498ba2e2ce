/** GOV: a local council runs an area, and the other side leaves it alone: no attack, no siege, no recruits taken there. */
import { emit } from '../acts/play.ts'
import { areaOf, isFriendlyArea } from '../board/forces.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import { isLocal, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { hostile, isListed, isSeat, type World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf, type Deed } from './kind.ts'
import { item, one } from './parts.ts'

/** Held by one of the two sides that agree on it. */
const between = (world: World, board: Board, { obligor, area, whose }: ClauseOf<'council'>): boolean =>
  isFriendlyArea(world, board, area, obligor) || isFriendlyArea(world, board, area, whose)

const local = (world: World, actor: ActorId): boolean =>
  isSeat(world, actor) && isLocal(actor) && !isListed(world, actor)

function barred(world: World, board: Board, clause: ClauseOf<'council'>): Refusal | null {
  const { obligor, area, whose } = clause
  if (!local(world, whose)) return refuse('noParty', 'R12', { actor: whose })
  if (!hostile(world, obligor, whose)) return refuse('councilOfFriends', 'R12', { seat: obligor })
  if (!between(world, board, clause)) return refuse('notTheirs', 'R12', { area, seat: whose })
  const there = councilOfOthers(board, area, whose)
  return there === undefined || agreedOn(board, area)
    ? null
    : refuse('councilThere', 'R12', { area, seat: there })
}

function councilOfOthers(board: Board, area: AreaId, whose: ActorId): ActorId | undefined {
  const there = areaOf(board, area).council
  return there === whose ? undefined : there
}

/** Signed for by an older text: that one has to be repealed first. */
const agreedOn = (board: Board, area: AreaId): boolean =>
  inForce(board).some(({ clauses }) =>
    clauses.some(
      ({ clause, status }) => clause.kind === 'council' && clause.area === area && status === 'running',
    ),
  )

/** Recruits of its own area are not the other side's to take. */
const recruits = ({ spec }: Deed, area: AreaId): boolean =>
  (spec.kind === 'raise' || spec.kind === 'conscript' || spec.kind === 'raiseMilitia') && spec.area === area

function items(world: World, board: Board) {
  const locals = world.seats.filter((seat) => local(world, seat))
  const free = world.areas.filter((area) => !agreedOn(board, area))
  return locals.flatMap((whose) =>
    world.seats
      .filter((obligor) => hostile(world, obligor, whose))
      .flatMap((obligor) => {
        const areas = free.filter((area) => {
          const clause = { kind: 'council', obligor, area, whose } as const
          return between(world, board, clause) && councilOfOthers(board, area, whose) === undefined
        })
        return areas.length === 0 ? [] : [item('council', [one('area', areas)], { obligor, whose })]
      }),
  )
}

export const council = define('council', {
  claims: ['design'],
  bites: true,
  carried: false,
  vital: false,
  classMode: false,
  holds: 'reported',
  family: 'GOV',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: (_world, { area }) => [area],
  barred: (world, board, _maker, clause) => barred(world, board, clause),
  forbids: (_world, _board, _agreement, { obligor, area }, deed) =>
    deed.seat === obligor && (deed.strikes === area || recruits(deed, area)),
  items,
  worth: (world, _board, seat, { obligor, whose }) => {
    const worth = world.c.acceptance.council
    return (whose === seat ? worth : 0) - (obligor === seat ? worth : 0)
  },
  against: ['council'],
  contradicts: (_world, { area, whose }, older) =>
    older.kind === 'council' && older.area === area && older.whose !== whose,
  sign: (play, _agreement, { area, whose }) => {
    areaOf(play.state, area).council = whose
    emit(play, 'talks', 'councilAgreed', { area, seat: whose }, { areas: [area] })
  },
  resolve: nothing,
  // Taken by somebody who owed nothing: there is nothing left to leave alone.
  judge: (play, _agreed, clause) =>
    between(play.world, play.state, clause) ? running : { status: 'kept', by: [] },
})
