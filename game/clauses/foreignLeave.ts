/** SEC: a power's formations, and those of others that it leads, leave the areas for home by the deadline, and do not come back. */
import { emit, seatState, type Play } from '../acts/play.ts'
import { sendBack } from '../acts/lending.ts'
import { ledIn } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { routeAreas } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { brings, seenIn } from './moves.ts'
import { deadlines, item, one, powerSeats, some } from './parts.ts'

type Leave = ClauseOf<'foreignLeave'>

const there = (board: Board, { obligor, areas }: Leave): Formation[] =>
  areas.flatMap((area) => ledIn(board, area, obligor))

function goHome(play: Play, clause: Leave): void {
  const { state } = play
  const seat = seatState(state, clause.obligor)
  const room = (each: Formation) =>
    each.ledBy !== undefined || seat.reserve + each.steps <= play.world.c.cap.reserve
  for (const each of there(state, clause).filter(room)) {
    state.formations.splice(state.formations.indexOf(each), 1)
    if (each.ledBy === undefined) seat.reserve += each.steps
    else sendBack(play, each)
    emit(
      play,
      'moves',
      'wentHome',
      { seat: clause.obligor, area: each.area, steps: each.steps },
      { areas: [each.area], ...(each.covert === true ? { to: [clause.obligor] } : {}) },
    )
  }
}

export const foreignLeave = define('foreignLeave', {
  claims: ['stepanova-erdogan-ultimatum', 'stepanova-turkey-weak-points'],
  bites: true,
  carried: true,
  vital: false,
  classMode: false,
  holds: 'reported',
  family: 'SEC',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: (_world, { areas }) => areas,
  barred: (world, board, _maker, { obligor, deadline }) => {
    if (!isPower(obligor)) return refuse('noForeigner', 'R12', { actor: obligor })
    return deadlines(world, board).includes(deadline) ? null : refuse('deadline', 'R14', { deadline })
  },
  forbids: (_world, board, _agreement, { obligor, areas }, { seat, spec }) =>
    seat === obligor && brings(board, spec, areas),
  items: (world, board) => {
    if (powerSeats(world).length === 0) return []
    return [
      item('foreignLeave', [
        one('obligor', powerSeats(world)),
        some('areas', world.areas, 1, 31),
        one('deadline', deadlines(world, board)),
      ]),
    ]
  },
  imagine: (_world, board, clause) => {
    const leaving = new Set(there(board, clause))
    board.formations = board.formations.filter((each) => !leaving.has(each))
  },
  against: ['basing', 'jointPatrol'],
  contradicts: (world, { obligor, areas }, older) =>
    (older.kind === 'basing' && older.to === obligor && areas.includes(older.area)) ||
    (older.kind === 'jointPatrol' &&
      older.obligors.includes(obligor) &&
      routeAreas(world, older.route).some((area) => areas.includes(area))),
  sign: nothing,
  resolve: (play, { withheldBy }, clause) => {
    if (!withheldBy.includes(clause.obligor)) goHome(play, clause)
  },
  judge: (play, _agreed, { obligor, areas, deadline }) => {
    if (play.state.turn < deadline) return running
    const seen = areas.some((area) => seenIn(play.world, play.state, area, obligor).length > 0)
    return seen ? { status: 'broken', by: [obligor] } : running
  },
})
