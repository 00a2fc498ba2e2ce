/** What is to be told of an area beside its forces, in the order of its marks. */
import type { ActorId, AreaId, RouteId } from '../../game/model/ids.ts'
import type { RouteGeometry } from '../../game/theatres/geometry.ts'
import { marksOf, type MarkKind } from './marks.ts'
import { sideOf, type MapArea } from './model.ts'
import { adjacent } from './spatial.ts'
import type { MapScenario } from './types.ts'
import type { HeldLine, OpenRoute, Zone } from './zones.ts'

export type Fact =
  | { readonly kind: 'siege'; readonly by: ActorId; readonly since: number }
  | { readonly kind: 'people'; readonly people: number }
  | { readonly kind: 'air'; readonly by: ActorId }
  | { readonly kind: 'fort'; readonly level: number }
  | { readonly kind: 'council'; readonly whose: ActorId }
  | { readonly kind: 'oil'; readonly shutBy: ActorId | null }
  | { readonly kind: 'redLine'; readonly by: ActorId }
  | { readonly kind: 'foothold'; readonly by: ActorId }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'line'; readonly line: HeldLine }
  | {
      readonly kind: 'route'
      readonly route: RouteId
      /** Cut: the road passes to another side's hands at the edge of this area. */
      readonly state: 'open' | 'cut' | 'held'
      readonly open: OpenRoute | null
    }

export interface Surroundings {
  readonly areas: readonly MapArea[]
  readonly routes: readonly RouteGeometry[]
  readonly sides: MapScenario['sides']
  readonly lines: readonly HeldLine[]
  readonly open: readonly OpenRoute[]
}

/** Whether the road changes sides where it leaves the area. */
function isCut(route: RouteGeometry, area: MapArea, { areas, sides }: Surroundings): boolean {
  const holder = (id: AreaId) => areas.find((each) => each.id === id)?.control
  const along = route.stretches.map((stretch) => stretch.area)
  const at = along.indexOf(area.id)
  const own = sideOf({ sides }, area.control)
  return [along[at - 1], along[at + 1]].some((next) => {
    const control = next === undefined ? undefined : holder(next)
    return control !== undefined && own >= 0 && sideOf({ sides }, control) !== own
  })
}

function routeFacts(area: MapArea, around: Surroundings): Fact[] {
  return around.routes
    .filter(({ stretches }) => stretches.some((stretch) => stretch.area === area.id))
    .map((route): Fact => {
      const open = around.open.find(({ routes }) => routes.includes(route.id)) ?? null
      const state = open !== null ? 'open' : isCut(route, area, around) ? 'cut' : 'held'
      return { kind: 'route', route: route.id, state, open }
    })
}

/** Lines that run along a border of the area. */
function lineFacts(area: MapArea, { sides, lines, areas }: Surroundings): Fact[] {
  const side = (line: HeldLine, id: AreaId): number => {
    const holder = line.holders[id]
    return holder === undefined ? -1 : sideOf({ sides }, holder)
  }
  const near = areas.filter(({ id }) => adjacent(id, area.id))
  return lines
    .filter((line) => {
      const own = side(line, area.id)
      return own >= 0 && near.some(({ id }) => side(line, id) >= 0 && side(line, id) !== own)
    })
    .map((line) => ({ kind: 'line', line }))
}

function factsFor(mark: MarkKind, area: MapArea): Fact[] {
  switch (mark) {
    case 'siege':
      return area.siege === null ? [] : [{ kind: 'siege', ...area.siege }]
    case 'people':
      return [{ kind: 'people', people: area.displaced }]
    case 'air':
      return area.airClosedBy === null ? [] : [{ kind: 'air', by: area.airClosedBy }]
    case 'fort':
      return [{ kind: 'fort', level: area.fortified }]
    case 'council':
      return area.council === null ? [] : [{ kind: 'council', whose: area.council }]
    case 'oil':
    case 'oilShut':
      return area.oil === null ? [] : [{ kind: 'oil', shutBy: area.oil === 'open' ? null : area.oil }]
    case 'redLine':
      return area.redLine === null ? [] : [{ kind: 'redLine', by: area.redLine }]
    default:
      return area.zones.filter((zone) => zone.kind === mark).map((zone) => ({ kind: 'zone', zone }))
  }
}

/** All facts, or those that one mark stands for. */
export function factsOf(area: MapArea, around: Surroundings, mark: MarkKind | null = null): Fact[] {
  if (mark !== null) return factsFor(mark, area)
  return [
    ...(area.foothold === null ? [] : [{ kind: 'foothold' as const, by: area.foothold }]),
    ...marksOf(area).flatMap((each) => factsFor(each, area)),
    ...lineFacts(area, around),
    ...routeFacts(area, around),
  ]
}

/** A fact, and how many more of its kind are not told. */
export interface ShortFact {
  readonly fact: Fact
  readonly more: number
}

const kindOf = (fact: Fact): string =>
  fact.kind === 'zone' ? fact.zone.kind : fact.kind === 'line' ? 'line' : JSON.stringify(fact)

/** Of texts that bind here the newest of each kind. */
export function shortened(facts: readonly Fact[]): ShortFact[] {
  const since = (fact: Fact) =>
    fact.kind === 'zone' ? fact.zone.since : fact.kind === 'line' ? fact.line.since : 0
  return [...new Set(facts.map(kindOf))].flatMap((kind) => {
    const same = facts.filter((fact) => kindOf(fact) === kind)
    const [fact] = same.toSorted((a, b) => since(b) - since(a))
    return fact === undefined ? [] : [{ fact, more: same.length - 1 }]
  })
}
