/** Air campaign: supports every friendly offensive on its area; troops of other powers under it are hit by chance. */
import { hit } from '../acts/incidents.ts'
import { displace, harm } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { attackOf, stands } from '../board/battle.ts'
import { areaOf, hostileIn } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import { mainClient } from '../board/patrons.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { friends } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { aimed } from './targets.ts'

/** Posts are hit on 1 in 6, regular formations on 1 in 3, one step each. */
export function hitForeigners(play: Play, area: AreaId, by: ActorId, client: ActorId): void {
  const { battle } = play.world.c
  for (const formation of hostileIn(play.world, play.state, area, by).filter((each) => isPower(each.owner)))
    if (draw(play.state, 6) <= (formation.kind === 'post' ? battle.hitPost : battle.hitRegular))
      hit(play, formation, 1, by, client)
}

const supportsAttack = (play: Play, seat: ActorId, area: AreaId): boolean =>
  play.state.orders.some(
    (order) =>
      stands(order) && friends(play.world, order.seat, seat) && attackOf(play.state, order)?.target === area,
  )

export const air = define('air', {
  step: 'air',
  claims: ['design'],
  cost: (world) => world.c.cost.air,
  ...aimed,
  carryOut: (play, order, { target }) => {
    emit(play, 'air', 'air', { seat: order.seat, area: target }, { areas: [target] })
    hitForeigners(play, target, order.seat, mainClient(play.state, order.seat) ?? order.seat)
    harm(areaOf(play.state, target), play.world.c.people.grievanceBombard, play.world.c.people.damage)
    if (!supportsAttack(play, order.seat, target))
      displace(play, target, play.world.c.people.bombard, 'air', 'air')
  },
})
