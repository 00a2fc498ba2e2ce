/** Par: the scenario's recorded history, replayed through the same rules and scored by the same functions. */
import type { ActorId } from './model/ids.ts'
import type { RecordedGame } from './model/scenario.ts'
import type { State } from './model/state.ts'
import { historyOf } from './scenarios/histories.ts'
import type { World } from './scenarios/world.ts'
import { worldOf } from './scenarios/worlds.ts'
import { applyInPlace } from './apply.ts'
import { setUp } from './turn/setup.ts'

/** The final state of a recorded game. Throws where a recorded command is refused: the record does not belong to these rules. */
export function replay(world: World, game: RecordedGame): State {
  const { state } = setUp(world, game.seed, game.draws)
  for (const [index, { by, command }] of game.log.entries()) {
    const { refusal } = applyInPlace(world, state, by, command)
    if (refusal !== null)
      throw new Error(
        `command ${index + 1} (${by} ${command.type}) refused: ${refusal.code} ${JSON.stringify(refusal.params)}`,
      )
  }
  return state
}

export interface ParLine {
  total: number
  objectives: number[]
}
export type Par = Partial<Record<ActorId, ParLine>>

/** Totals and objectives by seat, 0–100. */
export function parOf(world: World, history: RecordedGame): Par {
  const { result } = replay(world, history)
  const lines = world.seats.map((seat): [ActorId, ParLine] => {
    return [seat, { total: result?.totals[seat] ?? 0, objectives: result?.objectives[seat] ?? [] }]
  })
  return Object.fromEntries(lines)
}

const known = new Map<string, Par>()

/** Par of a scenario that ships, computed once a process; under the usual reading of contested facts. */
export function parFor(world: World): Par {
  const { id, variant } = world.scenario
  const key = `${id}/${variant}`
  const par = known.get(key) ?? parOf(worldOf(id, variant), historyOf(world.scenario))
  known.set(key, par)
  return par
}
