/** Voronoi cells of the seeds, cut to the country and to their bank of the dividing river. */
import { Delaunay } from 'd3-delaunay'
import { difference, intersection } from 'polyclip-ts'
import { planeAt, type Seed } from './seeds.ts'
import type { Polygon, Ring, XY } from './types.ts'

export interface Cell {
  readonly area: string
  readonly polygon: Polygon
}

/** polyclip-ts wants mutable arrays. */
type Loose = [number, number][][]
const loose = (polygon: Polygon): Loose =>
  polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y]))

export function clip(polygons: readonly Polygon[], to: Polygon): Polygon[] {
  return intersection(polygons.map(loose), loose(to))
}

export function voronoiCells(
  seeds: readonly Seed[],
  country: readonly Polygon[],
  bank: Ring | undefined,
  latitude: number,
): Cell[] {
  const land = country.map(loose)
  if (!bank) return cellsWithin(seeds, land, latitude)
  const far = loose([bank])
  return [
    ...cellsWithin(
      seeds.filter((seed) => !seed.beyond),
      difference(land, far),
      latitude,
    ),
    ...cellsWithin(
      seeds.filter((seed) => seed.beyond),
      intersection(land, far),
      latitude,
    ),
  ]
}

function cellsWithin(seeds: readonly Seed[], land: Loose[], latitude: number): Cell[] {
  const plane = planeAt(latitude)
  const points = seeds.map((seed) => plane.to(seed.at))
  const diagram = Delaunay.from(
    points,
    (p) => p[0],
    (p) => p[1],
  ).voronoi([-20, 0, 80, 60])
  return seeds.flatMap((seed, i) => {
    const ring = diagram.cellPolygon(i)
    if (!ring) return []
    const cell = ring.map(([x, y]): XY => plane.from([x, y]))
    return intersection(loose([cell]), land).map((polygon) => ({ area: seed.area, polygon }))
  })
}
