/** Air campaign: supports every friendly offensive on its area; troops of other powers under it are hit by chance. */
import { holderFor } from '../acts/capture.ts'
import { hit } from '../acts/incidents.ts'
import { displace, strike } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { attackOf } from '../board/battle.ts'
import { hostileIn, totalSteps } from '../board/forces.ts'
import { sealedBy, stands } from '../board/orders.ts'
import { draw } from '../board/rng.ts'
import { closedTo } from '../board/support.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { friends, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { aimed } from './targets.ts'

/** Faces of the die: posts are hit on 1 in 6, other formations on 1 in 3. */
export const chanceToHit = ({ c }: World, { kind }: Formation): number =>
  kind === 'post' ? c.battle.hitPost : c.battle.hitRegular

/** Contractors fight like local forces and are hit with them; nobody aims at what nobody sees. */
export function hitForeigners(play: Play, area: AreaId, by: ActorId, client: ActorId): void {
  const { world, state } = play
  for (const each of hostileIn(world, state, area, by))
    if (isPower(each.owner) && each.kind !== 'pmc' && each.covert !== true)
      if (draw(state, 6) <= chanceToHit(world, each)) hit(play, each, 1, by, client)
}

/** What flies in closed air space may be shot down by whoever closed it. */
export function risk(play: Play, formation: Formation | undefined, closer: ActorId | null): void {
  if (formation === undefined || closer === null) return
  if (draw(play.state, 6) <= play.world.c.battle.aircraftLost) hit(play, formation, 1, closer, closer)
}

const aircraft = (board: Board, seat: ActorId): Formation[] =>
  board.formations.filter((each) => each.owner === seat && each.kind === 'air')

/** Who came with aircraft flies no more campaigns than there are steps of them; others fly from outside the map. */
function grounded(world: World, board: Board, seat: ActorId): Refusal | null {
  if (!world.scenario.formations.some((each) => each.owner === seat && each.kind === 'air')) return null
  const flown = sealedBy(board, seat).filter(({ spec }) => spec.kind === 'air').length
  const have = totalSteps(aircraft(board, seat))
  return flown < have ? null : refuse('noAircraft', 'R5', { have })
}

const supportsAttack = (play: Play, seat: ActorId, area: AreaId): boolean =>
  play.state.orders.some(
    (order) =>
      stands(order) && friends(play.world, order.seat, seat) && attackOf(play.state, order)?.target === area,
  )

function turnBack(play: Play, seat: ActorId, area: AreaId, by: ActorId): void {
  emit(play, 'air', 'airTurnedBack', { seat, by, area }, { areas: [area] })
  risk(play, aircraft(play.state, seat)[0], by)
}

export const air = define('air', {
  step: 'air',
  claims: ['stepanova-airspace-lever'],
  cost: (world) => world.c.cost.air,
  ...aimed,
  barred: (world, board, seat, spec) =>
    aimed.barred(world, board, seat, spec) ?? grounded(world, board, seat),
  params: (world, board, seat) =>
    grounded(world, board, seat) === null ? aimed.params(world, board, seat) : null,
  carryOut: (play, { seat }, { target }) => {
    const { state, world } = play
    const closer = closedTo(world, state, target, seat)
    if (closer !== null) return turnBack(play, seat, target, closer)
    emit(play, 'air', 'air', { seat, area: target }, { areas: [target] })
    hitForeigners(play, target, seat, holderFor(play, seat, target))
    strike(play, target, world.c.people.grievanceBombard)
    if (!supportsAttack(play, seat, target)) displace(play, target, world.c.people.bombard, 'air', 'air')
  },
})
