/** Everything under the counters: neighbours, coast, relief, water, roads, bases. */
import type { MapLayers } from '../../../game/theatres/geometry.ts'
import { clip } from './cells.ts'
import type { Warp } from './flow.ts'
import type { Mesh } from './mesh.ts'
import { curvePoints, openPath, polygonsPath, ringPath, roundPoint } from './paths.ts'
import { bounds, densify, simplify } from './plane.ts'
import { arcNumber, polygonsOf, type WorldMap } from './read-data.ts'
import { ridgeOf, sandOf } from './relief.ts'
import type { ArcRole } from './smooth.ts'
import type { Line, Polygon, RiverConfig, TheatreConfig, XY } from './types.ts'

/** Beyond the frame, where the config says nothing else. */
const BLEED = 160
/** How far simplified lines may stray, in map units. */
const DETAIL = { land: 0.45, line: 0.18, far: 1.6, islet: 14 }

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
  const divide: RiverConfig[] = config.divide ? [{ ...config.divide, rank: 1 }] : []
  return {
    neighbours: config.neighbours.flatMap((land) => {
      const path = polygonsPath(neighbourPolygons(source, land.iso, land.name))
      return path === '' ? [] : [{ id: land.id, name: land.name, ar: land.ar, path, labels: land.labels }]
    }),
    coast: coastOf(source),
    seas: config.seas.map((sea) => ({ name: sea.name, ar: sea.ar, labels: sea.labels })),
    occupied: config.occupied.map((land) => ({
      name: land.name,
      ar: land.ar,
      lines: land.lines,
      at: land.at,
      path: occupiedPath(source, land),
    })),
    ridges: config.ridges.flatMap((ridge) =>
      piecesIn(config, curvePoints(ridge.line, 0.02).map(warp), ridge.width).map((crest) =>
        ridgeOf(crest, ridge.width),
      ),
    ),
    lakes: config.lakes.map((lake) => ({
      name: lake.name,
      rank: 1,
      nameAt: {},
      path: ringPath(simplify(curvePoints(lake.line, 0.02).map(warp), DETAIL.land)),
    })),
    rivers: [...divide, ...config.rivers].map((river) => ({
      name: river.name,
      rank: river.rank,
      nameAt: river.nameAt ?? {},
      path: openPath(simplify(curvePoints(river.line, 0.02).map(warp), DETAIL.line)),
    })),
    ...(config.sands && {
      sands: config.sands.map((sea) => sandOf(curvePoints(sea, 0.05).map(warp))).join(''),
    }),
    innerBorders: inner.map(openPath).join(''),
    outerBorder: outer.map(openPath).join(''),
    roads: config.roads.map((road) => ({
      name: road.name,
      rank: road.rank,
      path: openPath(simplify(curvePoints(road.line, 0.01).map(warp), DETAIL.line)),
    })),
    bases: config.bases.map((base) => ({ name: base.name, ar: null, at: roundPoint(warp(base.at)) })),
  }
}

function neighbourPolygons({ config, world, warp }: LayerSource, iso: string, name: string): Polygon[] {
  const country = world.countries.find((c) => (iso === '' ? c.name === name : c.iso === iso))
  if (!country) return []
  return clip(polygonsOf(world, country), [windowRing(config)])
    .map((polygon) => polygon.map((ring) => drawn(densify(ring, 0.1).map(warp), isFar(config, iso))))
    .map((polygon) => polygon.filter((ring) => ring.length > 3))
    .map((polygon) => (polygon.length === 0 ? [] : clipToFrame(config, polygon)))
    .flat()
}

const isFar = (config: TheatreConfig, iso: string): boolean =>
  config.neighbours.some((land) => land.iso === iso && land.far === true)

/** Of a far country only the rough outline, and no small island. */
function drawn(line: Line, far: boolean): Line {
  if (!far) return simplify(line, DETAIL.land)
  const [x0, y0, x1, y1] = bounds([line])
  return Math.max(x1 - x0, y1 - y0) < DETAIL.islet ? [] : simplify(line, DETAIL.far)
}

function windowRing({ window }: TheatreConfig): XY[] {
  const [west, south, east, north] = window
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

function clipToFrame({ frame }: TheatreConfig, polygon: Polygon): Polygon[] {
  const bleed = frame.bleed ?? BLEED
  const [left, top, right, bottom] = [-bleed, -bleed, frame.width + bleed, frame.height + bleed]
  return clip(
    [polygon],
    [
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ],
    ],
  )
}

function occupiedPath({ world, warp }: LayerSource, land: TheatreConfig['occupied'][number]): string {
  const owner = world.countries.find((country) => country.iso === land.of)
  const polygons = owner ? clip(polygonsOf(world, owner), [land.within]) : []
  return polygonsPath(
    polygons.map((polygon) => polygon.map((ring) => simplify(densify(ring, 0.04).map(warp), DETAIL.land))),
  )
}

/** Arcs of the source that only one country uses: where land meets sea. */
function coastOf({ config, world, warp }: LayerSource): string {
  const users = new Map<number, string[]>()
  for (const { iso, polygons } of world.countries) {
    for (const index of polygons.flat(2)) {
      const arc = arcNumber(index)
      users.set(arc, [...(users.get(arc) ?? []), iso])
    }
  }
  const [west, south, east, north] = config.window
  return world.arcs
    .flatMap((arc, i) => {
      const [iso = '', ...others] = users.get(i) ?? []
      const near = arc.some(([x, y]) => x > west && x < east && y > south && y < north)
      return others.length > 0 || !users.has(i) || !near ? [] : [{ arc, far: isFar(config, iso) }]
    })
    .flatMap(({ arc, far }) =>
      piecesIn(config, densify(arc, 0.1).map(warp)).map((piece) => openPath(drawn(piece, far))),
    )
    .join('')
}

/** The runs of a line that lie near the frame. */
function piecesIn({ frame }: TheatreConfig, line: Line, bleed = frame.bleed ?? BLEED): Line[] {
  const pieces: XY[][] = [[]]
  for (const point of line) {
    const near =
      point[0] > -bleed &&
      point[1] > -bleed &&
      point[0] < frame.width + bleed &&
      point[1] < frame.height + bleed
    if (near) pieces[pieces.length - 1]?.push(point)
    else if (pieces[pieces.length - 1]?.length !== 0) pieces.push([])
  }
  return pieces.filter((piece) => piece.length > 1)
}
