/** Russia: contractors in a client's area. Nobody sees them come, and whoever does is told that they are not there. */
import { breachEmbargo } from '../acts/embargo.ts'
import { emit, seatState } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import { supportOf } from '../board/patrons.ts'
import { reserveLeft } from '../board/reserve.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'

const clientHolds = (board: Board, seat: ActorId, area: AreaId): boolean =>
  supportOf(board, seat, areaOf(board, area).control) > 0

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.pmcStep)
  const most = Math.min(2, means, reserveLeft(board, seat))
  const areas = world.areas.filter((area) => clientHolds(board, seat, area))
  if (most < 1 || areas.length === 0) return null
  return [
    { name: 'area', type: 'one', options: areas.map((value) => ({ value })) },
    { name: 'steps', type: 'range', least: 1, most },
  ]
}

/** Whether the state sent them is contested; that it could use them is not. Paid by the turn, as others' contractors. */
export const pmc = define('pmc', {
  step: 'moves',
  claims: ['lewis-force-direct-or-proxy', 'stepanova-putin-disowns', 'stepanova-wagner-doubt', 'design'],
  own: ['russia'],
  cost: (world, { steps }) => world.c.cost.pmcStep * steps,
  barred: (_world, board, seat, { area, steps }) => {
    if (!clientHolds(board, seat, area)) return refuse('notClients', 'R8', { area })
    const left = reserveLeft(board, seat)
    return steps <= left ? null : refuse('reserve', 'R5', { left })
  },
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, { seat, id }, { area, steps }) => {
    const { state } = play
    const own = seatState(state, seat)
    if (!clientHolds(state, seat, area) || own.reserve < steps) return
    own.reserve -= steps
    const sent: Formation = { id, owner: seat, kind: 'pmc', steps, area, covert: true }
    state.formations.push(sent)
    emit(play, 'moves', 'contractorsSent', { seat, area, steps }, { areas: [area], to: [seat] })
    breachEmbargo(play, seat, area, sent)
  },
})
