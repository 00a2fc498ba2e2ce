/** What the map draws of a board: plain data, so that it can be tested without a browser. */
import type { AreaState } from '../../game/model/area.ts'
import type { Formation } from '../../game/model/formation.ts'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { AreaGeometry, Placement, TheatreGeometry } from '../../game/theatres/geometry.ts'
import { theatreOf } from '../../game/theatres/where.ts'
import type { MapBoard, MapScenario } from './types.ts'
import { zonesOf, type Zone } from './zones.ts'

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
  /** Zones of agreements in force that it lies in, the weightiest first. */
  readonly zones: readonly Zone[]
  /** Who besieges it, and since which turn. */
  readonly siege: { readonly by: ActorId; readonly since: number } | null
  /** Who lets no aircraft over it this turn. */
  readonly airClosedBy: ActorId | null
  /** Whose local council runs it. */
  readonly council: ActorId | null
  /** Libya's oil: it flows, or somebody has shut it; null where there is none. */
  readonly oil: 'open' | ActorId | null
  /** Who has drawn a red line around it. */
  readonly redLine: ActorId | null
}

/** Area, drawn muted: not part of this scenario. */
export interface ContextArea {
  readonly id: AreaId
  readonly shape: AreaGeometry
  readonly placement: Placement | null
}

/** Index in the scenario's sides; -1: of none. */
export const sideOf = (scenario: Pick<MapScenario, 'sides'>, actor: ActorId): number =>
  scenario.sides.findIndex((side) => side.includes(actor))

function rank(formation: Formation, control: ActorId): number {
  if (formation.kind === 'post') return 2
  return formation.owner === control ? 0 : 1
}

export function sortForces(forces: readonly Formation[], control: ActorId): Formation[] {
  return forces.toSorted((a, b) => rank(a, control) - rank(b, control) || b.steps - a.steps)
}

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])

/** What was made of an area last, so that an area in which nothing changed is the same object and is not drawn again. */
const made = new WeakMap<AreaState, { readonly scenario: MapScenario; readonly area: MapArea }>()

function mapArea(
  shape: AreaGeometry,
  placement: Placement,
  scenario: MapScenario,
  board: MapBoard,
  zones: readonly Zone[],
): MapArea | null {
  const state = board.areas[shape.id]
  const land = scenario.areas[shape.id]
  if (state === undefined || land === undefined) return null
  const forces = sortForces(
    board.formations.filter((formation) => formation.area === shape.id),
    state.control,
  )
  const here = zones.filter(({ areas }) => areas.includes(shape.id))
  // Syria's fields nobody shuts; they stand in its orders
  const oil = land.oil === true && theatreOf(shape.id) === 'libya' ? (board.blockade?.by ?? 'open') : null
  const redLine = board.redLines?.find(({ areas }) => areas.includes(shape.id))?.by ?? null
  const known = made.get(state)
  if (
    known?.scenario === scenario &&
    known.area.oil === oil &&
    known.area.redLine === redLine &&
    sameItems(known.area.forces, forces) &&
    sameItems(known.area.zones, here)
  )
    return known.area
  const side = sideOf(scenario, state.control)
  const cutOff = forces.filter(({ kind, owner }) => kind === 'post' && sideOf(scenario, owner) !== side)
  const area: MapArea = {
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
    zones: here,
    siege: state.siege ?? null,
    airClosedBy: state.airClosedBy ?? null,
    council: state.council ?? null,
    oil,
    redLine,
  }
  made.set(state, { scenario, area })
  return area
}

/** The areas that were drawn last in this theatre. */
const drawn = new WeakMap<TheatreGeometry, readonly MapArea[]>()

/** Where a view draws the area as context it has no places for counters: those of the whole map are in the same units. */
function placementIn({ placements }: AreaGeometry, view: string): Placement | undefined {
  const own = placements[view]
  return own !== undefined && own.slots.length > 0 ? own : placements['all']
}

/** Live areas from north-west to south-east in bands, the order in which Tab and lists run. */
export function mapAreas(
  geometry: TheatreGeometry,
  scenario: MapScenario,
  board: MapBoard,
): readonly MapArea[] {
  const zones = zonesOf(board.agreements)
  const areas = geometry.areas
    .map((shape) => {
      const placement = placementIn(shape, scenario.view)
      return placement === undefined ? null : mapArea(shape, placement, scenario, board, zones)
    })
    .filter((area) => area !== null)
  const before = drawn.get(geometry)
  if (before !== undefined && sameItems(before, areas)) return before
  drawn.set(geometry, areas)
  return areas
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

/** Stacks collapse from the fourth counter (`room` 3); opened they show as many as there are slots; one stands for all with room for one. */
export function stackOf(forces: readonly Formation[], room: number): Stack {
  if (room === 1) return { shown: forces.slice(0, 1), hidden: Math.max(0, forces.length - 1) }
  if (forces.length <= room) return { shown: forces, hidden: 0 }
  const shown = forces.slice(0, room - 1)
  return { shown, hidden: forces.length - shown.length }
}
