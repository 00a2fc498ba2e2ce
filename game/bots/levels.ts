/** Levels of bots by name: 1 reads its card, 2 weighs what it might do, 3 plays plans on. */
import type { BotLevel } from '../model/bot.ts'
import { act } from './act.ts'
import { act as weighing } from './level2/act.ts'
import type { Player } from './table.ts'

export { botLevels, type BotLevel } from '../model/bot.ts'

/**
 * Throws for a level that is not built yet. `more` says whether there is time to look further, for level 3; without it
 * that level looks ahead a fixed number of times and is reproducible.
 */
export function playerOf(level: BotLevel, _more?: () => boolean): Player {
  if (level === '1') return act
  if (level === '2') return weighing
  throw new Error(`bots of level ${level} are not built yet`)
}
