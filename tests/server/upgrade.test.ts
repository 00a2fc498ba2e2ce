/** Data of the first version: games that were going on then go on now. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createEngine } from '../../server/engine/engine.ts'
import { newPerson } from '../../server/lobby/keys.ts'
import { createLog } from '../../server/log.ts'
import { steps } from '../../server/store/sqlite/schema.ts'
import { openBrowser } from '../support/browser.ts'
import { createHandTime } from '../support/hand-time.ts'
import { connect } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })
const seats = ['russia', 'turkey', 'damascus', 'opposition'] as const

/** A folder as the first version left it: a running game under a clock, two people in it. The cookies of the two. */
function oldFolder(closesAt: number) {
  const dataDir = bed.folder()
  const db = new Database(join(dataDir, 'guarantors.sqlite'))
  db.exec('CREATE TABLE data_version (version INTEGER NOT NULL) STRICT; INSERT INTO data_version VALUES (1)')
  db.exec(steps[0] ?? '')
  const state = createEngine(tinyRules, createLog('silent')).begin('seed', 'highway')
  const people = [newPerson(), newPerson()]
  for (const { person } of people)
    db.prepare('INSERT INTO people VALUES (?, ?)').run(person.id, person.keyHash)
  db.prepare(
    `INSERT INTO matches (id, code, scenario, creator, solo, per_seat, observers, clock, status, created_at, seed,
       state, state_id, closes_at, dues)
     VALUES ('old', 'ABCDEF', 'highway', ?, 0, 2, 0, ?, 'running', 1, 'seed', ?, 0, ?, '[]')`,
  ).run(people[0]?.person.id, JSON.stringify({ planning: 60, talks: 90 }), JSON.stringify(state), closesAt)
  seats.forEach((seat, place) =>
    db.prepare(`INSERT INTO seats VALUES ('old', ?, ?, ?)`).run(seat, place, +(seat !== 'turkey')),
  )
  people.forEach(({ person }, index) =>
    db
      .prepare(`INSERT INTO members VALUES ('old', ?, ?, 'turkey', ?)`)
      .run(person.id, `P${index}`, index + 4),
  )
  db.close()
  return { dataDir, cookies: people.map(({ cookie }) => `guarantors=${cookie}`) }
}

test('a game of the first version goes on: people keep seats, keys and clock, and count as joined', async () => {
  const time = createHandTime()
  const { dataDir, cookies } = oldFolder(time.now() + 50_000)
  const { base } = await bed.start({ dataDir, time })
  const [anna, ben] = await Promise.all(
    cookies.map((cookie) => connect(openBrowser(base, cookie), { match: 'old', code: 'ABCDEF' })),
  )
  if (anna === undefined || ben === undefined) throw new Error('nobody came back')
  bed.keep(anna)
  bed.keep(ben)
  expect(ben.welcomes[0]).toMatchObject({ viewer: 'turkey', no: 2, cables: [], drafts: [] })
  expect(ben.welcomes[0]?.roster).toMatchObject({
    taught: false,
    clock: { planning: 60, talks: 90 },
    pausedAt: null,
    closesAt: time.now() + 50_000,
  })
  expect(ben.welcomes[0]?.roster.seats[1]?.people).toMatchObject([
    { no: 1, name: 'P0', captain: true },
    { no: 2, name: 'P1', captain: false },
  ])
  time.advance(50_000)
  await anna.until(({ view }) => view.turn === 2)
  expect((await openBrowser(base, cookies[0]).get('/api/games')).body).toMatchObject([{ staff: false }])
})
