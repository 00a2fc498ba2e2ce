/**
 * Tidies the country's land borders in the source data, before anything is cut from it, so that
 * the country and its neighbours go on sharing one line.
 */
import { cutCorners, kilometres } from './plane.ts'
import { arcNumber, type WorldMap } from './read-data.ts'
import type { XY } from './types.ts'

/** Spikes with a neck under this many km … */
const NECK_KM = { land: 13, coast: 3 }
/** … that are at least this many times as long around as across … */
const SHARPNESS = 2
/** … and no longer around than this, are cut off. The real panhandle in the north-east is longer. */
const REACH_KM = 90
/** Smallest triangle (in square degrees) that a border vertex may make. */
const DETAIL = { land: 1.6e-4, coast: 3e-5 }

export function tidyBorders(world: WorldMap, iso: string): WorldMap {
  const users = world.arcs.map(() => new Set<string>())
  for (const country of world.countries) {
    for (const index of country.polygons.flat(2)) users[arcNumber(index)]?.add(country.iso)
  }
  const arcs = world.arcs.map((arc, i) => {
    const by = users[i]
    if (!by?.has(iso)) return arc
    const kind = by.size > 1 ? 'land' : 'coast'
    return cutCorners(dropSmallTriangles(cutSpikes(arc, NECK_KM[kind]), DETAIL[kind]), 2)
  })
  return { ...world, arcs }
}

/** Replaces each spike, inward or outward, by the chord across its neck; the widest spikes first. */
export function cutSpikes(line: readonly XY[], neck: number): readonly XY[] {
  const along: number[] = [0]
  line.slice(1).forEach((point, i) => along.push((along[i] ?? 0) + kilometres([line[i] ?? point, point])))
  let best: readonly [number, number] | undefined
  let longest = 0
  for (let i = 1; i < line.length - 1; i++) {
    for (let j = i + 2; j < line.length - 1; j++) {
      const around = (along[j] ?? 0) - (along[i] ?? 0)
      if (around > REACH_KM) break
      const [a, b] = [line[i], line[j]]
      if (!a || !b || around <= longest) continue
      const across = kilometres([a, b])
      if (across < neck && around > SHARPNESS * across) [best, longest] = [[i, j], around]
    }
  }
  return best ? cutSpikes([...line.slice(0, best[0] + 1), ...line.slice(best[1])], neck) : line
}

/** Visvalingam: drops the vertex with the smallest triangle until all are above `least`. */
export function dropSmallTriangles(line: readonly XY[], least: number): readonly XY[] {
  const kept = [...line]
  for (;;) {
    let smallest = least
    let at = -1
    for (let i = 1; i < kept.length - 1; i++) {
      const [a, b, c] = [kept[i - 1], kept[i], kept[i + 1]]
      if (!a || !b || !c) continue
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
      if (area < smallest) [smallest, at] = [area, i]
    }
    if (at < 0) return kept
    kept.splice(at, 1)
  }
}
