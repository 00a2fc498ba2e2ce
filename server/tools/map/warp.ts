/**
 * From lon/lat to the drawing. One smooth warp gives crowded districts the room that counters
 * need; coast, rivers and roads all pass through it, so that everything stays where it belongs.
 */
import { fill, flowWarp, type FlowShape, type Warp } from './flow.ts'
import { areaPolygons, type Mesh } from './mesh.ts'
import { gridOf, valueAt, type Grid } from './cosine.ts'
import { bounds, densify, polygonArea, type Bounds } from './plane.ts'
import type { Polygon, TheatreConfig, XY } from './types.ts'

/** Room around the country in which the warp fades out, as a share of its size. */
const SURROUND = 0.28
const STRIPS = 240
/** Straight borders are broken up before they bend, in degrees. */
const DENSE = 0.04

export function frameWarp(
  config: TheatreConfig,
  mesh: Mesh,
  held: ReadonlyMap<string, readonly Polygon[]>,
): Warp {
  const shrink = Math.cos((config.latitude * Math.PI) / 180) * config.warp.stretchX
  const plane: Warp = ([lon, lat]) => [lon * shrink, -lat]
  const flat = (polygons: readonly Polygon[]): Polygon[] =>
    polygons.map((p) => p.map((ring) => densify(ring, DENSE).map(plane)))
  const shapes = mesh.areas.map((area) => flat(areaPolygons(mesh, area)))
  const weights = areaWeights(config, shapes)
  const box = surround(bounds(shapes.flat(2)))
  const crowding = crowdingOf(shapes, weights)
  const cover = coverage(shapes, box)
  const x = marginalWarp(config, cover, crowding, [box[0], box[2]], 'x')
  const y = marginalWarp(config, cover, crowding, [box[1], box[3]], 'y')
  const pre: Warp = (p) => [x(p[0]), y(p[1])]
  const bend = (polygons: readonly Polygon[]): Polygon[] =>
    polygons.map((p) => p.map((ring) => ring.map(pre)))
  const flowing: FlowShape[] = [
    ...shapes.map((polygons, i) => ({ polygons: bend(polygons), weight: weights[i] ?? 1, density: 1 })),
    ...config.warp.hold.map(({ country, density }) => ({
      polygons: bend(flat(held.get(country) ?? [])),
      weight: null,
      density,
    })),
  ]
  const flow = flowWarp(flowing, box, config.warp.passes)
  const warp: Warp = (p) => flow(pre(plane(p)))
  return fitFrame(config, warp, mesh)
}

const sizeOf = (polygons: readonly Polygon[]): number => polygons.reduce((sum, p) => sum + polygonArea(p), 0)
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

function areaWeights(config: TheatreConfig, shapes: readonly (readonly Polygon[])[]): number[] {
  const sizes = shapes.map(sizeOf)
  const mean = sum(sizes) / sizes.length
  return sizes.map(
    (size, i) =>
      Math.max(config.warp.floor, (size / mean) ** config.warp.power) * (config.areas[i]?.boost ?? 1),
  )
}

/** Wanted over present size of each area; 1 on average. */
function crowdingOf(shapes: readonly (readonly Polygon[])[], weights: readonly number[]): number[] {
  const sizes = shapes.map(sizeOf)
  const average = sum(weights) / sum(sizes)
  return sizes.map((size, i) => (weights[i] ?? 1) / size / average)
}

function surround([x0, y0, x1, y1]: Bounds): Bounds {
  const [w, h] = [(x1 - x0) * SURROUND, (y1 - y0) * SURROUND]
  return [x0 - w, y0 - h, x1 + w, y1 + h]
}

/** Which shape covers each cell of a square grid over the box; -1 for none. */
function coverage(shapes: readonly (readonly Polygon[])[], [x0, y0, x1, y1]: Bounds): Grid {
  const grid = gridOf(STRIPS, STRIPS, -1)
  const toGrid: Warp = ([x, y]) => [
    ((x - x0) / (x1 - x0)) * STRIPS - 0.5,
    ((y - y0) / (y1 - y0)) * STRIPS - 0.5,
  ]
  shapes.forEach((polygons, i) => {
    for (const polygon of polygons)
      fill(
        grid,
        polygon.map((ring) => ring.map(toGrid)),
        i,
      )
  })
  return grid
}

/** Evens out crowding along one axis alone, which keeps north up and east right. */
function marginalWarp(
  config: TheatreConfig,
  cover: Grid,
  crowding: readonly number[],
  span: XY,
  axis: 'x' | 'y',
): (v: number) => number {
  const stretch = Array.from({ length: STRIPS }, (_, i) => {
    const met = Array.from({ length: STRIPS }, (_, j) =>
      axis === 'x' ? valueAt(cover, i, j) : valueAt(cover, j, i),
    ).filter((k) => k >= 0)
    if (met.length === 0) return 1
    const mean = sum(met.map((k) => crowding[k] ?? 1)) / met.length
    return mean ** config.warp.marginal
  })
  return integrate(blur(stretch, config.warp.marginalBlur), span[0], span[1])
}

function blur(values: readonly number[], width: number): number[] {
  return values.map((_, i) => {
    let weighted = 0
    let total = 0
    for (let k = -3 * width; k <= 3 * width; k++) {
      const weight = Math.exp(-0.5 * (k / width) ** 2)
      weighted += weight * (values[Math.max(0, Math.min(values.length - 1, i + k))] ?? 1)
      total += weight
    }
    return weighted / total
  })
}

/** Running sum of the stretch, scaled to leave the ends where they are; straight on beyond them. */
function integrate(stretch: readonly number[], low: number, high: number): (v: number) => number {
  const sums = [0]
  for (const value of stretch) sums.push((sums[sums.length - 1] ?? 0) + value)
  const total = sums[stretch.length] ?? 1
  return (v) => {
    const u = ((v - low) / (high - low)) * stretch.length
    const i = Math.max(0, Math.min(stretch.length - 1, Math.floor(u)))
    return low + (((sums[i] ?? 0) + (u - i) * (stretch[i] ?? 1)) / total) * (high - low)
  }
}

/** Scales and moves the warped country into the frame's padding. */
function fitFrame(config: TheatreConfig, warp: Warp, mesh: Mesh): Warp {
  const { width, height, padding } = config.frame
  const [top, right, bottom, left] = padding
  const [x0, y0, x1, y1] = bounds(mesh.arcs.map((arc) => densify(arc, DENSE).map(warp)))
  const room: XY = [width - left - right, height - top - bottom]
  const [ex, ey] = [room[0] / (x1 - x0), room[1] / (y1 - y0)]
  const sx = Math.min(ex, ey * config.warp.anisotropy)
  const sy = Math.min(ey, ex * config.warp.anisotropy)
  const [ox, oy] = [left + (room[0] - sx * (x1 - x0)) / 2, top + (room[1] - sy * (y1 - y0)) / 2]
  return (p) => {
    const [x, y] = warp(p)
    return [ox + (x - x0) * sx, oy + (y - y0) * sy]
  }
}
