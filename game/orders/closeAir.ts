/** Close air space: for this turn no hostile aircraft over an area where the power or its side stands. Others resent it. */
import { emit, type Play } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { leads } from '../board/battle.ts'
import { areaOf, isFriendlyArea } from '../board/forces.ts'
import { stands } from '../board/orders.ts'
import { supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { hostile, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { inArea } from './places.ts'

/** Its side holds the area, or its own regulars, air defence or drones stand in it. */
const reaches = (world: World, board: Board, seat: ActorId, area: AreaId): boolean =>
  isFriendlyArea(world, board, area, seat) ||
  board.formations.some(
    ({ owner, kind, area: place }) =>
      place === area && owner === seat && (kind === 'regular' || kind === 'airDefence' || kind === 'drone'),
  )

function barred(world: World, board: Board, seat: ActorId, area: AreaId): Refusal | null {
  if (!isPower(seat)) return refuse('powersOnly', 'R8')
  return reaches(world, board, seat, area) ? null : refuse('noReachThere', 'R8', { area })
}

/** Aims at the area from the air, or fights for it on the ground. */
const wants = ({ spec }: SealedOrder, area: AreaId): 'air' | 'ground' | null =>
  spec.kind === 'air' && spec.target === area ? 'air' : leads(spec) && spec.target === area ? 'ground' : null

/** Powers that would fly there, or whose clients attack there. */
function crossed({ world, state }: Play, seat: ActorId, area: AreaId): ActorId[] {
  const against = state.orders.filter((order) => stands(order) && hostile(world, order.seat, seat))
  return world.seats.filter(
    (power) =>
      isPower(power) &&
      against.some((order) => {
        const how = wants(order, area)
        if (how === null) return false
        return order.seat === power || (how === 'ground' && supportOf(state, power, order.seat) > 0)
      }),
  )
}

export const closeAir = define('closeAir', {
  step: 'fortify',
  claims: ['stepanova-airspace-lever'],
  cost: (world) => world.c.cost.closeAir,
  ...inArea(barred),
  carryOut: (play, order, { area }) => {
    const { state, world } = play
    const { seat } = order
    if (barred(world, state, seat, area) !== null) {
      order.status = 'cancelled'
      return
    }
    areaOf(state, area).airClosedBy ??= seat
    emit(play, 'fortify', 'airClosed', { seat, area }, { areas: [area] })
    for (const power of crossed(play, seat, area))
      strain(play, seat, power, world.c.tension.closeAir, 'fortify', 'airClosed')
  },
})
