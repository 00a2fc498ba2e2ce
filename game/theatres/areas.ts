/** The areas of both maps as the rules know them. The files are generated (`npm run map`), their ids are part of the rules. */
import type { TheatreId } from '../model/ids.ts'
import libyanExits from './libya/exits.json' with { type: 'json' }
import libya from './libya/areas.json' with { type: 'json' }
import syrianExits from './syria/exits.json' with { type: 'json' }
import syria from './syria/areas.json' with { type: 'json' }

const syrian = [
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

const libyan = [
  'tripoli',
  'ainZara',
  'zawiya',
  'zuwara',
  'gharyan',
  'tarhuna',
  'khums',
  'zintan',
  'ghadames',
  'baniWalid',
  'misrata',
  'sirte',
  'jufra',
  'sabha',
  'ubari',
  'ghat',
  'murzuq',
  'kufra',
  'oilCrescent',
  'ajdabiya',
  'benghazi',
  'marj',
  'bayda',
  'derna',
  'tobruk',
  'jaghbub',
] as const

/** No two maps share an area. */
export const areaIds = { syria: syrian, libya: libyan } as const
export const AREA_IDS = [...syrian, ...libyan] as const
export type AreaId = (typeof AREA_IDS)[number]

export interface Area {
  readonly id: AreaId
  readonly name: string
  readonly ar: string
  /** Areas that share a border of 5 km or more; symmetric. */
  readonly neighbours: readonly AreaId[]
}

/** A road: areas in order, each a neighbour of the next. */
export interface Route {
  readonly id: string
  readonly name: string
  readonly areas: readonly AreaId[]
}

/** One map. `exits` name which border the people of an area can reach, drawn by hand; whether it is open is for the rules. */
export interface Ground {
  readonly areas: readonly Area[]
  readonly routes: readonly Route[]
  readonly exits: Readonly<Record<string, readonly string[]>>
}

export function isAreaId(id: string): id is AreaId {
  return AREA_IDS.some((known) => known === id)
}

/** Throws where the generated file holds an id that the rules do not know: a bug, not a refusal. */
function known(id: string): AreaId {
  if (!isAreaId(id)) throw new Error(`areas.json names an unknown area: ${id}`)
  return id
}

interface Generated {
  readonly areas: readonly { id: string; name: string; ar: string; neighbours: readonly string[] }[]
  readonly routes: readonly { id: string; name: string; areas: readonly string[] }[]
}

const read = (file: Generated, exits: Ground['exits']): Ground => ({
  areas: file.areas.map(({ id, name, ar, neighbours: near }) => ({
    id: known(id),
    name,
    ar,
    neighbours: near.map(known),
  })),
  routes: file.routes.map(({ id, name, areas }) => ({ id, name, areas: areas.map(known) })),
  exits,
})

export const grounds: Readonly<Record<TheatreId, Ground>> = {
  syria: read(syria, syrianExits),
  libya: read(libya, libyanExits),
}

const neighboursById: ReadonlyMap<AreaId, readonly AreaId[]> = new Map(
  [...grounds.syria.areas, ...grounds.libya.areas].map((area) => [area.id, area.neighbours]),
)

export function neighbours(id: AreaId): readonly AreaId[] {
  return neighboursById.get(id) ?? []
}

export function areAdjacent(a: AreaId, b: AreaId): boolean {
  return neighbours(a).includes(b)
}
