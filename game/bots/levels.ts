/** Levels of bots by name: 1 reads its card, 2 weighs what it might do, 3 plays plans on. */
import { act } from './act.ts'
import type { Player } from './table.ts'

export const botLevels = ['1', '2', '3'] as const
export type BotLevel = (typeof botLevels)[number]

/** Throws for a level that is not built yet. */
export function playerOf(level: BotLevel): Player {
  if (level === '1') return act
  throw new Error(`bots of level ${level} are not built yet`)
}
