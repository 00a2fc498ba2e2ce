/** Muted relief from hand-drawn crests: soft ribbons of light and shade, and hachures down the slopes. */
import type { Ridge } from '../../../game/theatres/geometry.ts'
import { openPath, ringPath } from './paths.ts'
import { bounds, densify, length, simplify } from './plane.ts'
import { offset, seededRandom } from './smooth.ts'
import type { Line, XY } from './types.ts'

/** Ribbons' widths as shares of the ridge's. */
const RIBBONS = [1, 0.68, 0.4] as const
const HACHURE_STEP = 3.4

interface Slope {
  readonly at: XY
  readonly before: XY
  readonly after: XY
  /** Width of the slope here: tapers to the ends and swells with the spurs. */
  readonly width: number
}

/** @param crest in map units; @param width of one slope at its widest. */
export function ridgeOf(crest: Line, width: number): Ridge {
  const slopes = slopesOf(crest, width)
  const left = facesLight(crest) ? 1 : -1
  return {
    shade: RIBBONS.map((share) => ribbon(slopes, -left * share * 1.15)),
    light: RIBBONS.map((share) => ribbon(slopes, left * share)),
    hachures: hachures(slopes, -left, 0.8) + hachures(slopes, left, 0.5),
  }
}

/** Whether the left-hand side of the crest faces the light, which comes from the north-west. */
function facesLight(crest: Line): boolean {
  const [first, last] = [crest[0], crest[crest.length - 1]]
  if (!first || !last) return true
  const normal: XY = [-(last[1] - first[1]), last[0] - first[0]]
  return normal[0] + normal[1] < 0
}

function slopesOf(crest: Line, width: number): Slope[] {
  const dense = densify(crest, 2)
  const random = seededRandom(JSON.stringify(bounds([crest]).map(Math.round)))
  const [phase, second] = [random() * 6.28, random() * 6.28]
  const total = length(dense)
  return dense.map((at, i) => {
    const share = i / (dense.length - 1)
    const along = share * total
    const spurs = 0.82 + 0.14 * Math.sin(along / 6 + phase) + 0.1 * Math.sin(along / 2.7 + second)
    const taper = Math.sin(Math.PI * Math.min(1, Math.max(0, share))) ** 0.55
    return { at, before: dense[i - 1] ?? at, after: dense[i + 1] ?? at, width: width * spurs * taper }
  })
}

const aside = (slope: Slope, share: number): XY => offset(slope.at, slope.before, slope.after, slope.width * share)

function ribbon(slopes: readonly Slope[], share: number): string {
  const foot = simplify(slopes.map((slope) => aside(slope, share)), 0.5)
  const crest = simplify(slopes.map((slope) => slope.at), 0.3)
  return ringPath([...crest, ...foot.toReversed(), ...crest.slice(0, 1)])
}

function hachures(slopes: readonly Slope[], side: number, reach: number): string {
  const random = seededRandom(JSON.stringify(slopes.length) + side)
  const every = Math.max(1, Math.round(HACHURE_STEP / 2))
  return slopes
    .filter((slope, i) => i % every === 0 && slope.width > 1.5)
    .map((slope) => {
      const from = 0.1 + 0.12 * random()
      return openPath([aside(slope, side * from), aside(slope, side * reach * (0.7 + 0.4 * random()))])
    })
    .join('')
}
