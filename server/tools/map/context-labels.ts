/** Names of the areas around a close view's own: no counters, wherever there is land to see. */
import type { Box, Placement, View } from '../../../game/theatres/geometry.ts'
import { labelSize } from './lettering.ts'
import { round } from './paths.ts'
import { bounds } from './plane.ts'
import { coverOf } from './raster.ts'
import type { AreaShape } from './routes.ts'
import type { TheatreConfig, ViewConfig } from './types.ts'

/** Screens up to this shape show the view's box and more at its sides. */
const WIDEST = 16 / 9

export interface ContextScene {
  readonly config: TheatreConfig
  readonly view: ViewConfig
  readonly shown: View
  readonly shapes: readonly AreaShape[]
  readonly live: ReadonlyMap<string, Placement>
  readonly plates: readonly Box[]
}

/** The live areas' placements and, for each other area with enough land in sight, a label. */
export function placeContext(scene: ContextScene): Map<string, Placement> {
  const all = new Map(scene.live)
  if (!scene.view.areas) return all
  const wide = widen(scene.shown.box)
  for (const area of scene.config.areas) {
    const shape = scene.shapes.find((s) => s.id === area.id)
    if (all.has(area.id) || !shape) continue
    const { width, height } = labelSize(area, scene.view.type)
    const box = bestBox(shape, width, height, wide, scene, [...all.values()])
    if (box)
      all.set(area.id, {
        label: [round(box[0] + width / 2), round(box[1] + scene.view.type * 0.78)],
        labelBox: rounded(box),
        counter: 0,
        slots: [],
      })
  }
  return all
}

const rounded = ([x, y, w, h]: Box): Box => [round(x), round(y), round(w), round(h)]

function widen([x, y, width, height]: Box): Box {
  const wide = Math.max(width, height * WIDEST)
  return [x - (wide - width) / 2, y, wide, height]
}

function bestBox(
  shape: AreaShape,
  width: number,
  height: number,
  wide: Box,
  scene: ContextScene,
  placed: readonly Placement[],
): Box | undefined {
  const cover = coverOf(shape.polygons, bounds(shape.polygons.flat()), 1)
  const obstacles = [
    ...placed.flatMap((p) => [p.labelBox, ...p.slots.map(([x, y]): Box => [x, y, p.counter, p.counter])]),
    ...scene.plates,
  ]
  const tight = scene.shown.box
  const middle: [number, number] = [tight[0] + tight[2] / 2, tight[1] + tight[3] / 2]
  let best: Box | undefined
  let least = Infinity
  for (let x = wide[0] + 4; x + width < wide[0] + wide[2] - 4; x += 3) {
    for (let y = wide[1] + 4; y + height < wide[1] + wide[3] - 4; y += 3) {
      const box: Box = [x, y, width, height]
      if (cover(...box) < 0.9 || obstacles.some((other) => meets(box, other))) continue
      const inTight = x > tight[0] && x + width < tight[0] + tight[2]
      const cut = !inTight && meets(box, tight)
      const away = Math.hypot(x + width / 2 - middle[0], y + height / 2 - middle[1])
      const onDot = meets(box, [shape.town[0] - 2, shape.town[1] - 2, 4, 4])
      const cost =
        away + (cut ? 200 : 0) + (onDot ? 80 : 0) + (1 - cover(x - 4, y - 3, width + 8, height + 6)) * 60
      if (cost < least) [best, least] = [box, cost]
    }
  }
  return best
}

const meets = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
