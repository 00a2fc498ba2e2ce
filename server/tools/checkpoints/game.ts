/** A played game as a check reads it: its world, its end, and how it came there. */
import { applyInPlace } from '../../../game/apply.ts'
import { begun, type Played } from '../../../game/bots/table.ts'
import type { LogEntry } from '../../../game/model/command.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'

/** One of two ways to end the same evening: a text that patrons signed for their clients, or one that all signed. */
export interface Branch {
  /** Turns from the fork to the signature; null if it never came. */
  readonly turns: number | null
  /** People who had to leave since the fork, counted when Talks opened in each turn after it, and at the end. */
  readonly displaced: readonly number[]
  /** Per mille of the model's runs in which the war is back within five years. */
  readonly relapse: number
}

export interface Fork {
  readonly imposed: Branch
  readonly inclusive: Branch
}

/** Of Turkey on the front of Idlib: orders given for it, and steps that stand there, its own and its client's. */
export interface Efforts {
  readonly withOperation: number
  readonly without: number
}

/** What is found out by playing a game in another way beside it. */
export interface Beside {
  /** Only of a game that was forked. */
  readonly fork?: Fork | undefined
  readonly efforts?: Efforts | undefined
}

export interface Game extends Played, Beside {
  readonly world: World
  readonly seed: string
}

/**
 * Plays the log again: what the state was before each command is what a check of a moment asks for, and the state at
 * the end no longer knows. The state is one object that changes; keep nothing of it.
 */
export function retell(
  { world, seed, log }: Game,
  before: (state: State, entry: LogEntry) => void,
  after: (state: State, entry: LogEntry) => void = () => undefined,
): void {
  const { state } = begun(world, seed)
  for (const entry of log) {
    before(state, entry)
    applyInPlace(world, state, entry.by, entry.command)
    after(state, entry)
  }
}
