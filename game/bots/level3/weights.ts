/** How far level 3 looks, and when it believes what it sees. */

/** Looks at a decision where no time is given. */
export const looks = 64
/** With time given: no more looks than so many, for what is left is not worth waiting for. */
export const enough = 600
/** Plans that are forecast, and those of them that are played on, level 2's own among them. */
export const forecasts = 16
export const runners = 6
/** Texts like level 2's: so many are weighed, so many played on with it, so often all together. */
export const texts = { weighed: 16, raced: 4, looks: 40 } as const
/** Points by which another has to be better than level 2's choice: playing on throws dice. */
export const margin = 0.3
