/** What the hazard is made of, and where it is: the three largest causes and the places, for the debrief. */
import { causes, type Aftermath } from '../model/state.ts'
import { mapsOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'
import type { Hazard, Reading } from './hazards.ts'
import type { Outcome } from './run.ts'

/** Shares of the whole hazard, the base that has no cause included, in per cent. */
export function largestCauses(world: World, hazards: readonly Hazard[], r: Reading): Aftermath['causes'] {
  const sums = causes.map((cause) => ({
    cause,
    sum: hazards.reduce((sum, { terms }) => sum + terms[cause], 0),
  }))
  const whole = sums.reduce((sum, each) => sum + each.sum, r.base * hazards.length)
  if (whole === 0) return []
  return sums
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, world.c.aftermath.causes)
    .map(({ cause, sum }) => ({ cause, share: Math.round((100 * sum) / whole) }))
}

/** Where the war came back in most of the runs, per mille; the worst of each map. */
export function worstPlaces(world: World, hazards: readonly Hazard[], { at }: Outcome): Aftermath['places'] {
  const { runs, places } = world.c.aftermath
  const found = hazards
    .map(({ front }, index) => ({
      area: front.area,
      dyad: [...front.dyad],
      share: Math.round((1000 * (at[index] ?? 0)) / runs),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  return mapsOf(world).flatMap((map) => found.filter(({ area }) => theatreOf(area) === map).slice(0, places))
}
