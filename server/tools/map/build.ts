/** From a config and the open data to the two files of a theatre. */
import type { AreaGeometry, Box, Placement, TheatreGeometry, View } from '../../../game/theatres/geometry.ts'
import { neighboursOf, sharedBorders } from './adjacency.ts'
import { tidyBorders } from './border.ts'
import { voronoiCells } from './cells.ts'
import { placeContext } from './context-labels.ts'
import { exitOf } from './exits.ts'
import type { Warp } from './flow.ts'
import { layersOf } from './layers.ts'
import { shortName } from './lettering.ts'
import { areaPolygons, meshAreas, type Mesh } from './mesh.ts'
import { nodeCells } from './node-cells.ts'
import { polygonsPath, round, roundPoint } from './paths.ts'
import { placeAreas } from './placements.ts'
import { bounds, densify, simplify } from './plane.ts'
import { polygonsOf, readTowns, readWorld, type WorldMap } from './read-data.ts'
import { routeOf, type AreaShape } from './routes.ts'
import { farBank, mainTowns, seedAreas } from './seeds.ts'
import { arcRoles, smoothBorders, type ArcRole } from './smooth.ts'
import type { Polygon, TheatreConfig, ViewConfig } from './types.ts'
import { centreOf, viewOf } from './views.ts'
import { frameWarp } from './warp.ts'

export const CREDIT = 'Made with Natural Earth. Place names and coordinates: GeoNames, CC BY 4.0, modified.'
export const NOTE = 'Areas adjusted, not to scale. Borders imply no opinion.'

/** Points of drawn borders may be this far (map units) from the computed line. */
const DETAIL = 0.16

/** What the rules know of the map. */
export interface TheatreAreas {
  readonly theatre: string
  readonly areas: readonly {
    readonly id: string
    readonly name: string
    readonly ar: string
    readonly neighbours: readonly string[]
  }[]
  readonly routes: readonly {
    readonly id: string
    readonly name: string
    readonly areas: readonly string[]
  }[]
}

export interface Theatre {
  readonly geometry: TheatreGeometry
  readonly areas: TheatreAreas
  /** Kilometres of shared border by `a|b`, for review. */
  readonly borders: ReadonlyMap<string, number>
}

export function buildTheatre(config: TheatreConfig): Theatre {
  const world = tidyBorders(readWorld(), config.iso)
  const seeds = seedAreas(config, readTowns(config.countryCode))
  const cells = voronoiCells(seeds, landOf(world, config.iso), farBank(config), config.latitude)
  const raw = meshAreas(
    nodeCells(cells),
    config.areas.map((area) => area.id),
  )
  const roles = arcRoles(raw, config.divide?.line)
  const mesh = smoothBorders(raw, roles)
  const borders = sharedBorders(mesh)
  const held = new Map(config.warp.hold.map(({ country }) => [country, landOf(world, country)]))
  const warp = frameWarp(config, mesh, held)
  const towns = mainTowns(config, seeds)
  const drawn = drawMesh(mesh, warp)
  const shapes = drawn.areas.map((area): AreaShape => {
    const town = towns.get(area.id)
    if (!town) throw new Error(`${area.id} has no main town`)
    return { id: area.id, town: warp(town), polygons: areaPolygons(drawn, area) }
  })
  return {
    geometry: geometryOf({ config, world, mesh: drawn, roles, warp }, shapes),
    areas: rulesOf(config, borders),
    borders,
  }
}

function landOf(world: WorldMap, iso: string): Polygon[] {
  const country = world.countries.find((c) => c.iso === iso)
  if (!country) throw new Error(`no country ${iso}`)
  return polygonsOf(world, country)
}

/** Simplified arc by arc, so that neighbours keep sharing their line. */
function drawMesh(mesh: Mesh, warp: Warp): Mesh {
  return { ...mesh, arcs: mesh.arcs.map((arc) => simplify(densify(arc, 0.03).map(warp), DETAIL)) }
}

interface Drawing {
  readonly config: TheatreConfig
  readonly world: WorldMap
  readonly mesh: Mesh
  readonly roles: readonly ArcRole[]
  readonly warp: Warp
}

function geometryOf(drawing: Drawing, shapes: readonly AreaShape[]): TheatreGeometry {
  const { config, mesh, roles, warp } = drawing
  const outer = mesh.arcs.filter((_, i) => roles[i] === 'outer')
  const routes = config.routes.map((route) => routeOf(config, route, shapes, warp))
  const views = Object.entries(config.views).map(([id, view]) => ({
    id,
    view,
    shown: viewOf(config, view, shapes),
  }))
  const placed = views.map(({ id, view, shown }) => {
    const plates = routes.flatMap((route) => (route.shields[id] ?? []).map(([x, y]) => plateAt(x, y, view)))
    const live = placeAreas({ view, shapes, areas: config.areas, plates })
    return { id, placements: placeContext({ config, view, shown, shapes, live, plates }) }
  })
  return {
    theatre: config.theatre,
    title: { name: config.name, ar: config.ar },
    note: NOTE,
    credit: CREDIT,
    frame: [0, 0, config.frame.width, config.frame.height],
    views: Object.fromEntries(views.map(({ id, shown }): [string, View] => [id, shown])),
    areas: config.areas.map((area, i) => areaOf(area, shapes[i], placed)),
    routes,
    exits: config.exits.map((exit) => exitOf(exit, shapes, outer, warp)),
    layers: layersOf(drawing),
  }
}

const plateAt = (x: number, y: number, view: ViewConfig): Box => [
  x - view.type * 0.95,
  y - view.type * 0.65,
  view.type * 1.9,
  view.type * 1.3,
]

function areaOf(
  area: TheatreConfig['areas'][number],
  shape: AreaShape | undefined,
  placed: readonly { readonly id: string; readonly placements: ReadonlyMap<string, Placement> }[],
): AreaGeometry {
  if (!shape) throw new Error(`${area.id} has no shape`)
  const [x0, y0, x1, y1] = bounds(shape.polygons.flat())
  return {
    id: area.id,
    name: area.name,
    label: shortName(area),
    ar: area.ar,
    terrain: area.terrain,
    path: polygonsPath(shape.polygons),
    bounds: [round(x0), round(y0), round(x1 - x0), round(y1 - y0)],
    town: roundPoint(shape.town),
    centre: roundPoint(centreOf(shape.polygons)),
    placements: Object.fromEntries(
      placed.flatMap(({ id, placements }): [string, Placement][] => {
        const placement = placements.get(area.id)
        return placement ? [[id, placement]] : []
      }),
    ),
  }
}

function rulesOf(config: TheatreConfig, borders: ReadonlyMap<string, number>): TheatreAreas {
  const neighbours = neighboursOf(config, borders)
  return {
    theatre: config.theatre,
    areas: config.areas.map(({ id, name, ar }) => ({ id, name, ar, neighbours: neighbours.get(id) ?? [] })),
    routes: config.routes.map((route) => ({
      id: route.id,
      name: route.name,
      areas: route.stops.map((stop) => stop.area),
    })),
  }
}
