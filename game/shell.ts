/**
 * The boardgame.io Game. Its engine keeps the log and the state id; turn and phases are the rules' own, so there is
 * one boardgame.io phase in which everybody is active, and one move that carries a command.
 */
import type { Game } from 'boardgame.io'
import { Command, type Submitter } from './model/command.ts'
import type { ActorId } from './model/ids.ts'
import { State } from './model/state.ts'
import type { View, Viewer } from './model/view.ts'

/** The part of the rules that the shell calls. `apply` is handed Immer's proxy of the state: see `direct`. */
export interface Play {
  roles(scenario: string): readonly ActorId[]
  setup(seed: string, scenario: string): State
  view(state: State, viewer: Viewer): View
  apply(state: State, by: Submitter, command: Command): { ok: true; state: State } | { ok: false }
}

export interface ShellSetup {
  readonly seed: string
  readonly scenario: string
}

/** Players of boardgame.io: the seats in the scenario's order, then the host. */
export function playerOf(roles: readonly ActorId[], by: Submitter): string {
  return String(by === 'host' ? roles.length : roles.indexOf(by))
}

/** Who a boardgame.io player is; null for a stranger. */
export function submitterOf(roles: readonly ActorId[], player: string): Submitter | null {
  return player === String(roles.length)
    ? 'host'
    : (roles.find((_, index) => String(index) === player) ?? null)
}

/** Neither `structuredClone` nor the rules can work on a proxy. */
function plain(state: State): State {
  const copy: unknown = JSON.parse(JSON.stringify(state))
  return State.parse(copy)
}

/** For those who run boardgame.io without our host: each command is applied to a copy of the state. */
export const direct = (rules: Play): Play => ({
  ...rules,
  apply: (state, by, command) => rules.apply(plain(state), by, command),
})

function move(play: Play, G: State, player: string, command: unknown): State | 'INVALID_MOVE' {
  const by = submitterOf(play.roles(G.scenario), player)
  const parsed = Command.safeParse(command)
  if (by === null || !parsed.success) return 'INVALID_MOVE'
  const applied = play.apply(G, by, parsed.data)
  return applied.ok ? applied.state : 'INVALID_MOVE'
}

function viewerOf(play: Play, G: State, player: string | null): Viewer {
  const by = player === null ? null : submitterOf(play.roles(G.scenario), player)
  return by === null || by === 'host' ? 'observer' : by
}

/** `seed` is boardgame.io's own and plays no part in the rules; without one it would use the time of creation. */
export function shell(play: Play, seed: string): Game<State, Record<string, unknown>, ShellSetup> {
  return {
    name: 'guarantors',
    seed,
    disableUndo: true,
    setup: (_, options) => play.setup(options?.seed ?? seed, options?.scenario ?? ''),
    phases: { play: { start: true, turn: { activePlayers: { all: 'act' }, stages: { act: {} } } } },
    moves: {
      command: {
        move: ({ G, playerID }, command: unknown) => move(play, G, playerID, command),
        client: false,
        ignoreStaleStateID: true,
        redact: true,
      },
    },
    events: {
      endGame: false,
      endPhase: false,
      endTurn: false,
      setPhase: false,
      endStage: false,
      setStage: false,
      pass: false,
      setActivePlayers: false,
    },
    playerView: ({ G, playerID }) => play.view(G, viewerOf(play, G, playerID)),
  }
}
