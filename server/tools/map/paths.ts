/** SVG path data with one decimal. */
import type { PathData } from '../../../game/theatres/geometry.ts'
import { distance, same } from './plane.ts'
import type { Line, Polygon, Ring, XY } from './types.ts'

export const round = (value: number): number => Math.round(value * 10) / 10
export const roundPoint = ([x, y]: XY): [number, number] => [round(x), round(y)]

/** Relative moves are shorter than absolute ones, and rounding each to the grid first keeps errors from adding up. */
function polyline(line: Line, close: boolean): PathData {
  const points = line.map(roundPoint).filter((p, i, all) => {
    const before = all[i - 1]
    return !before || !same(before, p)
  })
  const [first, ...rest] = close ? points.slice(0, -1) : points
  if (!first || rest.length === 0) return ''
  let at = first
  const moves = rest.map((p) => {
    const move = `${number(p[0] - at[0])}${second(p[1] - at[1])}`
    at = p
    return move
  })
  const joined = moves.reduce((path, move) => (move.startsWith('-') ? path + move : `${path} ${move}`))
  return `M${number(first[0])}${second(first[1])}l${joined}${close ? 'z' : ''}`
}

/** The shortest form: .5 for 0.5. */
const number = (value: number): string => String(round(value)).replace(/^(-?)0\./, '$1.')
const second = (value: number): string =>
  number(value).startsWith('-') ? number(value) : ` ${number(value)}`

export const openPath = (line: Line): PathData => polyline(line, false)
export const ringPath = (ring: Ring): PathData => polyline(ring, true)
export const polygonsPath = (polygons: readonly Polygon[]): PathData => polygons.flat().map(ringPath).join('')

/** Many short strokes, each begun relative to the end of the one before. */
export function strokesPath(strokes: readonly Line[]): PathData {
  let at: XY = [0, 0]
  return strokes
    .map((stroke) =>
      stroke
        .map(roundPoint)
        .map((p, i) => {
          const step = `${i === 0 ? 'm' : 'l'}${number(p[0] - at[0])}${second(p[1] - at[1])}`
          at = p
          return step
        })
        .join(''),
    )
    .join('')
}

/** Points along the Catmull–Rom curve through `line`, about `step` apart, so that it can be cut. */
export function curvePoints(line: Line, step: number): XY[] {
  const points: XY[] = line.slice(0, 1)
  line.slice(1).forEach((to, i) => {
    const from = line[i] ?? to
    const before = line[i - 1] ?? from
    const after = line[i + 2] ?? to
    const parts = Math.max(1, Math.ceil(distance(from, to) / step))
    for (let part = 1; part <= parts; part++) points.push(spline(before, from, to, after, part / parts))
  })
  return points
}

function spline(before: XY, from: XY, to: XY, after: XY, t: number): XY {
  const axis = (i: 0 | 1): number => {
    const [a, b, c, d] = [before[i], from[i], to[i], after[i]]
    return (
      0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
    )
  }
  return [axis(0), axis(1)]
}
