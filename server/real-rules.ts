import * as game from '../game/module.ts'
import type { Rules } from './rules.ts'

/** The rules of the game. */
export const rules: Rules = game
