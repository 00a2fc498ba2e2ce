/** The printed hazard of a front: chance per half-year, in per mille, that the war comes back there, term by term. */
import { clamp } from '../acts/levels.ts'
import type { Coefficients } from '../coefficients/coefficients.ts'
import type { Board } from '../model/board.ts'
import type { causes } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'
import { dealsOn, factsOf, type Facts } from './facts.ts'
import { frontsOf, type Front } from './fronts.ts'

/** One reading of what keeps a peace: the model's, or the sceptic's. Same terms, other weights. */
export type Reading = Coefficients['aftermath']['model']
export type Cause = (typeof causes)[number]
export type Terms = Readonly<Record<Cause, number>>

export interface Hazard {
  readonly front: Front
  readonly terms: Terms
  /** Per mille, 0–1000. */
  readonly chance: number
}

/** Nobody holds the front: neither guarantors with a will, nor eyes on the spot, nor forces that balance. */
function loose(world: World, facts: Facts, r: Reading): number {
  const missing = r.grip * (world.c.aftermath.fullGrip - facts.grip)
  const open = (facts.bare ? r.noDeal : 0) + (facts.hot ? r.hot : 0)
  return Math.max(0, missing + open + r.imbalance * facts.imbalance - r.watched * facts.watched)
}

/** Distraction takes off grip; it cannot take off more than there is. */
const distracted = (facts: Facts, r: Reading): number =>
  Math.min(
    r.grip * facts.grip,
    r.tension * facts.tension + r.tired * facts.tired + r.elsewhere * facts.elsewhere,
  )

export function termsFrom(world: World, facts: Facts, r: Reading): Terms {
  return {
    grievance: r.grievance * facts.grievance + r.damage * facts.damage,
    spoilers: Math.min(r.spoilersMost, r.spoilers * facts.outside),
    grip: loose(world, facts, r),
    distraction: distracted(facts, r),
    displaced: Math.min(r.displacedMost, r.displaced * facts.displaced),
    exclusion: r.exclusion * (world.c.aftermath.inclusionMost - facts.inclusion),
    imposed: facts.imposed ? r.imposed : 0,
  }
}

const total = (terms: Terms): number => Object.values(terms).reduce((sum, term) => sum + term, 0)

export function hazardFrom(world: World, front: Front, facts: Facts, r: Reading): Hazard {
  const terms = termsFrom(world, facts, r)
  return { front, terms, chance: Math.round(clamp(r.base + total(terms), r.least, r.most)) }
}

/** A front, and what the final state says of it under each deal that covers it, or under none. */
export interface Ground {
  readonly front: Front
  readonly facts: readonly Facts[]
}

function groundOf(world: World, board: Board, front: Front): Ground {
  const deals = dealsOn(world, board, front)
  const each = deals.length === 0 ? [null] : deals
  return { front, facts: each.map((deal) => factsOf(world, board, front, deal)) }
}

/** The same for every reading. */
export const groundsOf = (world: World, board: Board): Ground[] =>
  frontsOf(world, board).map((front) => groundOf(world, board, front))

/** Of several deals that cover a front, the one that keeps it best counts. */
export const hazardOn = (world: World, { front, facts }: Ground, r: Reading): Hazard =>
  facts
    .map((each) => hazardFrom(world, front, each, r))
    .reduce((best, next) => (next.chance < best.chance ? next : best))

export const hazardOf = (world: World, board: Board, front: Front, r: Reading): Hazard =>
  hazardOn(world, groundOf(world, board, front), r)
