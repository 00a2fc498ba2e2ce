/**
 * Puts a position that was reached elsewhere before the real server: its commands go through the same engine and
 * store as live ones. Bots stay still until the person acts.
 */
import type { LogEntry } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { createEngine, type Engine } from '../../server/engine/engine.ts'
import type { EngineState } from '../../server/engine/state.ts'
import { scoresOf } from '../../server/live/perform.ts'
import { newCode } from '../../server/lobby/codes.ts'
import { hash, newId, newPerson } from '../../server/lobby/keys.ts'
import { mostPeople, seatsOf } from '../../server/lobby/open.ts'
import { createLog } from '../../server/log.ts'
import type { Rules } from '../../server/rules.ts'
import type { MatchRecord, Position } from '../../server/store/records.ts'
import type { Store } from '../../server/store/store.ts'

export interface Seeder {
  readonly store: Store
  readonly rules: Rules
}

export interface Seed {
  readonly scenario: string
  readonly seed: string
  readonly log: readonly LogEntry[]
  /** Who sits where: ids of people, and the names that others see. */
  readonly person: string
  readonly name: string
  readonly seat: ActorId
  /** Who leads it, and the others in it, in the order of coming; without that it is a game alone. */
  readonly led?: { readonly staff: string; readonly others: readonly Other[] }
}

interface Other {
  readonly person: string
  readonly name: string
  readonly seat: ActorId
}

/** Somebody new: the id, and the value of the cookie that a browser shows. */
export async function seedPerson(store: Store): Promise<{ id: string; cookie: string }> {
  const { person, cookie } = newPerson()
  await store.addPerson(person)
  return { id: person.id, cookie }
}

function newMatch({ scenario, person, led }: Seed): MatchRecord {
  return {
    id: newId(),
    code: newCode(),
    scenario,
    creator: led?.staff ?? person,
    solo: led === undefined,
    perSeat: led === undefined ? 1 : 3,
    observers: led !== undefined,
    clock: null,
    taught: led !== undefined,
    adviser: true,
    bots: '1',
    status: 'lobby',
    turn: 1,
    scores: {},
    createdAt: Date.now(),
  }
}

const positionOf = (state: EngineState): Position => ({
  state,
  closesAt: null,
  dues: [],
  clock: null,
  pausedAt: null,
  timing: 0,
})

interface Replay extends Seeder {
  readonly engine: Engine
  readonly match: string
}

/** One command of the log; the state after it. */
async function replay(it: Replay, from: EngineState, log: LogEntry): Promise<EngineState> {
  const reduced = it.engine.reduce(from, log.by, log.command)
  if (!reduced.ok) throw new Error(`the log does not replay: ${log.by} ${reduced.refusal.code}`)
  const ended = reduced.state.G.phase === 'ended'
  await it.store.commit({
    match: it.match,
    from: from._stateID,
    position: positionOf(reduced.state),
    log,
    person: null,
    at: Date.now(),
    entries: reduced.entries,
    reason: null,
    ended,
    scores: ended ? scoresOf(it.rules, reduced.state.G) : {},
  })
  return reduced.state
}

/** The id of the match. */
export async function seedMatch({ store, rules }: Seeder, seed: Seed): Promise<string> {
  const engine = createEngine(rules, createLog('silent'))
  const record = newMatch(seed)
  const match = record.id
  await store.addMatch(record, seatsOf(rules, seed.scenario))
  for (const { person, name, seat } of [seed, ...(seed.led?.others ?? [])]) {
    await store.join(match, person, name, mostPeople)
    await store.claim({ match, person, seat })
  }
  if (seed.led !== undefined) {
    await store.renewStaff(match, hash(newId()), [])
    await store.addStaff(match, seed.led.staff)
  }
  let state = engine.begin(seed.seed, seed.scenario)
  await store.begin({ match, seed: seed.seed, position: positionOf(state), entries: state.G.chronicle })
  for (const entry of seed.log) state = await replay({ store, rules, engine, match }, state, entry)
  return match
}
