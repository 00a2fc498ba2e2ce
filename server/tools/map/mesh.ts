/** Cells of one area merged, and all areas as a mesh of shared arcs. */
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeoJsonProperties } from 'geojson'
import type { GeometryObject, MultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification'
import type { Cell } from './cells.ts'
import { ringArea } from './plane.ts'
import { arcNumber, joinArcs } from './read-data.ts'
import type { Line, Polygon, XY } from './types.ts'

/** Arcs are drawn once; areas list the arcs around them, `~i` where arc i runs backward. */
export interface Mesh {
  readonly arcs: readonly Line[]
  readonly areas: readonly MeshArea[]
}

export interface MeshArea {
  readonly id: string
  /** polygon → ring → arc */
  readonly polygons: readonly (readonly (readonly number[])[])[]
}

/** Slivers that clipping leaves, in square degrees. */
const SLIVER = 2e-4

export function meshAreas(cells: readonly Cell[], ids: readonly string[]): Mesh {
  const topo = topologyOf(cells.map((cell) => [cell.polygon]))
  const shapes = geometries(topo)
  const merged = ids.map((id) => {
    const own = shapes.filter((_, i) => cells[i]?.area === id)
    return merge(topo, own)
      .coordinates.map((polygon) => polygon.map((ring) => ring.map(toPoint)))
      .flatMap(withoutSlivers)
  })
  const mesh = topologyOf(merged)
  return {
    arcs: mesh.arcs.map((arc) => arc.map(toPoint)),
    areas: geometries(mesh).map((shape, i) => ({
      id: ids[i] ?? '',
      polygons: shape.type === 'Polygon' ? [shape.arcs] : shape.arcs,
    })),
  }
}

export function areaPolygons(mesh: Mesh, area: MeshArea): Polygon[] {
  return area.polygons.map((rings) => rings.map((ring) => joinArcs(mesh.arcs, ring)))
}

/** For each arc the ids of the areas on its sides: two inside the country, one on its outer border. */
export function arcSides(mesh: Mesh): string[][] {
  const sides: string[][] = mesh.arcs.map(() => [])
  for (const area of mesh.areas) {
    for (const index of area.polygons.flat(2)) sides[arcNumber(index)]?.push(area.id)
  }
  return sides
}

const toPoint = ([x = 0, y = 0]: readonly number[]): XY => [x, y]

function withoutSlivers(polygon: Polygon): Polygon[] {
  const [outer, ...holes] = polygon
  if (!outer || ringArea(outer) < SLIVER) return []
  return [[outer, ...holes.filter((hole) => ringArea(hole) > SLIVER / 2)]]
}

function topologyOf(shapes: readonly (readonly Polygon[])[]): Topology {
  const geometry = shapes.map((polygons) => ({
    type: 'MultiPolygon' as const,
    coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))),
  }))
  // named first: topology() is typed for any GeoJSON object, whose literal may hold no geometries
  const collection = { type: 'GeometryCollection' as const, geometries: geometry }
  return topology({ shapes: collection })
}

function geometries(topo: Topology): (TopoPolygon | MultiPolygon)[] {
  const { shapes } = topo.objects
  if (shapes?.type !== 'GeometryCollection') throw new Error('topology() lost its collection')
  return shapes.geometries.filter(isAreal)
}

const isAreal = (shape: GeometryObject<GeoJsonProperties>): shape is TopoPolygon | MultiPolygon =>
  shape.type === 'Polygon' || shape.type === 'MultiPolygon'
