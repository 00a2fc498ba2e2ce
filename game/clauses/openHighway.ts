/** SEC: traffic on the routes is let through by those who hold them, unless a listed formation stands there. */
import { areaOf, formationsIn } from '../board/forces.ts'
import { routeAreas, type World } from '../scenarios/world.ts'
import { refuse } from '../model/refusal.ts'
import type { Play } from '../acts/play.ts'
import { define, nothing, running, type ClauseOf, type Verdict } from './kind.ts'
import { factions, item, separationLapsed, some } from './parts.ts'

const along = (world: World, { routes }: ClauseOf<'openHighway'>) => [
  ...new Set(routes.flatMap((route) => routeAreas(world, route))),
]

function judge(_play: Play, withheldBy: ClauseOf<'openHighway'>['obligors']): Verdict {
  return withheldBy.length > 0 ? { status: 'broken', by: withheldBy } : running
}

export const openHighway = define('openHighway', {
  claims: ['stepanova-sochi-m4-m5'],
  bites: true,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'SEC',
  imposable: true,
  obligors: ({ obligors }) => obligors,
  areas: along,
  barred: (world, _board, _maker, { routes }) => {
    const unknown = routes.find((route) => routeAreas(world, route).length === 0)
    return unknown === undefined ? null : refuse('unknownRoute', 'R5', { route: unknown })
  },
  // A stretch that a listed group holds is not let through by anybody, and so not protected; nor is one where it should
  // have been separated and was not.
  forbids: (world, board, deal, clause, { seat, strikes }) =>
    strikes !== null &&
    clause.obligors.includes(seat) &&
    clause.routes.some((route) => routeAreas(world, route).includes(strikes)) &&
    clause.obligors.includes(areaOf(board, strikes).control) &&
    !formationsIn(board, strikes).some((each) => separationLapsed(board, deal, each.owner, strikes)),
  items: (world) => [
    item('openHighway', [
      some('routes', [...world.routes.keys()], 1, 4),
      some('obligors', factions(world), 1, 6),
    ]),
  ],
  sign: nothing,
  resolve: nothing,
  judge: (play, agreed) => judge(play, agreed.withheldBy),
})
