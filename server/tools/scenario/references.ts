/** Names that point at something: areas, routes, actors, packages, postures, claims. */
import type { Scenario, ScenarioSeat } from '../../../game/model/scenario.ts'
import { isClaim } from '../../../game/sources/claims.ts'
import { syriaAreas, syriaRoutes } from '../../../game/theatres/areas.ts'
import type { Problem } from './problem.ts'
import { strings, type Leaf } from './walk.ts'

const areaKeys = new Set(['area', 'areas', 'from', 'target', 'targets', 'fallsBackTo'])
const routeKeys = new Set(['route', 'routes'])
const actorKeys = new Set(
  (
    'control owner by on of victim about client obligor obligors beneficiary parties guarantors with maker makers ' +
    'group shownTo excluded sides actor seat'
  ).split(' '),
)
/** Texts in two languages, and ids of other things, stand under these. */
const isProse = ({ path }: Leaf): boolean => /\.(en|de)$/.test(path)

const unknown =
  (what: string, known: Iterable<string>) =>
  ({ path, value }: Leaf): Problem => ({
    path,
    message: `there is no ${what} "${value}"`,
    mend: `give one of ${[...known].join(', ')}`,
  })

function names(scenario: Scenario): Problem[] {
  const areas = new Set(Object.keys(scenario.areas))
  const routes = new Set<string>(syriaRoutes.map((route) => route.id))
  const actors = new Set<string>([...scenario.seats, ...scenario.actors].map((each) => each.id))
  const leaves = [...strings(scenario)].filter((leaf) => !isProse(leaf))
  const wrong = (keys: ReadonlySet<string>, known: ReadonlySet<string>) =>
    leaves.filter(({ key, value }) => keys.has(key) && !known.has(value))
  const claims = leaves.filter(({ key, value }) => key === 'claims' && !isClaim(value))
  return [
    ...wrong(areaKeys, areas).map(unknown('live area', areas)),
    ...wrong(routeKeys, routes).map(unknown('route', routes)),
    ...wrong(actorKeys, actors).map(unknown('seat or actor', actors)),
    ...claims.map(({ path, value }) => ({
      path,
      message: `there is no claim "${value}"`,
      mend: 'give an id of game/sources/claims.json, or "design"',
    })),
  ]
}

function places(scenario: Scenario): Problem[] {
  const drawn = new Set<string>(syriaAreas.map((area) => area.id))
  const live = Object.keys(scenario.areas)
  const flows = scenario.flows.flatMap(({ to }, index) =>
    live.includes(to)
      ? []
      : [unknown('live area', live)({ path: `flows.${index}.to`, key: 'to', value: to })],
  )
  const foreign = live
    .filter((area) => !drawn.has(area))
    .map((area) =>
      unknown('area in the theatre', drawn)({ path: `areas.${area}`, key: 'areas', value: area }),
    )
  return [...foreign, ...flows]
}

/** Lines of a card that name postures, kinds of orders, packages or clients that are not the seat's. */
function card(scenario: Scenario, seat: ScenarioSeat, place: string): Problem[] {
  const { doctrine } = seat
  const postures = doctrine.postures.map((each) => each.id)
  const clients = Object.keys(scenario.support[seat.id] ?? {})
  const packages = scenario.packages.filter((each) => each.makers.includes(seat.id)).map((each) => each.id)
  const of = (what: string, known: readonly string[], at: string, values: readonly string[]) =>
    values
      .filter((value) => !known.includes(value))
      .map((value) => unknown(what, known)({ path: `${place}.${at}`, key: at, value }))
  return [
    ...of('seat of this card', [seat.id], 'seat', [doctrine.seat]),
    ...(['orders', 'offers', 'temper'] as const).flatMap((name) =>
      doctrine[name].flatMap((line, index) =>
        of('posture', postures, `${name}.${index}.posture`, line.posture),
      ),
    ),
    ...doctrine.orders.flatMap((line, index) =>
      of('order of this seat', seat.orders, `orders.${index}.order`, [line.order]),
    ),
    ...doctrine.offers.flatMap((line, index) => [
      ...of('package that this seat may make', packages, `offers.${index}.package`, [line.package]),
      ...of('order of this seat', seat.orders, `offers.${index}.threat`, line.threat),
    ]),
    ...(['stances', 'impose', 'supply'] as const).flatMap((name) =>
      doctrine[name].flatMap((line, index) =>
        of('client of this seat', clients, `${name}.${index}.client`, [line.client]),
      ),
    ),
  ]
}

export const referenceProblems = (scenario: Scenario): Problem[] => [
  ...names(scenario),
  ...places(scenario),
  ...scenario.seats.flatMap((seat, index) => card(scenario, seat, `seats.${index}.doctrine`)),
]
