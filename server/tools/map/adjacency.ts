/** Which areas touch: length of the borders they share, then the config's corrections. */
import { kilometres } from './plane.ts'
import { arcSides, type Mesh } from './mesh.ts'
import type { Pair, TheatreConfig } from './types.ts'

/** Areas that share less border than this meet at a corner only. */
export const LEAST_BORDER_KM = 5

/** Kilometres of border by pair, keyed `a|b` with a before b in the config's order. */
export function sharedBorders(mesh: Mesh): Map<string, number> {
  const order = mesh.areas.map((area) => area.id)
  const shared = new Map<string, number>()
  arcSides(mesh).forEach((sides, i) => {
    const [a, b] = sides.toSorted((p, q) => order.indexOf(p) - order.indexOf(q))
    if (!a || !b || a === b) return
    const key = `${a}|${b}`
    shared.set(key, (shared.get(key) ?? 0) + kilometres(mesh.arcs[i] ?? []))
  })
  return shared
}

export function neighboursOf(
  config: TheatreConfig,
  shared: ReadonlyMap<string, number>,
): Map<string, string[]> {
  const { add, drop } = config.adjacency
  const listed = (pairs: readonly Pair[], a: string, b: string): boolean =>
    pairs.some((pair) => pair.includes(a) && pair.includes(b))
  const touch = (a: string, b: string): boolean => {
    const km = Math.max(shared.get(`${a}|${b}`) ?? 0, shared.get(`${b}|${a}`) ?? 0)
    return listed(add, a, b) || (km >= LEAST_BORDER_KM && !listed(drop, a, b))
  }
  const ids = config.areas.map((area) => area.id)
  return new Map(ids.map((a) => [a, ids.filter((b) => a !== b && touch(a, b))]))
}
