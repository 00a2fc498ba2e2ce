import type { PathData, Point } from '../../game/theatres/geometry.ts'

/** The point at which a path begins. */
export function pathStart(path: PathData): Point {
  const [x = 0, y = 0] = [...path.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].slice(0, 2).map(Number)
  return [x, y]
}
