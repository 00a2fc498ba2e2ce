import type { MarkKind } from './marks.ts'

interface Drawing {
  readonly fill?: string
  readonly line?: string
  /** A stroke across it: forbidden now. */
  readonly strike?: string
}

const aircraft = 'M5 .3 6 3.6 9.6 6V7.2L6 6 5.7 8 7 9.2V10L5 9.4 3 10V9.2L4.3 8 4 6 .4 7.2V6L4 3.6Z'

/** Signs in a box of 10 × 10. */
const drawings: Readonly<Record<MarkKind, Drawing>> = {
  siege: { line: 'M5 1a4 4 0 1 0 .01 0ZM5 1v2.4M5 9V6.6M1 5h2.4M9 5H6.6' },
  people: { fill: 'M5 4.6a2 2 0 1 0-.01 0ZM1.4 9.6c0-3.2 1.5-4.4 3.6-4.4s3.6 1.2 3.6 4.4Z' },
  air: { fill: aircraft, strike: 'M.5 9.5 9.5.5' },
  fort: { fill: 'M1 9V2h1.6v1.4h1.5V2h1.8v1.4h1.5V2H9v7Z' },
  council: { fill: 'M5 .6 9.6 4.6H8.4V9.6H5.9V6.4H4.1V9.6H1.6V4.6H.4Z' },
  oil: { fill: 'M5 .6C5 .6 8 4.4 8 6.5A3 3 0 0 1 2 6.5C2 4.4 5 .6 5 .6Z' },
  oilShut: { fill: 'M5 .6C5 .6 8 4.4 8 6.5A3 3 0 0 1 2 6.5C2 4.4 5 .6 5 .6Z', strike: 'M.5 9.5 9.5.5' },
  redLine: { line: 'M1.4 9.4V1M1.4 1.4h6.8L6.4 3.6l1.8 2.2H1.4' },
  ceasefire: { line: 'M0 5h3.5M2 3 4 5 2 7M10 5H6.5M8 3 6 5 8 7' },
  demilitarised: { line: 'M2.2 2.2h5.6v5.6H2.2ZM.6 9.4 9.4.6' },
  noFly: {
    line: 'M5 .4a4.6 4.6 0 1 0 .01 0Z',
    fill: 'M5 2 5.6 4 7.8 5.5v.8L5.6 5.6 5.4 6.8l.8.7V8L5 7.6 3.8 8v-.5l.8-.7L4.4 5.6 2.2 6.3v-.8L4.4 4Z',
  },
  monitors: { line: 'M.4 5S2.2 2 5 2 9.6 5 9.6 5 7.8 8 5 8 .4 5 .4 5Z', fill: 'M5 3.4a1.6 1.6 0 1 0 .01 0Z' },
  aidAccess: { fill: 'M3.6 1h2.8v2.6H9v2.8H6.4V9H3.6V6.4H1V3.6h2.6Z' },
  separation: { line: 'M5 .8v8.4', fill: 'M2 3.4a1.6 1.6 0 1 0 .01 0ZM8 3.4a1.6 1.6 0 1 0 .01 0Z' },
  foreignLeave: { line: 'M5.4 1.4H1.6v7.2h3.8M3.8 5h5.4M7.2 3 9.2 5 7.2 7' },
  noReinforce: { line: 'M.6 5h5M3.8 3 5.8 5 3.8 7M8.4 1.2v7.6' },
  return: { line: 'M1.4 3.8h5a2.4 2.4 0 0 1 0 4.8H3M3.6 1.6 1.4 3.8 3.6 6' },
}

/** The sign of a mark, the same on the plate, in the legend and in an area's card. */
export function Glyph({ mark }: { mark: MarkKind }) {
  const { fill, line, strike } = drawings[mark]
  return (
    <g className="glyph" data-mark={mark}>
      {line === undefined ? null : <path className="glyph-line" d={line} />}
      {fill === undefined ? null : <path className="glyph-fill" d={fill} />}
      {strike === undefined ? null : <path className="glyph-strike" d={strike} />}
    </g>
  )
}

/** The same on a little plate of its own, between words. */
export function GlyphIcon({ mark }: { mark: MarkKind }) {
  return (
    <svg className="glyph-icon" width="20" height="20" viewBox="-2 -2 14 14" aria-hidden="true">
      <rect x="-1.5" y="-1.5" width="13" height="13" rx="2" />
      <Glyph mark={mark} />
    </svg>
  )
}
