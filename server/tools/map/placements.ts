/** Stands each area's six counters and its label, so that labels and counters keep off each other. */
import type { Box, Placement } from '../../../game/theatres/geometry.ts'
import { fittingBlocks, latticeOf, type Lattice } from './blocks.ts'
import { labelSize, type LabelSize } from './lettering.ts'
import { patterns } from './patterns.ts'
import { round } from './paths.ts'
import { bounds, polygonArea, type Bounds } from './plane.ts'
import { coverOf, type Cover } from './raster.ts'
import type { AreaShape } from './routes.ts'
import type { AreaConfig, ViewConfig, XY } from './types.ts'

const PASSES = 2
/** Cost of an area's choice: what each fault weighs against a less orderly pattern. */
const COST = {
  labelOnOtherArea: 3,
  labelAbroad: 2.4,
  labelOnLabel: 9,
  labelOnCounter: 5,
  counterOnLabel: 5,
  labelOnDot: 0.9,
  counterOnDot: 0.08,
  counterOnPlate: 0.7,
  labelBelow: 0.22,
  labelBeside: 0.35,
  offCentre: 0.9,
  /** Per size of the area that the label stands away from its town. */
  labelFromTown: 0.7,
  /** For a counter of no size; in proportion before that. */
  smaller: 14,
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
  readonly town: XY
  /** One for each size of counter, from the largest. */
  readonly lattices: readonly Lattice[]
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
  const sites = scene.areas
    .filter((area) => view.areas?.includes(area.id) ?? true)
    .map((area) => siteOf(area, scene, step))
  sites.sort((a, b) => a.surface - b.surface)
  const all = bounds(scene.shapes.flatMap((shape) => shape.polygons.flat()))
  const country = coverOf(
    scene.shapes.flatMap((shape) => shape.polygons),
    all,
    step,
  )
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
  const cover = coverOf(shape.polygons, box, step)
  const lattices = scene.view.counters.map((counter) => latticeOf(box, cover, counter))
  return {
    area,
    bounds: box,
    cover,
    size: labelSize(area, scene.view.type),
    surface,
    town: shape.town,
    lattices,
  }
}

function choose(site: Site, scene: Scene, country: Cover, placed: readonly Candidate[]): Candidate {
  const others = placed.filter((other) => [other.label, ...other.cells].some((box) => isNear(box, site)))
  const largest = Math.max(...scene.view.counters)
  let best: Candidate | undefined
  for (const lattice of site.lattices) {
    const { counter } = lattice
    for (const pattern of patterns) {
      const floor = pattern.cost + (1 - counter / largest) * COST.smaller
      if (best && floor >= best.cost) break
      for (const block of fittingBlocks(lattice, pattern)) {
        const sofar = floor + blockCost(site, block, scene, others)
        for (const label of labelsAround(block, site.size, counter)) {
          if (best && sofar + label.cost >= best.cost) continue
          const cost = sofar + label.cost + labelCost(site, label.box, scene, country, others)
          if (!best || cost < best.cost)
            best = { area: site.area.id, counter, cells: block, label: label.box, cost }
        }
      }
    }
  }
  if (!best)
    throw new Error(`${site.area.id} has no room for six counters of ${scene.view.counters.join(' or ')}`)
  return best
}

/** Whether a box could touch the area's counters or its label. */
function isNear([x, y, w, h]: Box, { bounds: [x0, y0, x1, y1], size }: Site): boolean {
  return x < x1 + size.width && x + w > x0 - size.width && y < y1 + size.height && y + h > y0 - size.height
}

function labelsAround(block: readonly Box[], size: LabelSize, counter: number): { box: Box; cost: number }[] {
  const [left, top, right, bottom] = boxBounds(block)
  const gap = counter * 0.06
  const { width, height } = size
  const middle = (left + right - width) / 2
  const at = (x: number, y: number, cost: number): { box: Box; cost: number } => ({
    box: [x, y, width, height],
    cost,
  })
  const above = [middle, left, right - width].map((x) => at(x, top - height - gap, 0))
  const below = [middle, left, right - width].map((x) => at(x, bottom + gap, COST.labelBelow))
  const centre = (top + bottom - height) / 2
  const beside = [left - width - gap, right + gap].flatMap((x) =>
    [top, centre, bottom - height].map((y) => at(x, y, COST.labelBeside)),
  )
  return [...above, ...below, ...beside]
}

function blockCost(site: Site, block: readonly Box[], scene: Scene, others: readonly Candidate[]): number {
  const [left, top, right, bottom] = boxBounds(block)
  const [x0, y0, x1, y1] = site.bounds
  const away = Math.hypot(
    (left + right - x0 - x1) / (x1 - x0 + y1 - y0),
    (top + bottom - y0 - y1) / (x1 - x0 + y1 - y0),
  )
  let cost = away * COST.offCentre
  for (const cell of block) {
    for (const other of others) cost += overlap(other.label, cell) * COST.counterOnLabel
    for (const { town } of scene.shapes) if (holds(cell, town, 0)) cost += COST.counterOnDot
    for (const plate of scene.plates) cost += overlap(plate, cell) * COST.counterOnPlate
  }
  return cost
}

function labelCost(
  site: Site,
  label: Box,
  scene: Scene,
  country: Cover,
  others: readonly Candidate[],
): number {
  const own = site.cover(...label)
  const land = country(...label)
  const [x0, y0, x1, y1] = site.bounds
  const away =
    Math.hypot(label[0] + label[2] / 2 - site.town[0], label[1] + label[3] / 2 - site.town[1]) /
    Math.hypot(x1 - x0, y1 - y0)
  let cost = (land - own) * COST.labelOnOtherArea + (1 - land) * COST.labelAbroad + away * COST.labelFromTown
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
  return bounds(
    boxes.map(([x, y, w, h]): XY[] => [
      [x, y],
      [x + w, y + h],
    ]),
  )
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
