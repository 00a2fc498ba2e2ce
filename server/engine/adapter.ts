/**
 * The one door to boardgame.io. Plain Node cannot `import` its subpaths (ERR_UNSUPPORTED_DIR_IMPORT) although
 * TypeScript, tsx and Vitest accept them, so they are required.
 */
import { createRequire } from 'node:module'
import type Internal from 'boardgame.io/internal'

const load: (name: string) => typeof Internal = createRequire(import.meta.url)

export const { CreateGameReducer, InitializeGame } = load('boardgame.io/internal')
