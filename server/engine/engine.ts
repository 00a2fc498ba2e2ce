/** Begins matches and reduces commands through boardgame.io. Storage, queue and frames are the host's. */
import { playerOf, shell, type Play } from '../../game/shell.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { Command, Submitter } from '../../game/model/command.ts'
import { refuse, type Refusal } from '../../game/model/refusal.ts'
import type { Logger } from '../log.ts'
import type { Applied, Rules } from '../rules.ts'
import { CreateGameReducer, InitializeGame } from './adapter.ts'
import { EngineState } from './state.ts'

export type Reduced =
  | { ok: true; state: EngineState; entries: readonly ChronicleEntry[] }
  | { ok: false; refusal: Refusal }

export interface Engine {
  begin(seed: string, scenario: string): EngineState
  /** Never throws: an exception inside the rules becomes the refusal `internal` and stands in the log. */
  reduce(state: EngineState, by: Submitter, command: Command): Reduced
}

const refused = (code: string): Reduced => ({ ok: false, refusal: refuse(code, 'R1') })

const action = (playerID: string, command: Command) => ({
  type: 'MAKE_MOVE' as const,
  payload: { type: 'command', args: [command], playerID, credentials: '' },
})

function begin(rules: Rules, seed: string, scenario: string): EngineState {
  const numPlayers = rules.roles(scenario).length + 1
  return EngineState.parse(
    InitializeGame({ game: shell(rules, seed), numPlayers, setupData: { seed, scenario } }),
  )
}

/**
 * A reducer whose rules have been applied already: boardgame.io gives a move a proxy and loses the reason of a
 * refusal, so the rules run first, on the plain state, and the move returns what they made.
 */
function reducerOf(rules: Rules) {
  let applied: Applied = { ok: false, refusal: refuse('internal', 'R1') }
  const play: Play = {
    roles: (scenario) => rules.roles(scenario),
    setup: (seed, scenario) => rules.setup(seed, scenario),
    view: (state, viewer) => rules.view(state, viewer),
    apply: () => applied,
  }
  const reducer = CreateGameReducer({ game: shell(play, 'unused') })
  return (state: EngineState, by: Submitter, command: Command): Reduced => {
    applied = rules.apply(state.G, by, command)
    if (!applied.ok) return applied
    const next = reducer(state, action(playerOf(rules.roles(state.G.scenario), by), command))
    if (next.transients?.error !== undefined) return refused('notYours')
    const { ctx, plugins, _stateID } = next
    return {
      ok: true,
      state: { G: applied.state, ctx, plugins, _undo: [], _redo: [], _stateID },
      entries: applied.entries,
    }
  }
}

export function createEngine(rules: Rules, log: Logger): Engine {
  const reduce = reducerOf(rules)
  return {
    begin: (seed, scenario) => begin(rules, seed, scenario),
    reduce(state, by, command) {
      try {
        return reduce(state, by, command)
      } catch (error) {
        log.error({ err: error, by, type: command.type }, 'the rules threw')
        return refused('internal')
      }
    },
  }
}
