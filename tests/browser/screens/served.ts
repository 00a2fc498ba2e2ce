/** The stage of the axe tests: built in a process of its own, described to whoever asks. */
import { join } from 'node:path'
import { openStage } from './build.ts'
import { games, isShown } from './chosen.ts'
import { findAll } from './scenes.ts'
import type { OpenStage } from './stage.ts'

/** Built by the server of the other tests, unless it is given. */
const client = process.env['TEST_CLIENT'] ?? join(import.meta.dirname, '../../../dist/client')

export const openForAxe = (): Promise<OpenStage> => openStage(findAll(games), client, isShown)
