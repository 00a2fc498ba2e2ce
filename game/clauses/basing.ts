/** EXT: a power of the other side may keep a base in an area: its troops there are guests, not encircled. */
import { areaOf } from '../board/forces.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { hostile, isSeat, type World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item, one } from './parts.ts'

/** It has signed that it would leave. */
const leaves = (board: Pick<Board, 'agreements'>, power: ActorId, area: AreaId): boolean =>
  inForce(board).some(({ clauses }) =>
    clauses.some(
      ({ clause, status }) =>
        status === 'running' &&
        ((clause.kind === 'foreignLeave' && clause.obligor === power && clause.areas.includes(area)) ||
          (clause.kind === 'demilitarised' &&
            clause.obligors.includes(power) &&
            clause.areas.includes(area))),
    ),
  )

function items(world: World, board: Board) {
  const powers = world.seats.filter(isPower)
  return world.seats.flatMap((obligor) =>
    powers
      .filter((to) => hostile(world, obligor, to))
      .flatMap((to) => {
        const areas = world.areas.filter(
          (area) => areaOf(board, area).control === obligor && !leaves(board, to, area),
        )
        return areas.length === 0 ? [] : [item('basing', [one('area', areas)], { obligor, to })]
      }),
  )
}

export const basing = define('basing', {
  claims: ['stepanova-turkish-posts', 'stepanova-march-new-facts'],
  bites: true,
  carried: false,
  vital: false,
  classMode: false,
  holds: 'reported',
  family: 'EXT',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: (_world, { area }) => [area],
  barred: (world, board, _maker, { obligor, to, area }) => {
    if (!isPower(to) || !isSeat(world, to)) return refuse('noPower', 'R12', { actor: to })
    if (!hostile(world, obligor, to)) return refuse('letInAlready', 'R12', { actor: to })
    return areaOf(board, area).control === obligor
      ? null
      : refuse('notTheirs', 'R12', { area, seat: obligor })
  },
  forbids: (_world, _board, _agreement, { obligor, area }, deed) =>
    deed.seat === obligor && deed.strikes === area,
  items,
  against: ['foreignLeave', 'demilitarised'],
  contradicts: (_world, { to, area }, older) =>
    (older.kind === 'foreignLeave' && older.obligor === to && older.areas.includes(area)) ||
    (older.kind === 'demilitarised' && older.obligors.includes(to) && older.areas.includes(area)),
  sign: nothing,
  resolve: nothing,
  // Who no longer holds the ground has nobody to let in.
  judge: (play, _agreed, { obligor, area }) =>
    areaOf(play.state, area).control === obligor ? running : { status: 'kept', by: [] },
})
