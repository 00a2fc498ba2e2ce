/** Plays a script by the rules and records it: commands of all seats, and the draws that chance was given. */
import { applyInPlace } from '../../../game/apply.ts'
import type { LogEntry } from '../../../game/model/command.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { RecordedGame } from '../../../game/model/scenario.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { worldOf } from '../../../game/scenarios/worlds.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { firstLine, ToolError } from '../cli.ts'
import { closeWith } from './chance.ts'
import { commandOf } from './commands.ts'
import { replayGame } from './games.ts'
import { hashOf } from './hash.ts'
import type { Chance, Course, Deed } from './script.ts'

interface Recording {
  readonly world: World
  state: State
  readonly log: LogEntry[]
  readonly draws: number[]
}

function submit(recording: Recording, entry: LogEntry): void {
  const { refusal } = applyInPlace(recording.world, recording.state, entry.by, entry.command)
  if (refusal !== null) throw new ToolError(`refused: ${refusal.code} ${JSON.stringify(refusal.params)}`)
  recording.log.push(structuredClone(entry))
}

const readyOf = (by: ActorId, { turn, phase }: State): LogEntry => ({
  by,
  command: { type: 'ready', turn, phase, ready: true },
})

/** Everybody is ready; the last one closes the phase. */
function close(recording: Recording, chances: readonly Chance[] | null): void {
  const { world, state } = recording
  const entries = world.seats.map((seat) => readyOf(seat, state))
  const last = entries.pop()
  for (const entry of entries) submit(recording, entry)
  if (last === undefined) return
  if (chances === null) return submit(recording, last)
  const closed = closeWith(world, recording.state, last, chances)
  recording.state = closed.state
  recording.draws.push(...closed.draws)
  recording.log.push(last)
}

/** Says where in the script it went wrong. */
function at<T>(place: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    throw new ToolError(`${place}: ${firstLine(error)}`)
  }
}

function play(recording: Recording, place: string, deeds: readonly Deed[]): void {
  for (const deed of deeds)
    at(`${place}: ${JSON.stringify(deed)}`, () =>
      submit(recording, { by: deed.by, command: commandOf(recording.world, recording.state, deed) }),
    )
}

function follow(course: Course): Recording {
  const world = worldOf(course.scenario, course.variant)
  const recording: Recording = { world, state: setUp(world, course.seed, []).state, log: [], draws: [] }
  for (const [index, { planning, talks, chance }] of course.turns.entries()) {
    const place = `${course.file}: turn ${index + 1}`
    if (recording.state.phase === 'planning') {
      play(recording, `${place}, planning`, planning ?? [])
      close(recording, null)
    }
    play(recording, `${place}, talks`, talks)
    at(`${place}, resolution`, () => close(recording, chance))
  }
  return recording
}

/** The script as a recorded game. It may stop before the game ends, to look at how far it came. */
export function record(course: Course): RecordedGame {
  const { world, log, draws } = follow(course)
  const { seed, file } = course
  const { id: scenario, variant } = world.scenario
  const game = { scenario, variant, seed, draws, log, hash: null }
  return { ...game, hash: hashOf(replayGame(file, game)) }
}
