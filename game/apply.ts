/** The one door for changes: a command is checked, then carried out on a copy. */
import { emit, type Play } from './acts/play.ts'
import { knownTo } from './board/knowledge.ts'
import type { Board } from './model/board.ts'
import type { ChronicleEntry } from './model/chronicle.ts'
import { Command, type HostCommand, type SeatCommand, type Submitter } from './model/command.ts'
import type { ActorId } from './model/ids.ts'
import { refuse, type Refusal } from './model/refusal.ts'
import type { State } from './model/state.ts'
import { isSeat, type World } from './scenarios/world.ts'
import { answer, offerOf } from './turn/answers.ts'
import { handlers } from './turn/commands.ts'
import { barredInject, happen } from './turn/events.ts'
import { closePhase } from './turn/ready.ts'
import { awaited } from './talks/signers.ts'

export type Applied =
  | { readonly ok: true; readonly state: State; readonly entries: readonly ChronicleEntry[] }
  | { readonly ok: false; readonly refusal: Refusal }

function barredMoment(state: State, command: Command): Refusal | null {
  if (state.phase === 'ended') return refuse('ended', 'R1')
  if (command.turn === state.turn && command.phase === state.phase) return null
  return refuse('stale', 'R1', { turn: state.turn, phase: state.phase })
}

/**
 * Why the seat's command is refused now; null when it is legal. Parsed input only. It is judged by what the seat knows: a
 * reason must not tell of what is hidden from it, and carrying out looks again at what is there.
 */
export function check(
  world: World,
  state: State,
  seat: ActorId,
  command: SeatCommand,
  known?: Board,
): Refusal | null {
  if (!isSeat(world, seat)) return refuse('noSeat', 'R6', { seat })
  const handler = handlers[command.type]
  const moment = barredMoment(state, command)
  if (moment !== null) return moment
  if (!handler.phases.includes(state.phase)) return refuse('phase', 'R1', { phase: state.phase })
  return handler.barred(world, known ?? knownTo(state, seat), seat, command)
}

function checkHost(world: World, state: State, command: HostCommand): Refusal | null {
  const moment = barredMoment(state, command)
  if (moment !== null) return moment
  switch (command.type) {
    case 'phaseClosed':
      return null
    case 'answerLapsed':
      return barredLapse(state, command)
    case 'inject':
      return barredInject(world, state, command.event)
    case 'fixEnd':
      return command.last >= state.turn && command.last <= world.scenario.turns
        ? null
        : refuse('badEnd', 'R21', { least: state.turn, most: world.scenario.turns })
    case 'botLevels':
      return null
  }
}

function barredLapse(state: State, command: Extract<HostCommand, { type: 'answerLapsed' }>): Refusal | null {
  const offer = offerOf(state, command.offer)
  return offer?.status === 'open' && awaited(offer).includes(command.seat)
    ? null
    : refuse('noOffer', 'R3', { offer: command.offer })
}

/** Mutates the state of `play`. The command has been checked. */
export function carryOut(play: Play, by: ActorId, command: SeatCommand): void {
  handlers[command.type].act(play, by, command)
}

function carryOutForHost(play: Play, command: HostCommand): void {
  switch (command.type) {
    case 'phaseClosed':
      emit(play, play.state.phase === 'talks' ? 'talks' : 'planning', 'timeUp', { phase: play.state.phase })
      return closePhase(play)
    case 'inject':
      return happen(play, command.event)
    case 'fixEnd':
      play.state.lastTurn = command.last
      return emit(play, 'situation', 'endFixed', { turn: command.last })
    case 'botLevels':
      play.state.botLevels = command.levels
      return
    case 'answerLapsed': {
      const offer = offerOf(play.state, command.offer)
      if (offer !== undefined) answer(play, offer, command.seat, 'lapsed')
    }
  }
}

export interface Outcome {
  /** Null when it was carried out. */
  readonly refusal: Refusal | null
  readonly entries: ChronicleEntry[]
}

/**
 * Checks and carries out in place: for simulations and fuzzers that own their state. `known`: what the seat knows, for
 * whoever has just read it off this very state.
 */
export function applyInPlace(
  world: World,
  state: State,
  by: Submitter,
  input: unknown,
  known?: Board,
): Outcome {
  const parsed = Command.safeParse(input)
  return parsed.success
    ? obeyInPlace(world, state, by, parsed.data, known)
    : {
        refusal: refuse('malformed', 'R1', { path: parsed.error.issues[0]?.path.join('.') ?? '' }),
        entries: [],
      }
}

/**
 * The same for a command that came over no boundary: a bot of this process made it. It is not parsed, and parts of it
 * become parts of the state: it is given away.
 */
export function obeyInPlace(
  world: World,
  state: State,
  by: Submitter,
  command: Command,
  known?: Board,
): Outcome {
  const play: Play = { world, state, fresh: [] }
  const refusal = by === 'host' ? byHost(play, command) : bySeat(play, by, command, known)
  return { refusal, entries: play.fresh }
}

const hostTypes: ReadonlySet<string> = new Set([
  'phaseClosed',
  'answerLapsed',
  'inject',
  'fixEnd',
  'botLevels',
])
const isForHost = (command: Command): command is HostCommand => hostTypes.has(command.type)

function byHost(play: Play, command: Command): Refusal | null {
  if (!isForHost(command)) return refuse('notForHost', 'R1')
  const refusal = checkHost(play.world, play.state, command)
  if (refusal === null) carryOutForHost(play, command)
  return refusal
}

function bySeat(play: Play, by: ActorId, command: Command, known?: Board): Refusal | null {
  if (isForHost(command)) return refuse('hostOnly', 'R1')
  const refusal = check(play.world, play.state, by, command, known)
  if (refusal === null) carryOut(play, by, command)
  return refusal
}

/** Never mutates its argument, never throws on bad input. */
export function apply(world: World, state: State, by: Submitter, input: unknown): Applied {
  const next = structuredClone(state)
  const { refusal, entries } = applyInPlace(world, next, by, input)
  return refusal === null ? { ok: true, state: next, entries } : { ok: false, refusal }
}
