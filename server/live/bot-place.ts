/** One bot's act in a live match: it decides on what its seat sees, and does it if the seat still sees that. */
import type { BotLevel } from '../../game/model/bot.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { State } from '../../game/model/state.ts'
import type { BotAct } from '../rules.ts'
import { levelOf } from './bot-level.ts'
import type { Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { perform, type Act } from './perform.ts'
import { tellReason } from './reasons.ts'
import { speakUp } from './says.ts'
import type { Question } from './thinker.ts'

/** A bot that has done this much in one phase is made ready: no card may keep a match from going on. */
export const actsAPhase = 60

/** The present state, while there is still something to do. */
export async function present(host: Host, live: Live): Promise<State | null> {
  const state = (await positionOf(host, live))?.state.G
  return state === undefined || state.phase === 'ended' || host.closed ? null : state
}

export const readiness = (state: State, seat: ActorId): Act => ({
  by: seat,
  command: { type: 'ready', turn: state.turn, phase: state.phase, ready: true },
  person: null,
  reason: null,
})

/** `late`: the position may have moved on since it was decided, and then a refusal is nobody's fault. */
export async function act(host: Host, live: Live, it: Act, late = false): Promise<boolean> {
  const done = await perform(host, live, it)
  host.metrics.command('bot', done.ok ? 'accepted' : done.refusal.code)
  if (!done.ok && !late) {
    host.log.warn(
      { match: live.id, seat: it.by, type: it.command.type, code: done.refusal.code },
      'a bot was refused',
    )
  }
  if (done.ok && it.reason !== null) tellReason(host, live, it.reason)
  if (done.ok) await speakUp(host, live, it)
  return done.ok
}

const asAct = (seat: ActorId, decided: BotAct | null): Act | null =>
  decided && { by: seat, command: decided.command, person: null, reason: decided.reason }

/** Null where the bot failed: that is a bug, and no match waits for it to be mended. */
async function decide(host: Host, question: Question, how: () => BotAct | null | Promise<BotAct | null>) {
  try {
    return asAct(question.seat, await how())
  } catch (error) {
    host.log.error({ err: error, match: question.match, seat: question.seat }, 'a bot failed')
    return null
  }
}

/** Counts the bot's acts of the present phase; false when it has had its share. */
function mayAct(live: Live, state: State, seat: ActorId): boolean {
  const phase = `${state.turn}.${state.phase}`
  if (live.bots.phase !== phase) live.bots.acts.clear()
  live.bots.phase = phase
  const acts = (live.bots.acts.get(seat) ?? 0) + 1
  live.bots.acts.set(seat, acts)
  return acts <= actsAPhase
}

export interface Sides {
  readonly bots: readonly ActorId[]
  readonly people: readonly ActorId[]
}

export async function sidesOf(host: Host, live: Live): Promise<Sides> {
  const seats = await host.store.seats(live.id)
  const of = (bot: boolean) => seats.filter((it) => it.bot === bot).map((it) => it.seat)
  return { bots: of(true), people: of(false) }
}

/** The present state, where a bot still has this seat. */
async function itsTurn(host: Host, live: Live, seat: ActorId): Promise<State | null> {
  const state = await present(host, live)
  return state !== null && (await sidesOf(host, live)).bots.includes(seat) ? state : null
}

/** Whether the seat sees the same: what others did in secret meanwhile changes nothing for it. */
const sameTo = (host: Host, seat: ActorId, before: State, after: State): boolean =>
  before === after ||
  JSON.stringify(host.rules.view(before, seat)) === JSON.stringify(host.rules.view(after, seat))

/** Does what was decided on `before`, unless the seat sees something else by now: then 'stale', but for the last time. */
async function carryOut(host: Host, live: Live, before: State, it: Act, seat: ActorId, last: boolean) {
  const state = await itsTurn(host, live, seat)
  if (state === null) return false
  const same = sameTo(host, seat, before, state)
  if (!same && !last) return 'stale'
  if (mayAct(live, state, seat)) return act(host, live, it, !same)
  return state.seats[seat]?.ready !== true && act(host, live, readiness(state, seat))
}

/** By the card: takes less than a millisecond and is one job. */
async function placeByCard(host: Host, live: Live, seat: ActorId): Promise<boolean> {
  const state = await itsTurn(host, live, seat)
  if (state === null) return false
  const question: Question = { match: live.id, state, seat, level: '1' }
  const decided = await decide(host, question, () => host.rules.botAct(state, seat))
  return decided !== null && (await carryOut(host, live, state, decided, seat, true)) === true
}

/**
 * Nothing waits for a bot that thinks, so the position may move; it then thinks once more, and what comes of that is
 * tried whatever happened, lest others' haste keep it from ever acting.
 */
async function placeByThought(host: Host, live: Live, seat: ActorId, level: BotLevel): Promise<boolean> {
  for (const last of [false, true]) {
    const state = await live.queue(() => itsTurn(host, live, seat))
    if (state === null || state.seats[seat]?.ready === true) return false
    const question: Question = { match: live.id, state, seat, level }
    const decided = await decide(host, question, () => host.thinker.think(question))
    if (decided === null) return false
    const done = await live.queue(() => carryOut(host, live, state, decided, seat, last))
    if (done !== 'stale') return done
  }
  return false
}

/** One bot's place in a round. True if it did something. */
export async function place(host: Host, live: Live, seat: ActorId): Promise<boolean> {
  const level = await levelOf(host, live)
  return level === '1'
    ? live.queue(() => placeByCard(host, live, seat))
    : placeByThought(host, live, seat, level)
}
