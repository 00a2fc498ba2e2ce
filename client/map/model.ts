/** What the map draws of a board: plain data, so that it can be tested without a browser. */
import type { Formation } from '../../game/model/formation.ts'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { AreaGeometry, Placement, TheatreGeometry } from '../../game/theatres/geometry.ts'
import type { MapBoard, MapScenario } from './types.ts'

export interface MapArea {
  readonly id: AreaId
  readonly shape: AreaGeometry
  readonly placement: Placement
  readonly control: ActorId
  readonly foothold: ActorId | null
  /** The holder's own first, larger before smaller, posts last. */
  readonly forces: readonly Formation[]
  /** Posts that stand among the other side. */
  readonly encircled: ReadonlySet<string>
  /** Residents at home now and at the start. */
  readonly people: number
  readonly start: number
  readonly displaced: number
  readonly fortified: number
  readonly terrain: number
  readonly ceasefire: boolean
  /** Who besieges it. */
  readonly siege: ActorId | null
  /** Who lets no aircraft over it this turn. */
  readonly airClosedBy: ActorId | null
  /** Whose local council runs it. */
  readonly council: ActorId | null
}

/** Area, drawn muted: not part of this scenario. */
export interface ContextArea {
  readonly id: AreaId
  readonly shape: AreaGeometry
  readonly placement: Placement | null
}

const sideOf = (scenario: MapScenario, actor: ActorId): number =>
  scenario.sides.findIndex((side) => side.includes(actor))

/** Areas under a ceasefire that is in force. */
export function truceAreas({ agreements }: Pick<MapBoard, 'agreements'>): ReadonlySet<AreaId> {
  const clauses = agreements
    .filter((agreement) => agreement.status === 'inForce')
    .flatMap((agreement) => agreement.clauses)
  return new Set(
    clauses.flatMap(({ clause, status }) =>
      clause.kind === 'ceasefire' && (status === 'running' || status === 'kept') ? clause.areas : [],
    ),
  )
}

function rank(formation: Formation, control: ActorId): number {
  if (formation.kind === 'post') return 2
  return formation.owner === control ? 0 : 1
}

export function sortForces(forces: readonly Formation[], control: ActorId): Formation[] {
  return forces.toSorted((a, b) => rank(a, control) - rank(b, control) || b.steps - a.steps)
}

function mapArea(
  shape: AreaGeometry,
  placement: Placement,
  scenario: MapScenario,
  board: MapBoard,
  truce: ReadonlySet<AreaId>,
): MapArea | null {
  const state = board.areas[shape.id]
  const land = scenario.areas[shape.id]
  if (state === undefined || land === undefined) return null
  const forces = sortForces(
    board.formations.filter((formation) => formation.area === shape.id),
    state.control,
  )
  const side = sideOf(scenario, state.control)
  const cutOff = forces.filter(({ kind, owner }) => kind === 'post' && sideOf(scenario, owner) !== side)
  return {
    id: shape.id,
    shape,
    placement,
    control: state.control,
    foothold: state.foothold?.by ?? null,
    forces,
    encircled: new Set(cutOff.map((post) => post.id)),
    people: state.people,
    start: land.people,
    displaced: state.displaced,
    fortified: state.fortified,
    terrain: land.terrain,
    ceasefire: truce.has(shape.id),
    siege: state.siege?.by ?? null,
    airClosedBy: state.airClosedBy ?? null,
    council: state.council ?? null,
  }
}

/** Live areas from north-west to south-east in bands, the order in which Tab and lists run. */
export function mapAreas(geometry: TheatreGeometry, scenario: MapScenario, board: MapBoard): MapArea[] {
  const truce = truceAreas(board)
  return geometry.areas
    .map((shape) => {
      const placement = shape.placements[scenario.view] ?? shape.placements['all']
      return placement === undefined ? null : mapArea(shape, placement, scenario, board, truce)
    })
    .filter((area) => area !== null)
}

export function contextAreas(geometry: TheatreGeometry, scenario: MapScenario): ContextArea[] {
  return geometry.areas
    .filter((shape) => scenario.areas[shape.id] === undefined)
    .map((shape) => ({ id: shape.id, shape, placement: shape.placements[scenario.view] ?? null }))
}

export interface Stack {
  readonly shown: readonly Formation[]
  /** How many lie under the pile; 0: all are shown. */
  readonly hidden: number
}

/** What stands in the row under the counters, the most urgent first: there is room for three. */
export const marksOf = (area: MapArea): ('people' | 'air' | 'fort' | 'truce' | 'council')[] => [
  ...(area.displaced >= 1000 ? (['people'] as const) : []),
  ...(area.airClosedBy === null ? [] : (['air'] as const)),
  ...(area.fortified > 0 ? (['fort'] as const) : []),
  ...(area.ceasefire ? (['truce'] as const) : []),
  ...(area.council === null ? [] : (['council'] as const)),
]

/** Stacks collapse from the fourth counter (`room` 3); opened they show as many as there are slots; one stands for all with room for one. */
export function stackOf(forces: readonly Formation[], room: number): Stack {
  if (room === 1) return { shown: forces.slice(0, 1), hidden: Math.max(0, forces.length - 1) }
  if (forces.length <= room) return { shown: forces, hidden: 0 }
  const shown = forces.slice(0, room - 1)
  return { shown, hidden: forces.length - shown.length }
}
