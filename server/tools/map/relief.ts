/** Muted relief from hand-drawn crests: soft ribbons of light and shade, and hachures down the slopes. */
import type { Ridge } from '../../../game/theatres/geometry.ts'
import { ringPath, strokesPath } from './paths.ts'
import { bounds, densify, inRing, length, simplify } from './plane.ts'
import { offset, seededRandom } from './smooth.ts'
import type { Line, Ring, XY } from './types.ts'

/** Ribbons' widths as shares of the ridge's. */
const RIBBONS = [1, 0.55] as const
const HACHURE_STEP = 6
/** Dunes: from crest to crest, from row to row, and how long one is. */
const DUNE = { across: 21, down: 9, half: 6, high: 2.4 }

interface Slope {
  readonly at: XY
  readonly before: XY
  readonly after: XY
  /** Width of the slope here: tapers to the ends and swells with the spurs. */
  readonly width: number
}

/** @param crest in map units; @param width of one slope at its widest. */
export function ridgeOf(crest: Line, width: number): Ridge {
  const lit = facesLight(crest) ? 1 : -1
  const shady = slopesOf(crest, width * 1.15, -lit)
  const sunny = slopesOf(crest, width, lit)
  return {
    shade: RIBBONS.map((share) => ribbon(shady, -lit * share)),
    light: RIBBONS.map((share) => ribbon(sunny, lit * share)),
    hachures: hachures(shady, -lit, 0.85),
  }
}

/** Whether the left-hand side of the crest faces the light, which comes from the north-west. */
function facesLight(crest: Line): boolean {
  const [first, last] = [crest[0], crest[crest.length - 1]]
  if (!first || !last) return true
  const normal: XY = [-(last[1] - first[1]), last[0] - first[0]]
  return normal[0] + normal[1] < 0
}

/** The width runs from spur to valley to spur, unevenly, and tapers to the ridge's ends. */
function slopesOf(crest: Line, width: number, side: number): Slope[] {
  const dense = densify(crest, 2)
  const random = seededRandom(JSON.stringify(bounds([crest]).map(Math.round)) + side)
  const total = length(dense)
  const spurs = spursAlong(total, width, random)
  return dense.map((at, i) => {
    const share = i / (dense.length - 1)
    const taper = Math.sin(Math.PI * share) ** 0.6
    return {
      at,
      before: dense[i - 1] ?? at,
      after: dense[i + 1] ?? at,
      width: width * taper * reachAt(spurs, share * total),
    }
  })
}

interface Spur {
  readonly along: number
  readonly reach: number
}

/** Spurs and the valleys between them, in turn. */
function spursAlong(total: number, width: number, random: () => number): Spur[] {
  const spurs: Spur[] = []
  for (let along = 0; along < total + width; along += width * (0.22 + 0.2 * random())) {
    spurs.push({ along, reach: spurs.length % 2 === 0 ? 0.78 + 0.3 * random() : 0.34 + 0.22 * random() })
  }
  return spurs
}

function reachAt(spurs: readonly Spur[], along: number): number {
  const next = Math.max(
    1,
    spurs.findIndex((spur) => spur.along > along),
  )
  const [a, b] = [spurs[next - 1], spurs[next]]
  if (!a || !b) return 0.6
  const t = (along - a.along) / (b.along - a.along)
  return a.reach + (b.reach - a.reach) * (t * t * (3 - 2 * t))
}

const aside = (slope: Slope, share: number): XY =>
  offset(slope.at, slope.before, slope.after, slope.width * share)

function ribbon(slopes: readonly Slope[], share: number): string {
  const foot = simplify(
    slopes.map((slope) => aside(slope, share)),
    0.8,
  )
  const crest = simplify(
    slopes.map((slope) => slope.at),
    0.5,
  )
  return ringPath([...crest, ...foot.toReversed(), ...crest.slice(0, 1)])
}

function hachures(slopes: readonly Slope[], side: number, reach: number): string {
  const random = seededRandom(JSON.stringify(slopes[0]?.at))
  const every = Math.max(1, Math.round(HACHURE_STEP / 2))
  const strokes = slopes
    .filter((slope, i) => i % every === 0 && slope.width > 2)
    .map((slope): Line => [
      aside(slope, side * 0.12 * random()),
      aside(slope, side * reach * (0.65 + 0.35 * random())),
    ])
  return strokesPath(strokes)
}

/** A sea of sand as rows of crescent dunes, every other row shifted. */
export function sandOf(sea: Ring): string {
  const [x0, y0, x1, y1] = bounds([sea])
  const dunes: Line[] = []
  for (let row = 0; y0 + row * DUNE.down < y1; row++) {
    for (let x = x0 + (row % 2) * (DUNE.across / 2); x < x1; x += DUNE.across) {
      const y = y0 + row * DUNE.down
      const ends: Line = [
        [x - DUNE.half, y],
        [x + DUNE.half, y],
      ]
      if (ends.every((end) => inRing(end, sea))) dunes.push(duneAt(x, y))
    }
  }
  return strokesPath(dunes)
}

const duneAt = (x: number, y: number): Line => [
  [x - DUNE.half, y],
  [x - DUNE.half * 0.35, y - DUNE.high],
  [x + DUNE.half * 0.35, y - DUNE.high],
  [x + DUNE.half, y],
]
