/** What a level-2 bot weighs with: points of its own result (0–100), found by play against level 1. */

/** What is left for later turns, each with the whole game ahead: home and credibility carry later texts, steps later battles. */
export const means = {
  home: 0.4,
  standing: 0.2,
  credibility: 0.3,
  materiel: 0.25,
  leverage: 0.2,
  steps: 0.8,
} as const

/** More materiel than this is not missed. */
export const enoughMateriel = 6

/** A plan has to be so much better than the card's own: the card is what the seat is like, and a forecast may err. */
export const margin = { plan: 0.6, order: 0.4, supply: 0.2, threat: 1 } as const

/** Materiel that is spent every turn is missed there: about what an order brings for it. */
export const price = { materiel: 0.4 } as const

/** Forecasts in one search for a plan: what a decision may take. */
export const forecasts = 14

/** Those that look best are looked at again, with other dice: by name. */
export const finalists = 3
export const throws = ['second', 'third'] as const

/** Orders of the pool that are looked at, of each line of the card and of each kind that it does not name. */
export const perLine = 2

/** Offers: the least gain, in points, and the least chance that all sign for a text to be worth the words. */
export const spoken = {
  gain: 0,
  /** A text of its card may cost it so much: the card sees farther than one turn. */
  cardGain: -6,
  chance: 0.05,
  /** A text of its card, where it has none of its own: said for the record, unless it is sure to be refused. */
  cardChance: 0.01,
  /** The card's own text is preferred by so many points: it is what the seat stands for. */
  card: 0.3,
  /** A counter has to be so much better than what was offered. */
  counter: 0.3,
  /** Chance that a text which could be imposed is. */
  imposed: 0.5,
  /** Drafts that are worked out whole, and changes of the best of them. */
  drafts: 5,
  changes: 10,
} as const

/** What weighs no more than this may be agreed twice: a sum of money, a telephone, a chair. */
export const saidTwice = 0.25

/** Share of what somebody promises that each word it broke before takes away. */
export const brokenWord = 0.35

/** A client is pressed, or has a text signed for it, where that is worth so many points. */
export const pressure = { press: 0.5, impose: 1.5, support: 0.4 } as const
