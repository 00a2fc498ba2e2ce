/** The store by itself: what two processes at once, an older data folder and a removed person come to. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { steps } from '../../server/store/sqlite/schema.ts'
import { openSqlite } from '../../server/store/sqlite/store.ts'
import type { Store } from '../../server/store/store.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const lobby = {
  id: 'm',
  code: 'ABCDEF',
  scenario: 'highway',
  creator: 'a',
  solo: false,
  perSeat: 2,
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
const people = ['a', 'b', 'c'] as const

/** Three people in a lobby where two fit into a seat. */
async function open(dir = bed.folder()): Promise<Store> {
  const store = bed.keep(openSqlite(dir))
  for (const id of people) await store.addPerson({ id, keyHash: id })
  await store.addMatch(lobby, [
    { seat: 'turkey', bot: false },
    { seat: 'russia', bot: false },
  ])
  for (const id of people) await store.join('m', id, id.toUpperCase(), 200)
  return store
}

const claim = (store: Store, person: string, seat: 'turkey' | 'russia' = 'turkey') =>
  store.claim({ match: 'm', person, seat })

const cable = {
  match: 'm',
  person: 'a',
  key: 'k1234567',
  turn: 1,
  phase: 'talks' as const,
  from: 'turkey' as const,
  by: 'A',
  to: ['russia' as const],
  text: 'one',
  said: null,
  at: 1,
}

test('a seat takes as many as it holds, whoever asks', async () => {
  const store = await open()
  expect(await Promise.all(people.map((person) => claim(store, person)))).toEqual([true, true, false])
  expect((await store.member('m', 'c'))?.seat).toBeNull()
})

test('a cable under a key is written once, whoever was first', async () => {
  const store = await open()
  const first = await store.addCable(cable)
  expect(first).toMatchObject({ added: true, cable: { id: 1, text: 'one', to: ['russia'] } })
  expect(await store.addCable({ ...cable, text: 'two' })).toEqual({ ...first, added: false })
  expect(await store.addCable({ ...cable, person: 'b' })).toMatchObject({ added: true, cable: { id: 2 } })
  expect((await store.cablesOf('m', 'russia')).map(({ id }) => id)).toEqual([1, 2])
  expect(await store.cablesOf('m', 'opposition')).toEqual([])
})

test('a removed person’s number and drafts do not come back with the next', async () => {
  const store = await open()
  await claim(store, 'c')
  await store.putDraft({ match: 'm', person: 'c', key: 'cable', text: 'x', at: 1 })
  expect(await store.drafts('m')).toEqual([{ person: 3, key: 'cable', text: 'x', at: 1, seat: 'turkey' }])
  await store.removeMember('m', 'c')
  await store.join('m', 'c', 'C', 200)
  await claim(store, 'c')
  expect(await store.drafts('m')).toEqual([])
  expect((await store.members('m')).map(({ person, no }) => [person, no])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 4],
  ])
})

test('only who sits in a seat is named its captain, and a draft needs somebody in the match', async () => {
  const store = await open()
  await claim(store, 'a')
  expect(await store.setCaptain('m', 'turkey', 'a')).toBe(true)
  expect(await store.setCaptain('m', 'turkey', 'b')).toBe(false)
  expect((await store.seats('m')).map(({ captain }) => captain)).toEqual(['a', null])
  await store.putDraft({ match: 'm', person: 'nobody', key: 'cable', text: 'x', at: 1 })
  expect(await store.drafts('m')).toEqual([])
})

test('a data folder of the first version gets its numbers in the order of joining', async () => {
  const dir = bed.folder()
  const db = new Database(join(dir, 'guarantors.sqlite'))
  db.exec(`${steps[0] ?? ''};
    CREATE TABLE data_version (version INTEGER NOT NULL) STRICT;
    INSERT INTO data_version (version) VALUES (1);
    INSERT INTO people (id, key_hash) VALUES ('a', 'a'), ('b', 'b'), ('c', 'c');
    INSERT INTO matches (id, code, scenario, creator, solo, per_seat, observers, clock, status, created_at)
      VALUES ('m', 'ABCDEF', 'highway', 'a', 0, 3, 0, 'null', 'lobby', 1);
    INSERT INTO seats (match, seat, place, bot) VALUES ('m', 'turkey', 0, 0);
    INSERT INTO members (match, person, name, seat, joined)
      VALUES ('m', 'a', 'A', 'turkey', 7), ('m', 'b', 'B', NULL, 2)`)
  db.close()
  const store = bed.keep(openSqlite(dir))
  await store.join('m', 'c', 'C', 200)
  expect((await store.members('m')).map(({ person, no }) => [person, no])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ])
  expect(await claim(store, 'c')).toBe(true)
})
