/** What the map draws of a board: plain data, so that it can be tested without a browser. */
import type { Formation } from '../../game/model/formation.ts'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { AreaGeometry, Placement, TheatreGeometry } from '../../game/theatres/geometry.ts'
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
  readonly ceasefire: boolean
  /** Zones of agreements in force that it lies in, the weightiest first. */
  readonly zones: readonly Zone[]
  /** Who besieges it, and since which turn. */
  readonly siege: { readonly by: ActorId; readonly since: number } | null
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
    ceasefire: here.some(({ kind }) => kind === 'ceasefire'),
    zones: here,
    siege: state.siege ?? null,
    airClosedBy: state.airClosedBy ?? null,
    council: state.council ?? null,
  }
}

/** Live areas from north-west to south-east in bands, the order in which Tab and lists run. */
export function mapAreas(geometry: TheatreGeometry, scenario: MapScenario, board: MapBoard): MapArea[] {
  const zones = zonesOf(board.agreements)
  return geometry.areas
    .map((shape) => {
      const placement = shape.placements[scenario.view] ?? shape.placements['all']
      return placement === undefined ? null : mapArea(shape, placement, scenario, board, zones)
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

/** Stacks collapse from the fourth counter (`room` 3); opened they show as many as there are slots; one stands for all with room for one. */
export function stackOf(forces: readonly Formation[], room: number): Stack {
  if (room === 1) return { shown: forces.slice(0, 1), hidden: Math.max(0, forces.length - 1) }
  if (forces.length <= room) return { shown: forces, hidden: 0 }
  const shown = forces.slice(0, room - 1)
  return { shown, hidden: forces.length - shown.length }
}
