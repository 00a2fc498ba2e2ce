/** How well bots play: 1 goes by its card, 2 weighs what it might do, 3 looks ahead as well. */
import * as z from 'zod/mini'

export const botLevels = ['1', '2', '3'] as const
export const BotLevel = z.enum(botLevels)
export type BotLevel = (typeof botLevels)[number]
/** What somebody is offered who opens a game. */
export const usualLevel: BotLevel = '1'
