/** UAE: arms and men by air to a client, past the embargo. Nobody is told; aircraft are seen all the same. */
import { breachEmbargo } from '../acts/embargo.ts'
import { emit, type Play } from '../acts/play.ts'
import { corridorClosed, isInLibya } from '../board/abroad.ts'
import { areaOf, ownIn } from '../board/forces.ts'
import { supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { kindOf } from './levy.ts'

const mostAtOnce = 2

/** Ground in Libya that a client of the seat holds. */
function open(board: Board, seat: ActorId, area: AreaId): boolean {
  const { control } = areaOf(board, area)
  return isInLibya(area) && !isPower(control) && supportOf(board, seat, control) > 0
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.airliftStep)
  const most = Math.min(mostAtOnce, means)
  const areas = world.areas.filter((area) => open(board, seat, area))
  if (most < 1 || areas.length === 0) return null
  return [
    { name: 'area', type: 'one', options: areas.map((value) => ({ value })) },
    { name: 'steps', type: 'range', least: 1, most },
  ]
}

/** They join those who came the same way; steps that come count as negative losses of their new owner. */
function land(play: Play, owner: ActorId, area: AreaId, steps: number, id: string): Formation {
  const { state, world } = play
  state.lost[owner] = (state.lost[owner] ?? 0) - steps
  state.reinforced[area] = (state.reinforced[area] ?? 0) + steps
  const kind = kindOf(world, owner)
  const joined = ownIn(state, area, owner).find(
    (each) => each.covert === true && each.kind === kind && each.steps + steps <= world.c.cap.attackSteps,
  )
  if (joined !== undefined) {
    joined.steps += steps
    return joined
  }
  const landed: Formation = { id, owner, kind, steps, area, covert: true }
  state.formations.push(landed)
  return landed
}

export const airlift = define('airlift', {
  step: 'moves',
  claims: ['lewis-lna-other-backers', 'stepanova-lna-via-egypt-uae', 'design'],
  own: ['uae'],
  cost: (world, { steps }) => world.c.cost.airliftStep * steps,
  barred: (_world, board, seat, { area }) =>
    open(board, seat, area) ? null : refuse('notClients', 'R8', { area }),
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, { seat, id }, { area, steps }) => {
    const { state } = play
    if (!open(state, seat, area)) return
    const owner = areaOf(state, area).control
    const between = { areas: [area], to: [seat, owner] }
    if (corridorClosed(state)) return emit(play, 'moves', 'airliftBlocked', { seat, area }, between)
    const landed = land(play, owner, area, steps, id)
    emit(play, 'moves', 'airlifted', { seat, client: owner, area, steps }, between)
    breachEmbargo(play, seat, area, landed, true)
  },
})
