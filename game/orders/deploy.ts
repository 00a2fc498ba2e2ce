/**
 * Deploy: steps from the reserve to an area that one's side holds. A large overt deployment costs home once. In full
 * mode a power may send them covertly: then it alone knows of them, until a battle shows them (orders/fight.ts).
 */
import { change } from '../acts/levels.ts'
import { emit, seatState, type Play } from '../acts/play.ts'
import { breachEmbargo, comeUninvited } from '../acts/embargo.ts'
import { isInvited } from '../board/abroad.ts'
import { isFriendlyArea, totalSteps } from '../board/forces.ts'
import { reserveLeft } from '../board/reserve.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'

function affordable(world: World, board: Board, seat: ActorId): number {
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.deployStep)
  return Math.min(reserveLeft(board, seat), means, 4)
}

/** The choice is always asked where there is one, so that the template names what the order says. */
const mayHide = (world: World, seat: ActorId): boolean => world.scenario.mode === 'full' && isPower(seat)
const covertly: Param = { name: 'covert', type: 'one', options: [{ value: false }, { value: true }] }

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const areas = world.areas.filter((area) => isFriendlyArea(world, board, area, seat))
  const most = affordable(world, board, seat)
  if (most < 1 || areas.length === 0) return null
  return [
    { name: 'area', type: 'one', options: areas.map((value) => ({ value })) },
    { name: 'steps', type: 'range', least: 1, most },
    ...(mayHide(world, seat) ? [covertly] : []),
  ]
}

/** Steps that anybody can see. */
const inTheOpen = (board: Board, seat: ActorId): number =>
  totalSteps(board.formations.filter((each) => each.owner === seat && each.covert !== true))

export const deploy = define('deploy', {
  step: 'moves',
  claims: ['stepanova-turkey-9000', 'design'],
  cost: (world, { steps }) => world.c.cost.deployStep * steps,
  barred: (world, board, seat, { area, steps, covert }) => {
    if (covert === true && !mayHide(world, seat)) return refuse('notCovertly', 'R5')
    if (!isFriendlyArea(world, board, area, seat)) return refuse('notFriendly', 'R8', { area })
    return steps <= reserveLeft(board, seat)
      ? null
      : refuse('reserve', 'R5', { left: reserveLeft(board, seat) })
  },
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: () => null,
  carryOut: (play, order, { area, steps: wanted, covert }) => {
    const { state, world } = play
    const seat = seatState(state, order.seat)
    // An event may have called on the reserve since: what is left of it goes.
    const steps = Math.min(wanted, seat.reserve)
    if (!isFriendlyArea(world, state, area, order.seat) || steps === 0) return
    const before = inTheOpen(state, order.seat)
    const hidden = covert === true
    seat.reserve -= steps
    const sent: Formation = { id: order.id, owner: order.seat, kind: 'regular', steps, area }
    state.formations.push(hidden ? Object.assign(sent, { covert }) : sent)
    state.reinforced[area] = (state.reinforced[area] ?? 0) + steps
    const to = hidden ? { to: [order.seat] } : {}
    emit(play, 'moves', 'deployed', { seat: order.seat, area, steps }, { areas: [area], ...to })
    report(play, order.seat, sent)
    if (hidden) return
    const from = world.c.home.deploymentFrom + postsAtStart(world, order.seat)
    if (before < from && before + steps >= from)
      change(play, order.seat, 'home', world.c.home.deployment, 'moves', 'largeDeployment')
  },
})

/** What is said abroad of troops that come where nobody may bring any: of an ally's whom nobody asked in, and of secrets. */
function report(play: Play, seat: ActorId, sent: Formation): void {
  const { area, covert } = sent
  if (covert === undefined) comeUninvited(play, seat, area)
  if (covert === true || !isInvited(play.world, play.state, seat, area)) breachEmbargo(play, seat, area, sent)
}

const postsAtStart = (world: World, seat: ActorId): number =>
  world.scenario.formations.filter((each) => each.owner === seat).reduce((sum, each) => sum + each.steps, 0)
