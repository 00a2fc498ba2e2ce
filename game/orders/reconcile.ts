/** Russia: terms under fire. Those who stay lay down arms (a truce), or those who will not leave by bus (buses). */
import { harm } from '../acts/people.ts'
import { emit } from '../acts/play.ts'
import { areaOf, hostileIn, isHostileArea } from '../board/forces.ts'
import { clientsOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { isListed, landOf, neighboursOf, type World } from '../scenarios/world.ts'
import { define, type Spec } from './kind.ts'
import { accepts, evacuate, fighters, submit } from './surrender.ts'

type Way = Spec<'reconcile'>['way']
const ways: readonly Way[] = ['truce', 'buses']

const sidesHeld = (world: World, board: Board, area: AreaId, by: ActorId): number =>
  neighboursOf(world, area).filter((near) => areaOf(board, near).control === by).length

/** The client that has the area by the throat: besieges it, has a foothold in it, or stands on two sides of it. */
function presser(world: World, board: Board, seat: ActorId, area: AreaId): ActorId | undefined {
  const { siege, foothold } = areaOf(board, area)
  return clientsOf(board, seat).find(
    (client) =>
      siege?.by === client ||
      foothold?.by === client ||
      sidesHeld(world, board, area, client) >= world.c.reconcile.sides,
  )
}

function barred(world: World, board: Board, seat: ActorId, area: AreaId, way: Way): Refusal | null {
  const inside = fighters(world, board, seat, area)
  if (!isHostileArea(world, board, area, seat) || inside.length === 0)
    return refuse('nobodyToReconcile', 'R8', { area })
  if (presser(world, board, seat, area) === undefined) return refuse('notPressed', 'R8', { area })
  if (landOf(world, area).city && areaOf(board, area).siege === undefined)
    return refuse('cityNotBesieged', 'R8', { area })
  if (hostileIn(world, board, area, seat).some((each) => each.kind === 'regular' && isPower(each.owner)))
    return refuse('patronStandsThere', 'R8', { area })
  return way === 'truce' && inside.every((each) => isListed(world, each.owner))
    ? refuse('listedAlone', 'R8', { area })
    : null
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const options = world.areas.flatMap((area) => {
    const open = ways.filter((way) => barred(world, board, seat, area, way) === null)
    const then = { name: 'way', type: 'one' as const, options: open.map((value) => ({ value })) }
    return open.length === 0 ? [] : [{ value: area, then: [then] }]
  })
  return options.length === 0 ? null : [{ name: 'area', type: 'one', options }]
}

/** Only a city under siege talks at all, and nobody does while a patron's troops stand beside them. */
export const reconcile = define('reconcile', {
  step: 'political',
  claims: [
    'lewis-siege-then-talk',
    'lewis-syria-asymmetric-truces',
    'lewis-evacuate-to-zones',
    'lewis-fighters-pool-in-idlib',
    'stepanova-salami-and-ratify',
  ],
  own: ['russia'],
  cost: (world) => world.c.cost.reconcile,
  barred: (world, known, seat, { area, way }) => barred(world, known, seat, area, way),
  params,
  place: ({ area }) => [area],
  areas: ({ area }) => [area],
  strikes: ({ area }) => area,
  carryOut: (play, { seat }, { area, way }) => {
    const { state, world } = play
    const client = presser(world, state, seat, area)
    if (client === undefined || barred(world, state, seat, area, way) !== null) return
    if (!accepts(play, seat, client, area)) {
      emit(play, 'political', 'termsRefused', { seat, area }, { areas: [area] })
      return
    }
    harm(areaOf(state, area), world.c.reconcile.grievance, 0)
    if (way === 'buses') evacuate(play, seat, client, area)
    else submit(play, seat, client, area)
  },
})
