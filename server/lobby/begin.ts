/** From the lobby into the game. */
import { randomBytes } from 'node:crypto'
import { levelOf, levelsFor } from '../live/bot-level.ts'
import { wakeBots } from '../live/bots.ts'
import { arm } from '../live/clock.ts'
import { clockOf } from '../live/matches.ts'
import { deadline, dues } from '../live/deadlines.ts'
import { announceDesk } from '../live/desk.ts'
import type { Host, Live } from '../live/host.ts'
import { perform } from '../live/perform.ts'
import { announce } from '../live/roster.ts'
import { settleAll } from '../live/settle.ts'
import type { Position } from '../store/records.ts'
import type { Desk } from './desk.ts'
import { done, problem, type Outcome } from './outcome.ts'

async function firstPosition(host: Host, live: Live, seed: string): Promise<Position> {
  const { scenario } = live.facts
  const clock = await clockOf(host, live)
  const state = host.engine.begin(seed, scenario)
  const now = host.time.now()
  return {
    state,
    closesAt: deadline(clock, null, state.G, now),
    dues: dues(clock, [], state.G, now),
    clock,
    pausedAt: null,
    timing: 0,
  }
}

/** Writes the first position; false when somebody else was first. */
async function write(host: Host, live: Live, seed: string): Promise<boolean> {
  const position = await firstPosition(host, live, seed)
  const entries = position.state.G.chronicle
  const begun = await host.store.begin({ match: live.id, seed, position, entries })
  if (begun) live.position = position
  const level = await levelOf(host, live)
  if (begun && level !== '1') await perform(host, live, levelsFor(host, position.state.G, level))
  return begun
}

/** Open seats become bots, and everybody who is connected sees the board. */
export async function begin(desk: Desk, live: Live): Promise<Outcome<null>> {
  const { host, connections, seed = randomBytes(16).toString('hex') } = desk
  if (!(await live.queue(() => write(host, live, seed)))) return problem('alreadyStarted')
  arm(host, live)
  settleAll(host, live, connections.of(live.id))
  announce(host, live)
  announceDesk(host, live)
  wakeBots(host, live)
  return done(null)
}
