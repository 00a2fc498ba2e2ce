/** Ways to stand six counters together: rows, each shifted against the one above. */

export interface Pattern {
  /** Offsets of the counters in counter widths, in reading order. */
  readonly cells: readonly (readonly [number, number])[]
  readonly width: number
  readonly height: number
  /** 0 for three by two; more for each that looks less orderly. */
  readonly cost: number
}

const ROWS: readonly (readonly number[])[] = [
  [3, 3],
  [2, 2, 2],
  [4, 2],
  [2, 4],
  [2, 3, 1],
  [1, 3, 2],
  [3, 2, 1],
  [1, 2, 3],
  [1, 4, 1],
  [2, 1, 3],
  [3, 1, 2],
  [1, 2, 2, 1],
  [2, 2, 1, 1],
  [1, 1, 2, 2],
  [1, 2, 1, 2],
  [2, 1, 2, 1],
  [1, 1, 1, 3],
  [3, 1, 1, 1],
  [1, 3, 1, 1],
  [1, 1, 3, 1],
  [5, 1],
  [1, 5],
  [6],
  [1, 1, 2, 1, 1],
  [1, 1, 1, 1, 2],
  [2, 1, 1, 1, 1],
  [1, 1, 1, 1, 1, 1],
]

/** Sideways steps of a row against the row above: flush, centred, and half a counter off; of many rows, fewer. */
function shifts(above: number, below: number, rows: number): number[] {
  const flush = below - above
  const tried = [
    0,
    -flush,
    -flush / 2,
    -flush / 2 - 0.5,
    -flush / 2 + 0.5,
    -0.5,
    0.5,
    0.5 - flush,
    -0.5 - flush,
  ]
  return [...new Set(rows > 3 ? tried.slice(0, 2).concat(above === below ? [-0.5, 0.5] : []) : tried)].filter(
    (s) => s > -below && s < above,
  )
}

function arrange(rows: readonly number[], start = 0, count = rows.length): number[][] {
  const [above, below, ...rest] = rows
  if (above === undefined) return []
  if (below === undefined) return [[start]]
  return shifts(above, below, count).flatMap((shift) =>
    arrange([below, ...rest], start + shift, count).map((tail) => [start, ...tail]),
  )
}

function patternOf(rows: readonly number[], starts: readonly number[]): Pattern {
  const left = Math.min(...starts)
  const cells = rows.flatMap((count, y) =>
    Array.from({ length: count }, (_, i): [number, number] => [(starts[y] ?? 0) - left + i, y]),
  )
  const width = Math.max(...cells.map(([x]) => x)) + 1
  const height = rows.length
  const [mx, my] = [cells.reduce((s, [x]) => s + x, 0) / 6, (height - 1) / 2]
  const spread = cells.reduce((s, [x, y]) => s + Math.hypot((x - mx) * 0.85, y - my), 0) / 6
  const ragged = new Set(cells.map(([x]) => x % 1)).size - 1 + new Set(starts).size - 1
  return { cells, width, height, cost: (spread - 0.85) * 1.4 + ragged * 0.12 }
}

export const patterns: readonly Pattern[] = ROWS.flatMap((rows) =>
  arrange(rows).map((starts) => patternOf(rows, starts)),
).sort((a, b) => a.cost - b.cost)
