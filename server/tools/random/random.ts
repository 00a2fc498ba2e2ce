/** Chance for random players and tests: seeded, so that whatever fails can be played again. */

export interface Random {
  /** 0 to `below` − 1. */
  int(below: number): number
  /** True in `percent` of 100. */
  chance(percent: number): boolean
  /** Throws on an empty list. */
  pick<T>(from: readonly T[]): T
  shuffle<T>(from: readonly T[]): T[]
}

/** mulberry32: small and good enough to wander about. */
function stream(seed: number): () => number {
  let at = seed >>> 0
  return () => {
    at = (at + 0x6d2b79f5) >>> 0
    let t = Math.imul(at ^ (at >>> 15), at | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
}

export function random(seed: number): Random {
  const next = stream(seed)
  const int = (below: number) => next() % below
  function pick<T>(from: readonly T[]): T {
    const [found] = from.slice(int(from.length))
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  return {
    int,
    chance: (percent) => int(100) < percent,
    pick,
    shuffle: (from) =>
      from
        .map((value) => ({ value, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ value }) => value),
  }
}
