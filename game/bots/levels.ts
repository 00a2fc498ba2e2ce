/** Levels of bots by name: 1 reads its card, 2 weighs what it might do, 3 plays plans on. */
import type { BotLevel } from '../model/bot.ts'
import { act } from './act.ts'
import { act as weighing } from './level2/act.ts'
import { act as looking, actWithin } from './level3/act.ts'
import type { Player } from './table.ts'

export { botLevels, type BotLevel } from '../model/bot.ts'

/**
 * `more` says whether there is time to look further, for level 3; without it that level looks ahead a fixed number of
 * times and is reproducible, as the others are.
 */
export function playerOf(level: BotLevel, more?: () => boolean): Player {
  if (level === '1') return act
  if (level === '2') return weighing
  return more === undefined ? looking : actWithin(more)
}
