/** The recorded history of each scenario, from which its par is computed. */
import { RecordedGame } from '../model/scenario.ts'
import highway from './highway.history.json' with { type: 'json' }

const histories: ReadonlyMap<string, RecordedGame> = new Map([['highway', RecordedGame.parse(highway)]])

/** Throws for a scenario without a history: each that ships has one. */
export function historyOf(scenario: string): RecordedGame {
  const history = histories.get(scenario)
  if (history === undefined) throw new Error(`no history of ${scenario}`)
  return history
}
