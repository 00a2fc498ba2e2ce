/** Everything under the counters: neighbours, coast, relief, water, roads, bases. */
import type { MapLayers, Point } from '../../../game/theatres/geometry.ts'
import { clip } from './cells.ts'
import type { Warp } from './flow.ts'
import type { Mesh } from './mesh.ts'
import { curvedPath, curvePoints, openPath, polygonsPath, ringPath, roundPoint } from './paths.ts'
import { bounds, densify, simplify } from './plane.ts'
import { arcNumber, polygonsOf, type WorldMap } from './read-data.ts'
import { ridgeOf } from './relief.ts'
import type { ArcRole } from './smooth.ts'
import type { Line, Polygon, TheatreConfig, XY } from './types.ts'

/** How far beyond the frame land is still drawn, and how closely, in map units. */
const BLEED = 400
const DETAIL = 0.35

export interface LayerSource {
  readonly config: TheatreConfig
  readonly world: WorldMap
  /** Borders of the areas in map units. */
  readonly mesh: Mesh
  readonly roles: readonly ArcRole[]
  readonly warp: Warp
}

export function layersOf(source: LayerSource): MapLayers {
  const { config, mesh, roles, warp } = source
  const inner = mesh.arcs.filter((_, i) => roles[i] === 'inner')
  const outer = mesh.arcs.filter((_, i) => roles[i] === 'outer')
  const placed = (labels: Readonly<Record<string, XY>>): Record<string, Point> =>
    Object.fromEntries(Object.entries(labels).map(([view, at]) => [view, roundPoint(warp(at))]))
  const divide = config.divide ? [{ name: config.divide.name, rank: 1, line: config.divide.line }] : []
  return {
    neighbours: config.neighbours.flatMap((land) => {
      const path = polygonsPath(neighbourPolygons(source, land.iso, land.name))
      return path === '' ? [] : [{ id: land.id, name: land.name, ar: land.ar, path, labels: placed(land.labels) }]
    }),
    coast: coastOf(source),
    seas: config.seas.map((sea) => ({ name: sea.name, ar: sea.ar, labels: placed(sea.labels) })),
    occupied: config.occupied.map((land) => ({ name: land.name, ar: land.ar, at: roundPoint(warp(land.at)), path: occupiedPath(source, land) })),
    ridges: config.ridges.map((ridge) => ridgeOf(curvePoints(ridge.line, 0.02).map(warp), ridge.width)),
    lakes: config.lakes.map((lake) => ({ name: lake.name, rank: 1, nameAt: {}, path: ringPath(simplify(curvePoints(lake.line, 0.02).map(warp), DETAIL)) })),
    rivers: [...divide, ...config.rivers].map((river) => ({
      name: river.name,
      rank: river.rank,
      nameAt: 'nameAt' in river ? (river.nameAt ?? {}) : {},
      path: openPath(simplify(curvePoints(river.line, 0.02).map(warp), 0.2)),
    })),
    innerBorders: inner.map(openPath).join(''),
    outerBorder: outer.map(openPath).join(''),
    roads: config.roads.map((road) => ({ name: road.name, rank: road.rank, path: curvedPath(simplify(curvePoints(road.line, 0.02).map(warp), 0.3)) })),
    towns: [],
    bases: config.bases.map((base) => ({ name: base.name, ar: null, at: roundPoint(warp(base.at)) })),
  }
}

function neighbourPolygons({ config, world, warp }: LayerSource, iso: string, name: string): Polygon[] {
  const country = world.countries.find((c) => (iso === '' ? c.name === name : c.iso === iso))
  if (!country) return []
  return clip(polygonsOf(world, country), [windowRing(config)])
    .map((polygon) => polygon.map((ring) => simplify(densify(ring, 0.1).map(warp), DETAIL)))
    .map((polygon) => clipToFrame(config, polygon))
    .flat()
}

function windowRing({ window }: TheatreConfig): XY[] {
  const [west, south, east, north] = window
  return [[west, south], [east, south], [east, north], [west, north], [west, south]]
}

function clipToFrame({ frame }: TheatreConfig, polygon: Polygon): Polygon[] {
  const [left, top, right, bottom] = [-BLEED, -BLEED, frame.width + BLEED, frame.height + BLEED]
  return clip([polygon], [[[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]])
}

function occupiedPath({ world, warp }: LayerSource, land: TheatreConfig['occupied'][number]): string {
  const owner = world.countries.find((country) => country.iso === land.of)
  const polygons = owner ? clip(polygonsOf(world, owner), [land.within]) : []
  return polygonsPath(polygons.map((polygon) => polygon.map((ring) => simplify(densify(ring, 0.04).map(warp), DETAIL))))
}

/** Arcs of the source that only one country uses: where land meets sea. */
function coastOf({ config, world, warp }: LayerSource): string {
  const uses = new Map<number, number>()
  for (const country of world.countries) {
    for (const index of country.polygons.flat(2)) uses.set(arcNumber(index), (uses.get(arcNumber(index)) ?? 0) + 1)
  }
  const shown = (line: Line): boolean => {
    const [x0, y0, x1, y1] = bounds([line])
    return x1 > -BLEED && y1 > -BLEED && x0 < config.frame.width + BLEED && y0 < config.frame.height + BLEED
  }
  const [west, south, east, north] = config.window
  return world.arcs
    .filter((arc, i) => uses.get(i) === 1 && arc.some(([x, y]) => x > west && x < east && y > south && y < north))
    .map((arc) => simplify(densify(arc, 0.1).map(warp), DETAIL))
    .filter(shown)
    .map(openPath)
    .join('')
}

