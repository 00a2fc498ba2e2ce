/** Stands each area's six counters and its label, so that labels and counters keep off each other. */
import type { Box, Placement } from '../../../game/theatres/geometry.ts'
import { labelSize, type LabelSize } from './lettering.ts'
import { patterns, type Pattern } from './patterns.ts'
import { round } from './paths.ts'
import { bounds, polygonArea, type Bounds } from './plane.ts'
import { coverOf, type Cover } from './raster.ts'
import type { AreaShape } from './routes.ts'
import type { AreaConfig, ViewConfig, XY } from './types.ts'

/** Between counters, as a share of their size. */
const GAP = 0.08
const PASSES = 3
/** Cost of an area's choice: what each fault weighs against a less orderly pattern. */
const COST = {
  labelOnOtherArea: 2.6,
  labelAbroad: 1.1,
  labelOnLabel: 9,
  labelOnCounter: 5,
  counterOnLabel: 5,
  labelOnDot: 0.9,
  counterOnDot: 0.08,
  labelBelow: 0.22,
  labelBeside: 0.35,
  offCentre: 1.1,
  smaller: 1.2,
}

interface Candidate {
  readonly area: string
  readonly counter: number
  readonly cells: readonly Box[]
  readonly label: Box
  readonly cost: number
}

interface Site {
  readonly area: AreaConfig
  readonly bounds: Bounds
  readonly cover: Cover
  readonly size: LabelSize
  readonly surface: number
}

export interface Scene {
  readonly view: ViewConfig
  readonly shapes: readonly AreaShape[]
  readonly areas: readonly AreaConfig[]
  /** Number plates of roads, which labels keep off. */
  readonly plates: readonly Box[]
}

export function placeAreas(scene: Scene): Map<string, Placement> {
  const { view } = scene
  const step = view.type / 14
  const sites = scene.areas.filter((area) => view.areas?.includes(area.id) ?? true).map((area) => siteOf(area, scene, step))
  sites.sort((a, b) => a.surface - b.surface)
  const all = bounds(scene.shapes.flatMap((shape) => shape.polygons.flat()))
  const country = coverOf(scene.shapes.flatMap((shape) => shape.polygons), all, step)
  const chosen = new Map<string, Candidate>()
  for (let pass = 0; pass < PASSES; pass++) {
    for (const site of sites) {
      chosen.delete(site.area.id)
      chosen.set(site.area.id, choose(site, scene, country, [...chosen.values()]))
    }
  }
  return new Map([...chosen].map(([id, candidate]) => [id, placementOf(candidate, view.type)]))
}

function siteOf(area: AreaConfig, scene: Scene, step: number): Site {
  const shape = scene.shapes.find((s) => s.id === area.id)
  if (!shape) throw new Error(`no shape for ${area.id}`)
  const box = bounds(shape.polygons.flat())
  const surface = shape.polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
  return { area, bounds: box, cover: coverOf(shape.polygons, box, step), size: labelSize(area, scene.view.type), surface }
}

function choose(site: Site, scene: Scene, country: Cover, others: readonly Candidate[]): Candidate {
  let best: Candidate | undefined
  scene.view.counters.forEach((counter, smaller) => {
    for (const pattern of patterns) {
      const floor = pattern.cost + smaller * COST.smaller
      if (best && floor >= best.cost) break
      for (const block of fittingBlocks(site, pattern, counter)) {
        for (const label of labelsAround(block, site.size, counter)) {
          const cost = floor + label.cost + blockCost(site, block, scene, others) + labelCost(site, label.box, scene, country, others)
          if (!best || cost < best.cost) best = { area: site.area.id, counter, cells: block, label: label.box, cost }
        }
      }
    }
  })
  if (!best) throw new Error(`${site.area.id} has no room for six counters of ${scene.view.counters.join(' or ')}`)
  return best
}

/** Every place (in steps of a seventh of a counter) at which all cells of the pattern lie in the area. */
function* fittingBlocks(site: Site, pattern: Pattern, counter: number): Generator<readonly Box[]> {
  const pitch = counter * (1 + GAP)
  const [x0, y0, x1, y1] = site.bounds
  for (let y = y0; y + pattern.height * pitch <= y1 + pitch; y += counter / 7) {
    for (let x = x0; x + pattern.width * pitch <= x1 + pitch; x += counter / 7) {
      const fits = pattern.cells.every(([i, j]) => site.cover(x + i * pitch, y + j * pitch, counter, counter) > 0.999)
      if (fits) yield pattern.cells.map(([i, j]): Box => [x + i * pitch, y + j * pitch, counter, counter])
    }
  }
}

function labelsAround(block: readonly Box[], size: LabelSize, counter: number): { box: Box; cost: number }[] {
  const [left, top, right, bottom] = boxBounds(block)
  const gap = counter * 0.06
  const { width, height } = size
  const middle = (left + right - width) / 2
  const at = (x: number, y: number, cost: number): { box: Box; cost: number } => ({ box: [x, y, width, height], cost })
  const above = [middle, left, right - width].map((x) => at(x, top - height - gap, 0))
  const below = [middle, left, right - width].map((x) => at(x, bottom + gap, COST.labelBelow))
  const centre = (top + bottom - height) / 2
  const beside = [left - width - gap, right + gap].flatMap((x) => [top, centre, bottom - height].map((y) => at(x, y, COST.labelBeside)))
  return [...above, ...below, ...beside]
}

function blockCost(site: Site, block: readonly Box[], scene: Scene, others: readonly Candidate[]): number {
  const [left, top, right, bottom] = boxBounds(block)
  const [x0, y0, x1, y1] = site.bounds
  const away = Math.hypot((left + right - x0 - x1) / (x1 - x0 + y1 - y0), (top + bottom - y0 - y1) / (x1 - x0 + y1 - y0))
  let cost = away * COST.offCentre
  for (const cell of block) {
    for (const other of others) cost += overlap(other.label, cell) * COST.counterOnLabel
    for (const { town } of scene.shapes) if (holds(cell, town, 0)) cost += COST.counterOnDot
  }
  return cost
}

function labelCost(site: Site, label: Box, scene: Scene, country: Cover, others: readonly Candidate[]): number {
  const own = site.cover(...label)
  const land = country(...label)
  let cost = (land - own) * COST.labelOnOtherArea + (1 - land) * COST.labelAbroad
  for (const other of others) {
    cost += overlap(label, other.label) * COST.labelOnLabel
    for (const cell of other.cells) cost += overlap(label, cell) * COST.labelOnCounter
  }
  for (const plate of scene.plates) cost += overlap(plate, label) * COST.labelOnCounter
  for (const { town } of scene.shapes) if (holds(label, town, scene.view.type * 0.2)) cost += COST.labelOnDot
  return cost
}

const holds = ([x, y, w, h]: Box, [px, py]: XY, margin: number): boolean =>
  px > x - margin && px < x + w + margin && py > y - margin && py < y + h + margin

/** Share of the first box that the second covers; touching boxes count a little, to keep them apart. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  return width <= 0 || height <= 0 ? 0 : 0.1 + (width * height) / (a[2] * a[3])
}

function boxBounds(boxes: readonly Box[]): Bounds {
  return bounds(boxes.map(([x, y, w, h]): XY[] => [[x, y], [x + w, y + h]]))
}

function placementOf(candidate: Candidate, type: number): Placement {
  const [x, y, width, height] = candidate.label
  return {
    label: [round(x + width / 2), round(y + type * 0.78)],
    labelBox: [round(x), round(y), round(width), round(height)],
    counter: candidate.counter,
    slots: candidate.cells.map(([cx, cy]): XY => [round(cx), round(cy)]),
  }
}
