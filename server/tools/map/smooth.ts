/** Draws the straight Voronoi borders between areas as a surveyor's hand would: rounded, a little restless. */
import { cutCorners, densify, distanceToLine, kilometres } from './plane.ts'
import { arcSides, type Mesh } from './mesh.ts'
import type { Line, XY } from './types.ts'

export type ArcRole = 'inner' | 'river' | 'outer'

/** A border vertex this close to the river's line (in degrees) stands on it. */
const ON_RIVER = 8e-4
/** Width of the wobble in km, and as a share of the border's length where that is less. */
const WOBBLE_KM = 2
const WOBBLE_SHARE = 0.028

export function arcRoles(mesh: Mesh, river: Line | undefined): ArcRole[] {
  const sides = arcSides(mesh)
  return mesh.arcs.map((arc, i) => {
    if (sides[i]?.length !== 2) return 'outer'
    return river && arc.every((point) => distanceToLine(point, river) < ON_RIVER) ? 'river' : 'inner'
  })
}

/** Smooths the inner arcs. Their ends stay, so areas still meet; both sides share the arc, so no gap opens. */
export function smoothBorders(mesh: Mesh, roles: readonly ArcRole[]): Mesh {
  return {
    ...mesh,
    arcs: mesh.arcs.map((arc, i) => (roles[i] === 'inner' ? wobble(cutCorners(arc, 3)) : arc)),
  }
}

function wobble(line: Line): Line {
  const total = kilometres(line)
  const dense = densify(line, Math.max(2.2, total / 40) / 111)
  const random = seededRandom(JSON.stringify(line[0]))
  const [slow, quick] = [random() * 6.28, random() * 6.28]
  const width = Math.min(WOBBLE_KM, total * WOBBLE_SHARE) / 111
  return dense.map((point, i) => {
    const [before, after] = [dense[i - 1], dense[i + 1]]
    if (!before || !after) return point
    const share = i / (dense.length - 1)
    const along = share * total
    const wave =
      0.6 * Math.sin(along / 7 + slow) + 0.3 * Math.sin(along / 3.2 + quick) + 0.25 * (random() - 0.5)
    return offset(point, before, after, wave * width * Math.sin(Math.PI * share) ** 0.7)
  })
}

/** Moves a point of a line sideways: to the left of the way from `before` to `after`. */
export function offset(point: XY, before: XY, after: XY, by: number): XY {
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
  const size = Math.hypot(dx, dy) || 1
  return [point[0] - (dy / size) * by, point[1] + (dx / size) * by]
}

/** xorshift seeded by a text: the same border gets the same wobble in every run. */
export function seededRandom(seed: string): () => number {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}
