import { areAdjacent, isAreaId } from '../../game/theatres/areas.ts'
import type { Point } from '../../game/theatres/geometry.ts'

export const adjacent = (a: string, b: string): boolean => isAreaId(a) && isAreaId(b) && areAdjacent(a, b)

export type Direction = 'up' | 'down' | 'left' | 'right'

const ahead = ([dx, dy]: Point, direction: Direction): readonly [along: number, aside: number] => {
  switch (direction) {
    case 'up':
      return [-dy, Math.abs(dx)]
    case 'down':
      return [dy, Math.abs(dx)]
    case 'left':
      return [-dx, Math.abs(dy)]
    case 'right':
      return [dx, Math.abs(dy)]
  }
}

/** The nearest place in a direction, neighbours before all others; null at the edge. */
export function stepTo(
  from: Point,
  places: readonly { readonly id: string; readonly at: Point; readonly near: boolean }[],
  direction: Direction,
): string | null {
  let best: { id: string; score: number } | null = null
  for (const { id, at, near } of places) {
    const [along, aside] = ahead([at[0] - from[0], at[1] - from[1]], direction)
    if (along <= 1 || aside > 2 * along) continue
    const score = (along + 2 * aside) * (near ? 1 : 3)
    if (best === null || score < best.score) best = { id, score }
  }
  return best?.id ?? null
}
