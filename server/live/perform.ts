/** Read, reduce, commit with compare-and-set, and only then tell anybody. */
import type { Command, Submitter } from '../../game/model/command.ts'
import type { State } from '../../game/model/state.ts'
import type { BotReason } from '../../game/model/wire.ts'
import type { Reduced } from '../engine/engine.ts'
import type { Rules } from '../rules.ts'
import type { Position, Scores } from '../store/records.ts'
import { deadline, dues } from './deadlines.ts'
import { follow } from './follow.ts'
import { publish } from './frames.ts'
import type { Done, Host, Live } from './host.ts'
import { positionOf } from './matches.ts'
import { refused } from './refused.ts'

export interface Act {
  readonly by: Submitter
  readonly command: Command
  /** Who asked, where it was a person. */
  readonly person: string | null
  /** Where a bot acts. */
  readonly reason: BotReason | null
}

/** Another process may be first; more often than this it is not chance. */
const tries = 5

/** Totals and pars of a match that has ended. */
export function scoresOf(rules: Rules, state: State): Scores {
  const reveal = rules.view(state, 'observer').reveal
  if (reveal === null) return {}
  const scores: Scores = {}
  for (const seat of rules.roles(state.scenario)) {
    const total = reveal.result.totals[seat]
    if (total !== undefined) scores[seat] = { total, par: reveal.par[seat]?.total ?? null }
  }
  return scores
}

/** They are for a list of games: to fail here stops no match. */
function safeScores(host: Host, state: State): Scores {
  if (state.phase !== 'ended') return {}
  try {
    return scoresOf(host.rules, state)
  } catch (error) {
    host.log.error({ err: error }, 'no scores')
    return {}
  }
}

function nextPosition(host: Host, before: Position, reduced: Reduced & { ok: true }): Position {
  const { clock, pausedAt } = before
  // While the clock stands still, what opens has its whole time from the moment it stopped.
  const now = pausedAt ?? host.time.now()
  return {
    ...before,
    state: reduced.state,
    closesAt: deadline(clock, before, reduced.state.G, now),
    dues: dues(clock, before.dues, reduced.state.G, now),
  }
}

async function commit(host: Host, live: Live, act: Act, before: Position, reduced: Reduced & { ok: true }) {
  const position = nextPosition(host, before, reduced)
  const committed = await host.store.commit({
    match: live.id,
    from: before.state._stateID,
    position,
    log: { by: act.by, command: act.command },
    person: act.person,
    at: host.time.now(),
    entries: reduced.entries,
    reason: act.reason,
    ended: position.state.G.phase === 'ended',
    scores: safeScores(host, position.state.G),
  })
  live.position = committed ? position : null
  return committed
}

/** One try; null when another process was first. */
async function attempt(host: Host, live: Live, act: Act): Promise<Done | null> {
  const before = await positionOf(host, live)
  if (before === null) return refused('notStarted')
  const reduced = host.engine.reduce(before.state, act.by, act.command)
  if (!reduced.ok) return reduced
  if (!(await commit(host, live, act, before, reduced))) return null
  publish(host, live)
  await follow(host, live, before)
  return { ok: true, result: null }
}

/** To be run in the match's queue. Resolves when the command is on disk and frames are on their way. */
export async function perform(host: Host, live: Live, act: Act): Promise<Done> {
  for (let left = tries; left > 0; left -= 1) {
    const done = await attempt(host, live, act)
    if (done !== null) return done
    host.metrics.conflict()
  }
  return refused('busy')
}
