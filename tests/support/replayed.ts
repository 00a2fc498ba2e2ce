/** A log played from its seed, with the hash of the state as each phase opens. */
import { applyInPlace } from '../../game/apply.ts'
import type { RecordedGame } from '../../game/model/scenario.ts'
import type { State } from '../../game/model/state.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'
import { hashOf } from '../../server/tools/recorded/hash.ts'

export function replayed(game: RecordedGame): { state: State; phases: Record<string, string> } {
  const world = worldOf(game.scenario, game.variant)
  const { state } = setUp(world, game.seed, game.draws)
  const phases: Record<string, string> = {}
  const note = () => {
    phases[`${String(state.turn)} ${state.phase}`] ??= hashOf(state)
  }
  note()
  for (const { by, command } of game.log) {
    const { refusal } = applyInPlace(world, state, by, command)
    if (refusal !== null) throw new Error(`${by} ${command.type}: ${refusal.code}`)
    note()
  }
  return { state, phases }
}
