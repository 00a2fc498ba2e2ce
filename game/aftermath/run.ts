/** Ten half-years, a thousand times: when the war first comes back, and where. */
import { draw } from '../board/rng.ts'
import type { State } from '../model/state.ts'
import { adjacent, type World } from '../scenarios/world.ts'
import type { Hazard, Reading } from './hazards.ts'

type Dice = Pick<State, 'rng'>

/** The fronts of two parties, and the chance per half-year, in per mille, that their war comes back. */
interface Dyad {
  readonly fronts: readonly Hazard[]
  readonly chance: number
}

export interface Outcome {
  /** Runs in which the war is back by the end of each half-year. */
  readonly relapsed: readonly number[]
  /** Runs in which it came back at each front, in the order of the hazards. */
  readonly at: readonly number[]
}

/** A war starts at its worst front; each further one adds a little, for they rise and fall together. */
function dyadsOf(hazards: readonly Hazard[], r: Reading): Dyad[] {
  const groups = new Map<string, Hazard[]>()
  for (const each of hazards) {
    const key = each.front.dyad.join('-')
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].map((fronts) => {
    const all = fronts.reduce((sum, { chance }) => sum + chance, 0)
    const worst = Math.max(...fronts.map(({ chance }) => chance))
    return { fronts, chance: Math.min(r.most, Math.round(worst + (r.further * (all - worst)) / 100)) }
  })
}

/** One of them, by its weight. */
function pick<T extends { readonly chance: number }>(dice: Dice, from: readonly T[]): T | undefined {
  let whole = 0
  for (const { chance } of from) whole += chance
  let left = whole === 0 ? 0 : draw(dice, whole)
  for (const each of from) if ((left -= each.chance) <= 0) return each
  return undefined
}

const touches = (world: World, a: Hazard, b: Hazard): boolean =>
  (a.front.area === b.front.area || adjacent(world, a.front.area, b.front.area)) &&
  a.front.dyad.some((actor) => b.front.dyad.includes(actor))

/** Hazards, by their place in the list, that a war which starts at the hazard may spread to, itself among them. */
function reachOf(world: World, hazards: readonly Hazard[], start: Hazard): number[] {
  const places = [...hazards.keys()]
  return places.filter((index) => {
    const each = hazards[index]
    return each !== undefined && (each === start || touches(world, start, each))
  })
}

const million = 1_000_000

/** Chance that any of the wars comes back in a half-year, in millionths: of each printed hazard the reading's share. */
const anyOf = (dyads: readonly Dyad[], { scale }: Reading): number =>
  Math.round(million * (1 - dyads.reduce((quiet, { chance }) => quiet * (1 - (chance * scale) / 100_000), 1)))

/** The half-year in which the war comes back, from 0; none when it does not. */
function relapse(dice: Dice, any: number, halfYears: number): number | null {
  for (let at = 0; at < halfYears; at++) if (draw(dice, million) <= any) return at
  return null
}

export function playRuns(world: World, hazards: readonly Hazard[], r: Reading, dice: Dice): Outcome {
  const { runs, halfYears } = world.c.aftermath
  const dyads = dyadsOf(hazards, r)
  const any = anyOf(dyads, r)
  const first = Array.from({ length: halfYears }, () => 0)
  const at = hazards.map(() => 0)
  const reach = new Map<Hazard, number[]>()
  for (let run = 0; run < runs; run++) {
    const when = relapse(dice, any, halfYears)
    if (when === null) continue
    first[when] = (first[when] ?? 0) + 1
    const start = pick(dice, pick(dice, dyads)?.fronts ?? [])
    if (start === undefined) continue
    const near = reach.get(start) ?? reachOf(world, hazards, start)
    reach.set(start, near)
    for (const index of near)
      if (hazards[index] === start || draw(dice, 100) <= r.spread) at[index] = (at[index] ?? 0) + 1
  }
  let back = 0
  return { relapsed: first.map((count) => (back += count)), at }
}
