/** Recorded games, step by step: for tests that look at the way as well as at the end. */
import { readFileSync } from 'node:fs'
import { applyInPlace } from '../../game/apply.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { LogEntry, SeatCommand } from '../../game/model/command.ts'
import { RecordedGame } from '../../game/model/scenario.ts'
import type { State } from '../../game/model/state.ts'
import type { World } from '../../game/scenarios/world.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'

export function readRecorded(path: string): RecordedGame {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
  return RecordedGame.parse(json)
}

export interface Moment {
  readonly entry: LogEntry
  /** The state in which the command was given. */
  readonly before: State
  readonly after: State
  readonly entries: readonly ChronicleEntry[]
}

/** Every command of the game with the states around it. Throws on a refusal. */
export function moments(game: RecordedGame, world: World = worldOf(game.scenario)): Moment[] {
  const { state } = setUp(world, game.seed, game.draws)
  return game.log.map((entry) => {
    const before = structuredClone(state)
    const { refusal, entries } = applyInPlace(world, state, entry.by, entry.command)
    if (refusal !== null) throw new Error(`${entry.by} ${entry.command.type}: ${refusal.code}`)
    return { entry, before, after: structuredClone(state), entries }
  })
}

/** The first time that the seat gives a command of the type, from a turn on. */
export function momentOf(
  all: readonly Moment[],
  by: LogEntry['by'],
  type: SeatCommand['type'],
  turn = 1,
): Moment {
  const found = all.find(
    ({ entry }) => entry.by === by && entry.command.type === type && entry.command.turn >= turn,
  )
  if (found === undefined) throw new Error(`${by} never gives ${type} from turn ${turn} on`)
  return found
}

export const told = (all: readonly Moment[], key: string): ChronicleEntry[] =>
  all.flatMap(({ entries }) => entries.filter((each) => each.key === `chronicle.${key}`))
