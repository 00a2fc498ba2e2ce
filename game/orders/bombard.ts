/** Guns, rockets, armed drones: may cost the target a step, drives people out, and answers for earlier losses. */
import { holderFor } from '../acts/capture.ts'
import { answerable, hit } from '../acts/incidents.ts'
import { spreadLosses } from '../acts/losses.ts'
import { displace, strike } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { settleByStrike } from '../acts/deeds.ts'
import { fights, hostileIn, leaderOf } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import { closedTo, ownDrone } from '../board/support.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { hitForeigners, risk } from './air.ts'
import { define } from './kind.ts'
import { aimed } from './targets.ts'

/** Local forces, and contractors who fight like them. Nobody aims at what nobody sees. */
const isLocal = (each: Formation): boolean =>
  fights(each) && each.covert !== true && (each.kind === 'pmc' || !isPower(each.owner))

/** Faces of the die: drones within reach see better what the guns aim at. */
const faces = ({ world, state }: Play, seat: ActorId, area: AreaId): number =>
  world.c.battle.bombardHits +
  (ownDrone(world, state, area, seat) === undefined ? 0 : world.c.battle.droneHits)

/** Steps that local forces lost, by owner. A strike that costs a client a step shakes it, and strains its patron. */
function strikeLocals(play: Play, seat: ActorId, area: AreaId): void {
  const locals = hostileIn(play.world, play.state, area, seat).filter(isLocal)
  if (locals.length === 0 || draw(play.state, 6) > faces(play, seat, area)) return
  for (const [owner, steps] of spreadLosses(play, locals, 1)) {
    emit(play, 'air', 'struck', { seat, owner, area, steps }, { areas: [area] })
    if (locals.some((each) => leaderOf(each) === owner))
      play.state.shock[owner] = (play.state.shock[owner] ?? 0) - 1
    const power = answerable(play, owner)
    if (power !== null && isPower(seat))
      strain(play, seat, power, play.world.c.tension.strike, 'air', 'strikeOnClient')
    settleByStrike(play, seat, owner)
  }
}

/** Formations of a power whose troops are no local force, militias of Iran for one, are hit like anybody. */
function strikeMilitia(play: Play, seat: ActorId, area: AreaId): void {
  const militia = hostileIn(play.world, play.state, area, seat).filter(
    (each) => each.kind === 'militia' && each.covert !== true,
  )
  const target = militia[0]
  if (target !== undefined && draw(play.state, 6) <= play.world.c.battle.hitPost)
    hit(play, target, 1, seat, seat)
}

export const bombard = define('bombard', {
  step: 'air',
  claims: ['stepanova-turkish-drone-reply'],
  cost: (world) => world.c.cost.bombard,
  ...aimed,
  carryOut: (play, order, { target }) => {
    emit(play, 'air', 'bombard', { seat: order.seat, area: target }, { areas: [target] })
    strikeLocals(play, order.seat, target)
    strikeMilitia(play, order.seat, target)
    hitForeigners(play, target, order.seat, holderFor(play, order.seat, target))
    strike(play, target, play.world.c.people.grievanceBombard)
    displace(play, target, play.world.c.people.bombard, 'air', 'bombard')
    const { state, world } = play
    risk(play, ownDrone(world, state, target, order.seat), closedTo(world, state, target, order.seat))
  },
})
