/** Everything about a match that never changes: scenario, geography, coefficients. The first argument of every rule. */
import type { Coefficients } from '../coefficients/coefficients.ts'
import type { ActorId, AreaId, ExitId, RouteId, TheatreId } from '../model/ids.ts'
import type { Arena } from '../model/arena.ts'
import type { Scenario, ScenarioSeat } from '../model/scenario.ts'
import type { Theatre } from '../theatres/theatre.ts'
import { theatreOf } from '../theatres/where.ts'

export interface World {
  readonly scenario: Scenario
  readonly c: Coefficients
  /** Live neighbours by live area. */
  readonly neighbours: ReadonlyMap<AreaId, readonly AreaId[]>
  /** Live segments by route, in order. */
  readonly routes: ReadonlyMap<RouteId, readonly AreaId[]>
  /** Live areas in the scenario's order. */
  readonly areas: readonly AreaId[]
  readonly seats: readonly ActorId[]
  readonly side: ReadonlyMap<ActorId, number>
  /** Borders by live area, where it has one. */
  readonly exits: ReadonlyMap<AreaId, readonly ExitId[]>
  /** Listed as terrorist: no public signature, and a truce may leave them out. */
  readonly listed: ReadonlySet<ActorId>
  /** Maps where an actor held ground when it began, or had its own forces. */
  readonly homes: ReadonlyMap<ActorId, ReadonlySet<TheatreId>>
  /** Arenas off the map that are switched on. */
  readonly arenas: readonly Arena[]
}

function homesIn({ areas, formations }: Scenario): Map<ActorId, Set<TheatreId>> {
  const homes = new Map<ActorId, Set<TheatreId>>()
  const lives = (actor: ActorId, area: AreaId) =>
    homes.set(actor, (homes.get(actor) ?? new Set()).add(theatreOf(area)))
  for (const [area, { control }] of Object.entries(areas)) lives(control, area)
  for (const { owner, ledBy, area } of formations) if (ledBy === undefined) lives(owner, area)
  return homes
}

export function makeWorld(scenario: Scenario, theatre: Theatre, c: Coefficients): World {
  const areas = Object.keys(scenario.areas)
  const live = new Set(areas)
  return {
    scenario,
    c,
    areas,
    seats: scenario.seats.map((seat) => seat.id),
    neighbours: new Map(areas.map((id) => [id, theatre.neighbours(id).filter((other) => live.has(other))])),
    routes: new Map(theatre.routes.map((route) => [route.id, route.areas.filter((id) => live.has(id))])),
    exits: new Map(areas.map((id) => [id, theatre.exits(id)])),
    listed: new Set(
      [...scenario.seats, ...scenario.actors].filter((each) => each.listed).map((each) => each.id),
    ),
    homes: homesIn(scenario),
    arenas: scenario.arenaModules,
    side: new Map(
      scenario.sides.flatMap((side, index) => side.map((actor): [ActorId, number] => [actor, index])),
    ),
  }
}

/** The scenario's declaration of a seat; throws for one that has none (a bug: ids are checked at the boundary). */
export function seatOf(world: World, seat: ActorId): ScenarioSeat {
  const found = world.scenario.seats.find((each) => each.id === seat)
  if (found === undefined) throw new Error(`no seat ${seat}`)
  return found
}

export const isSeat = (world: World, actor: ActorId): boolean => world.seats.includes(actor)

export function actorOf(world: World, actor: ActorId): Scenario['actors'][number] | undefined {
  return world.scenario.actors.find((each) => each.id === actor)
}

export const arenasOf = (world: World): readonly Arena[] => world.arenas

export const isListed = (world: World, actor: ActorId): boolean => world.listed.has(actor)

/** Areas that an actor's formations would rather fall back to. */
export const refugesOf = (world: World, actor: ActorId): readonly AreaId[] =>
  (actorOf(world, actor) ?? world.scenario.seats.find((seat) => seat.id === actor))?.fallsBackTo ?? []

/** The maps that it is played on, in the scenario's order. */
export const mapsOf = ({ scenario }: World): readonly TheatreId[] => scenario.theatres.map(({ id }) => id)

export function firstMap({ scenario }: World): TheatreId {
  const [first] = scenario.theatres
  if (first === undefined) throw new Error(`${scenario.id} has no map`)
  return first.id
}

export const exitsOf = (world: World, area: AreaId): readonly ExitId[] => world.exits.get(area) ?? []

/** Offers of one's own a turn, and clauses in a text, stand-downs not counted. */
export const mostCards = (world: World): number => world.c.cap.cards[world.scenario.mode]
export const mostClauses = (world: World): number => world.c.cap.clauses[world.scenario.mode]

/** The scenario's declaration of an area; throws for one that is not live. */
export function landOf(world: World, area: AreaId): Scenario['areas'][string] {
  const found = world.scenario.areas[area]
  if (found === undefined) throw new Error(`no area ${area}`)
  return found
}

export const neighboursOf = (world: World, area: AreaId): readonly AreaId[] =>
  world.neighbours.get(area) ?? []
export const adjacent = (world: World, a: AreaId, b: AreaId): boolean => neighboursOf(world, a).includes(b)
export const routeAreas = (world: World, route: RouteId): readonly AreaId[] => world.routes.get(route) ?? []

export const friends = (world: World, a: ActorId, b: ActorId): boolean =>
  a === b || allied(world.side.get(a), world.side.get(b), a, b)

const allied = (side: number | undefined, other: number | undefined, a: ActorId, b: ActorId): boolean =>
  side !== undefined && side === other && a !== 'convenor' && b !== 'convenor'

/** Whoever is on nobody's side, as the convenor, is nobody's enemy. */
export const hostile = (world: World, a: ActorId, b: ActorId): boolean =>
  !friends(world, a, b) && a !== 'convenor' && b !== 'convenor'
