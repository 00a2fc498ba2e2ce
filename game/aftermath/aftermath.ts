/** Five years after (R22). Not written yet. */
import type { Aftermath, State } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'

const nothing: Aftermath = { curve: [], causes: [], places: [] }

/** The model's five years and the sceptic's, from the final state. Deterministic: drawn from the match's seed. */
export function playOn(_world: World, _state: State): { model: Aftermath; sceptic: Aftermath } {
  return { model: nothing, sceptic: nothing }
}
