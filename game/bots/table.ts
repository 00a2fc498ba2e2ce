/** A game of bots without a server: the same acts in the same rounds as live play. */
import { knownTo } from '../board/knowledge.ts'
import type { Board } from '../model/board.ts'
import type { BotLevel } from '../model/bot.ts'
import type { LogEntry } from '../model/command.ts'
import type { ActorId } from '../model/ids.ts'
import type { State } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'
import type { ChronicleEntry } from '../model/chronicle.ts'
import { obeyInPlace } from '../apply.ts'
import { setUp } from '../turn/setup.ts'
import { act, type Act } from './act.ts'
import { copyOf } from './foresight/copy.ts'

/** Somebody who plays a seat: the bot, or a scripted player of a test. Sees the seat's view only. */
export type Player = (world: World, board: Board, seat: ActorId, seed: readonly number[]) => Act | null

export interface Played {
  readonly state: State
  readonly log: LogEntry[]
  readonly entries: ChronicleEntry[]
  readonly acts: Act[]
}

/** Acts a phase at most: a bot that will not stop is a bug. */
const most = 400

export type Players = Partial<Record<ActorId, Player>>

export type Levels = Partial<Record<ActorId, BotLevel>>

/** A game that has only been set up, with all told how well bots play: level 1 where nothing is said. */
export function begun(world: World, seed: string, levels: Levels = {}): Played {
  const { state, entries } = setUp(world, seed)
  const played = { state, log: [], entries: [...entries], acts: [] }
  const { turn, phase } = state
  if (Object.keys(levels).length > 0)
    submit(world, played, { by: 'host', command: { type: 'botLevels', turn, phase, levels } })
  return played
}

/** Plays to the end. Throws when a player does something that the rules refuse. */
export const playOut = (world: World, seed: string, players: Players = {}): Played =>
  playFrom(world, begun(world, seed), players)

/** Plays a game on in place: to its end, or until it is far enough, which is asked after each round of acts. */
export function playFrom(
  world: World,
  played: Played,
  players: Players = {},
  enough: (played: Played) => boolean = () => false,
): Played {
  const { state } = played
  for (let acts = 0; state.phase !== 'ended' && !enough(played); acts++) {
    if (acts > most * world.scenario.turns) throw new Error(`game ${state.rng.seed.join('.')} does not end`)
    if (!round(world, played, players)) close(world, played)
  }
  return played
}

/** Each seat at most once, in rotated order; false when nobody had anything to do. */
function round(world: World, played: Played, players: Players): boolean {
  const { state } = played
  const { turn, phase } = state
  let active = false
  for (let index = 0; index < world.seats.length; index++) {
    const seat = world.seats[(index + turn) % world.seats.length]
    if (seat === undefined || state.turn !== turn || state.phase !== phase) break
    if (state.seats[seat]?.ready === true && players[seat] === undefined) continue
    const board = knownTo(state, seat)
    const next = (players[seat] ?? act)(world, board, seat, state.rng.seed)
    if (next === null) continue
    active = true
    played.acts.push(next)
    submit(world, played, { by: seat, command: next.command }, board)
  }
  return active
}

const close = (world: World, played: Played): void =>
  submit(world, played, {
    by: 'host',
    command: { type: 'phaseClosed', turn: played.state.turn, phase: played.state.phase },
  })

function submit(world: World, played: Played, entry: LogEntry, known?: Board): void {
  // The rules keep a copy of the command, so that the log's own is never changed by them.
  const { refusal, entries } = obeyInPlace(world, played.state, entry.by, copyOf(entry.command), known)
  if (refusal !== null)
    throw new Error(
      `${entry.by} ${JSON.stringify(entry.command)}: ${refusal.code} ${JSON.stringify(refusal.params)}`,
    )
  played.log.push(entry)
  played.entries.push(...entries)
}
