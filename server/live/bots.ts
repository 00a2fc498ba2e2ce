/**
 * Bots act in rounds: each at most once a round, in an order that rotates; a silent round ends their part until a person
 * or the clock does something.
 */
import type { ActorId } from '../../game/model/ids.ts'
import { act, place, present, readiness, sidesOf, type Sides } from './bot-place.ts'
import type { Host, Live } from './host.ts'
import { rest } from './matches.ts'

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
    if (!(await place(host, live, seat))) continue
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
