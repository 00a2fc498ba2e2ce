/** Recorded games as files: read, replayed, written. */
import { readFileSync } from 'node:fs'
import { RecordedGame } from '../../../game/model/scenario.ts'
import type { State } from '../../../game/model/state.ts'
import { replay } from '../../../game/par.ts'
import { fileOf, scenarioIds, worldOf } from '../../../game/scenarios/worlds.ts'
import { firstLine, oneOf, ToolError } from '../cli.ts'

/** The JSON of a file; a ToolError where there is none. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ToolError(`${file}: ${firstLine(error)}.`)
  }
}

export function readGame(file: string): RecordedGame {
  const parsed = RecordedGame.safeParse(readJson(file))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = issue?.path.join('.') ?? ''
  throw new ToolError(`${file}: no recorded game: ${path === '' ? '' : `${path}: `}${issue?.message ?? ''}.`)
}

/** The final state; a ToolError where the rules refuse a command, or the draws do not fit. */
export function replayGame(name: string, game: RecordedGame): State {
  const { variants } = fileOf(oneOf(`${name}: scenario`, game.scenario, scenarioIds))
  const known = variants.map((each) => each.id)
  const world = worldOf(game.scenario, oneOf(`${name}: variant`, game.variant, known))
  try {
    return replay(world, game)
  } catch (error) {
    throw new ToolError(`${name}: does not replay: ${firstLine(error)}. It belongs to other rules.`)
  }
}
