/** Syria's areas as the rules know them. The file is generated (`npm run map`), its ids are part of the rules. */
import exits from './syria/exits.json' with { type: 'json' }
import syria from './syria/areas.json' with { type: 'json' }

export const AREA_IDS = [
  'damascus',
  'eastGhouta',
  'daraa',
  'quneitra',
  'suwayda',
  'homs',
  'rastan',
  'palmyra',
  'hama',
  'idlib',
  'maarrat',
  'saraqib',
  'jisr',
  'aleppo',
  'westAleppo',
  'safira',
  'afrin',
  'azazAlBab',
  'manbij',
  'kobani',
  'tellAbyad',
  'rasAlAyn',
  'hasakah',
  'qamishli',
  'raqqa',
  'deirEzZor',
  'khashamOmar',
  'abuKamal',
  'alTanf',
  'latakia',
  'tartus',
] as const
export type AreaId = (typeof AREA_IDS)[number]

export interface Area {
  readonly id: AreaId
  readonly name: string
  readonly ar: string
  /** Areas that share a border of 5 km or more; symmetric. */
  readonly neighbours: readonly AreaId[]
}

/** A highway: areas in order, each a neighbour of the next. */
export interface Route {
  readonly id: string
  readonly name: string
  readonly areas: readonly AreaId[]
}

export function isAreaId(id: string): id is AreaId {
  return AREA_IDS.some((known) => known === id)
}

/** Throws where the generated file holds an id that the rules do not know: a bug, not a refusal. */
function known(id: string): AreaId {
  if (!isAreaId(id)) throw new Error(`areas.json names an unknown area: ${id}`)
  return id
}

export const syriaAreas: readonly Area[] = syria.areas.map(({ id, name, ar, neighbours: near }) => ({
  id: known(id),
  name,
  ar,
  neighbours: near.map(known),
}))

export const syriaRoutes: readonly Route[] = syria.routes.map(({ id, name, areas }) => ({
  id,
  name,
  areas: areas.map(known),
}))

/** Which border the people of an area can reach: drawn by hand from the map; whether it is open is for the rules. */
export const syriaExits: Readonly<Record<string, readonly string[]>> = exits

const neighboursById: ReadonlyMap<AreaId, readonly AreaId[]> = new Map(
  syriaAreas.map((area) => [area.id, area.neighbours]),
)

export function neighbours(id: AreaId): readonly AreaId[] {
  return neighboursById.get(id) ?? []
}

export function areAdjacent(a: AreaId, b: AreaId): boolean {
  return neighbours(a).includes(b)
}
