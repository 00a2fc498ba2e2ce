/** SEC: two powers patrol a route together. It opens half of a highway and makes a truce last. */
import { refuse } from '../model/refusal.ts'
import { isPower } from '../model/ids.ts'
import { routeAreas } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item, onBothSides, one, opposed, powerSeats, some } from './parts.ts'

export const jointPatrol = define('jointPatrol', {
  claims: ['stepanova-m4-joint-patrols', 'stepanova-march-deal-sturdier'],
  bites: true,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'SEC',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: (world, { route }) => [...routeAreas(world, route)],
  barred: (world, _board, _maker, { route, obligors }) => {
    if (routeAreas(world, route).length === 0) return refuse('unknownRoute', 'R5', { route })
    return obligors.every(isPower) && onBothSides(world, obligors) ? null : refuse('patrolNeedsPowers', 'R12')
  },
  forbids: (world, _board, _agreement, { route, obligors }, deed) =>
    deed.strikes !== null && obligors.includes(deed.seat) && routeAreas(world, route).includes(deed.strikes),
  items: (world) => {
    const sides = opposed(world).map((side) => side.filter(isPower))
    if (sides.some((side) => side.length === 0)) return []
    return [
      item('jointPatrol', [
        one('route', [...world.routes.keys()]),
        some('obligors', powerSeats(world), 2, 6, sides),
      ]),
    ]
  },
  against: ['foreignLeave', 'demilitarised'],
  contradicts: (world, { route, obligors }, older) => {
    if (older.kind !== 'foreignLeave' && older.kind !== 'demilitarised') return false
    const leaves = older.kind === 'foreignLeave' ? [older.obligor] : older.obligors
    return (
      leaves.some((seat) => obligors.includes(seat)) &&
      routeAreas(world, route).some((area) => older.areas.includes(area))
    )
  },
  sign: nothing,
  resolve: nothing,
  judge: (_play, { withheldBy }) => (withheldBy.length > 0 ? { status: 'broken', by: withheldBy } : running),
})
