/** The store: compare-and-set, one transaction, and nothing read that is not what it should be. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createEngine } from '../../server/engine/engine.ts'
import { createLog } from '../../server/log.ts'
import type { Position } from '../../server/store/records.ts'
import { openSqlite } from '../../server/store/sqlite/store.ts'
import type { Commit, Store } from '../../server/store/store.ts'
import { solo } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })
const engine = createEngine(tinyRules, createLog('silent'))
const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const

const match = {
  id: 'm',
  code: 'ABCDEF',
  scenario: 'highway',
  creator: 'p',
  solo: false,
  perSeat: 1,
  observers: false,
  clock: null,
  taught: false,
  adviser: true,
  bots: '1' as const,
  status: 'lobby' as const,
  turn: 1,
  scores: {},
  createdAt: 1,
}

const unclocked = { closesAt: null, dues: [], clock: null, pausedAt: null, timing: 0 }

async function begun(store: Store): Promise<Position> {
  await store.addPerson({ id: 'p', keyHash: 'x' })
  await store.addMatch(
    match,
    tinyRules.roles('highway').map((seat) => ({ seat, bot: false })),
  )
  const position = { state: engine.begin('seed', 'highway'), ...unclocked }
  await store.begin({ match: 'm', seed: 'seed', position, entries: [] })
  return position
}

function change(before: Position, seat: 'russia' | 'turkey'): Commit {
  const reduced = engine.reduce(before.state, seat, ready)
  if (!reduced.ok) throw new Error(reduced.refusal.code)
  return {
    match: 'm',
    from: before.state._stateID,
    position: { ...before, state: reduced.state },
    log: { by: seat, command: ready },
    person: 'p',
    at: 1,
    entries: reduced.entries,
    reason: null,
    ended: false,
    scores: {},
  }
}

test('of two changes of one position the first is written, of the second nothing', async () => {
  const store = bed.keep(openSqlite(bed.folder()))
  const position = await begun(store)
  expect(await store.commit(change(position, 'russia'))).toBe(true)
  expect(await store.commit(change(position, 'turkey'))).toBe(false)
  expect(await store.log('m')).toHaveLength(1)
  expect(await store.history('m')).toHaveLength(1)
  expect((await store.position('m'))?.state.G.seats).toMatchObject({
    russia: { ready: true },
    turkey: { ready: false },
  })
})

test('a change that fails half way leaves nothing', async () => {
  const store = bed.keep(openSqlite(bed.folder()))
  const position = await begun(store)
  const good = change(position, 'russia')
  const circle: { self?: object } = {}
  circle.self = circle
  const reason = {
    seat: 'russia' as const,
    turn: 1,
    act: 'x',
    line: null,
    terms: null,
    gains: [],
    wants: null,
    circle,
  }
  await expect(store.commit({ ...good, reason })).rejects.toThrow('circular')
  expect(await store.log('m')).toEqual([])
  expect((await store.position('m'))?.state._stateID).toBe(0)
  expect(await store.commit(good)).toBe(true)
})

test('a code is given once; a match begins once', async () => {
  const store = bed.keep(openSqlite(bed.folder()))
  const position = await begun(store)
  expect(await store.addMatch({ ...match, id: 'other' }, [])).toBe(false)
  expect(await store.begin({ match: 'm', seed: 's', position, entries: [] })).toBe(false)
})

test('commits wait for the disk', () => {
  const dir = bed.folder()
  bed.keep(openSqlite(dir))
  const db = bed.keep(new Database(join(dir, 'guarantors.sqlite')))
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
})

test('a position that was tampered with is not played on, and does not stop the server', async () => {
  const server = await bed.start()
  const player = bed.keep(await solo(server.base, 'highway', 'turkey'))
  await server.close()
  const db = new Database(join(server.dataDir, 'guarantors.sqlite'))
  db.exec(`UPDATE matches SET state = json_set(state, '$.G.turn', 'soon')`)
  db.close()
  const again = await bed.start({ dataDir: server.dataDir })
  const other = bed.keep(await solo(again.base, 'highway', 'turkey'))
  expect(await other.submit(ready)).toMatchObject({ ok: true })
  expect(player.match).not.toBe(other.match)
})
