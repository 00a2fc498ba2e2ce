/** ECO: while oil flows, whoever is paid for it hands a part of it on each turn. Shutting the terminals ends it. */
import { blockadeOf } from '../board/money.ts'
import { isLocal, type ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { isListed, isSeat, type World } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item, one } from './parts.ts'

/** Local seats: powers live on other money. */
const takers = (world: World, holder: ActorId): ActorId[] =>
  world.seats.filter((seat) => seat !== holder && isLocal(seat) && !isListed(world, seat))

const most = (world: World): number => (world.scenario.mode === 'class' ? world.c.revenue.classMost : 3)

export const revenueSharing = define('revenueSharing', {
  claims: ['stepanova-oil-blockade', 'lewis-tenet-5-business-deals', 'design'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'ECO',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: (world, _board, _maker, { obligor, to, amount }) => {
    if (world.scenario.bank?.holder !== obligor) return refuse('bankOfOthers', 'R12', { seat: obligor })
    if (!isSeat(world, to) || !takers(world, obligor).includes(to))
      return refuse('noParty', 'R12', { actor: to })
    return amount <= most(world) ? null : refuse('shareTooLarge', 'R12', { most: most(world) })
  },
  items: (world) => {
    const holder = world.scenario.bank?.holder
    if (holder === undefined || !isSeat(world, holder) || takers(world, holder).length === 0) return []
    const amount = { name: 'amount', type: 'range' as const, least: 1, most: most(world) }
    return [item('revenueSharing', [one('to', takers(world, holder)), amount], { obligor: holder })]
  },
  worth: (world, _board, seat, { obligor, to, amount }) => {
    const units = amount * world.c.revenue.worth * world.c.acceptance.termsPerMateriel
    return (to === seat ? units : 0) - (obligor === seat ? units : 0)
  },
  sign: nothing,
  resolve: nothing,
  // Who takes a share and shuts the terminals has itself to thank.
  judge: (play, _agreed, { to }) =>
    blockadeOf(play.state)?.by === to ? { status: 'lapsed', by: [to] } : running,
})
