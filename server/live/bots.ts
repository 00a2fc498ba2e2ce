/**
 * Bots act in the match's queue, in rounds: each at most once a round, in an order that rotates; a silent round
 * ends their part until a person or the clock does something.
 */
import type { ActorId } from '../../game/model/ids.ts'
import type { State } from '../../game/model/state.ts'
import type { Host, Live } from './host.ts'
import { positionOf, rest } from './matches.ts'
import { perform, type Act } from './perform.ts'
import { tellReason } from './reasons.ts'
import { speakUp } from './says.ts'

/** A bot that has done this much in one phase is made ready: no card may keep a match from going on. */
export const actsAPhase = 60

/** The present state, while there is still something to do. */
async function present(host: Host, live: Live): Promise<State | null> {
  const state = (await positionOf(host, live))?.state.G
  return state === undefined || state.phase === 'ended' || host.closed ? null : state
}

const readiness = (state: State, seat: ActorId): Act => ({
  by: seat,
  command: { type: 'ready', turn: state.turn, phase: state.phase, ready: true },
  person: null,
  reason: null,
})

async function act(host: Host, live: Live, it: Act): Promise<boolean> {
  const done = await perform(host, live, it)
  host.metrics.command('bot', done.ok ? 'accepted' : done.refusal.code)
  if (!done.ok) {
    host.log.warn(
      { match: live.id, seat: it.by, type: it.command.type, code: done.refusal.code },
      'a bot was refused',
    )
  }
  if (done.ok && it.reason !== null) tellReason(host, live, it.reason)
  if (done.ok) await speakUp(host, live, it)
  return done.ok
}

function decide(host: Host, live: Live, state: State, seat: ActorId): Act | null {
  try {
    const decision = host.rules.botAct(state, seat)
    return decision && { by: seat, command: decision.command, person: null, reason: decision.reason }
  } catch (error) {
    host.log.error({ err: error, match: live.id, seat }, 'a bot failed')
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

/** One bot's place in a round. True if it did something. */
async function place(host: Host, live: Live, seat: ActorId): Promise<boolean> {
  const state = await present(host, live)
  if (state === null || !(await sidesOf(host, live)).bots.includes(seat)) return false
  const decision = decide(host, live, state, seat)
  if (decision === null) return false
  if (mayAct(live, state, seat)) return act(host, live, decision)
  return state.seats[seat]?.ready !== true && act(host, live, readiness(state, seat))
}

interface Sides {
  readonly bots: readonly ActorId[]
  readonly people: readonly ActorId[]
}

async function sidesOf(host: Host, live: Live): Promise<Sides> {
  const seats = await host.store.seats(live.id)
  const of = (bot: boolean) => seats.filter((it) => it.bot === bot).map((it) => it.seat)
  return { bots: of(true), people: of(false) }
}

/** Talks among people or before a class go at a pace that can be followed; somebody alone waits for nobody. */
async function pause(host: Host, live: Live, sides: Sides): Promise<void> {
  const watched = sides.people.length > 1 || live.facts.taught
  const inCompany = watched && live.position?.state.G.phase === 'talks'
  if (!inCompany || host.botPace === 0) return
  const wait = host.botPace * (1 + Math.random())
  await new Promise<void>((resolve) => void host.time.after(wait, resolve))
}

const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length]).filter((it) => it !== undefined)

async function round(host: Host, live: Live, sides: Sides): Promise<boolean> {
  let acted = false
  for (const seat of rotated(sides.bots, live.bots.round)) {
    if (!(await live.queue(() => place(host, live, seat)))) continue
    acted = true
    await pause(host, live, sides)
  }
  // A silent round does not count: how often somebody's secret act woke the bots must not show in their order.
  if (acted) live.bots.round += 1
  return acted
}

/** Bots that have fallen silent without being ready do not hold up people who all are. */
async function closeRanks(host: Host, live: Live, sides: Sides): Promise<boolean> {
  const state = await present(host, live)
  if (state === null || sides.people.some((seat) => state.seats[seat]?.ready !== true)) return false
  const idle = sides.bots.find((seat) => state.seats[seat]?.ready !== true)
  return idle !== undefined && act(host, live, readiness(state, idle))
}

/**
 * In the first Talks the first word belongs to a person: bots would otherwise settle what history put on the table
 * before anybody has read it.
 */
async function awaitsFirstWord(host: Host, live: Live, { people }: Sides): Promise<boolean> {
  const state = await present(host, live)
  if (state === null || state.turn > 1 || state.phase !== 'talks' || people.length === 0) return false
  const spoke = (seat: ActorId) =>
    state.seats[seat]?.ready === true ||
    state.offers.some(
      (offer) =>
        offer.answers.some((each) => each.seat === seat) || (offer.maker === seat && offer.status !== 'open'),
    )
  const asked = state.offers.some((offer) =>
    people.some((seat) => seat !== offer.maker && offer.signers.includes(seat)),
  )
  return asked && !people.some(spoke)
}

async function run(host: Host, live: Live): Promise<void> {
  let sides = await sidesOf(host, live)
  if (await awaitsFirstWord(host, live, sides)) {
    live.bots.again = false
    return
  }
  do {
    live.bots.again = false
    // The instructor may have given a seat to a bot or to people meanwhile.
    do sides = await sidesOf(host, live)
    while (await round(host, live, sides))
  } while ((await live.queue(() => closeRanks(host, live, sides))) || live.bots.again)
}

/** Lets the match's bots have their say. Comes back at once; one run at a time. */
export function wakeBots(host: Host, live: Live): void {
  live.bots.again = true
  if (live.bots.active || host.closed) return
  live.bots.active = true
  void run(host, live)
    .catch((error: unknown) => {
      live.bots.again = false
      host.log.error({ err: error, match: live.id }, 'bots stopped')
    })
    .finally(() => {
      live.bots.active = false
      if (live.bots.again) wakeBots(host, live)
      else rest(host, live)
    })
}
