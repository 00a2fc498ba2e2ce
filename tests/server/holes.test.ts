/** The holes of boardgame.io's own server, each tried against ours. The attack fails and changes nothing. */
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import type { Rules } from '../../server/rules.ts'
import { openSqlite } from '../../server/store/sqlite/store.ts'
import { openBrowser } from '../support/browser.ts'
import { connect, join, namesIn, openSession, solo, type Player } from '../support/player.ts'
import { createBed, type TestServer } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
const predict = {
  type: 'predict',
  turn: 2,
  phase: 'planning',
  about: 'russia',
  will: 'hold',
  intent: 'x',
} as const

/** Two people in a match that has begun; everybody else is a bot. */
async function duel(server: TestServer, options: object = {}): Promise<[Player, Player]> {
  const session = await openSession(server.base, 'highway', options)
  const anna = bed.keep(await join(server.base, { code: session.code, name: 'Anna', seat: 'russia' }))
  const ben = bed.keep(await join(server.base, { code: session.code, name: 'Ben', seat: 'turkey' }))
  await session.start()
  await Promise.all([anna, ben].map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  return [anna, ben]
}

/** The connection's refusal, as a message key. */
const refusedHandshake = (base: string, match: unknown, headers: Record<string, string>) =>
  new Promise<string>((resolve) => {
    const socket = io(base, {
      auth: { match },
      extraHeaders: headers,
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    })
    bed.keep(socket)
    socket.once('connect', () => resolve('connected'))
    socket.once('connect_error', (error) => resolve(error.message))
  })

const malformed = { ok: false, refusal: { code: 'malformed' } }

test('a seat cannot move for another by saying that it is the other', async () => {
  const [anna, ben] = await duel(await bed.start())
  const forged = [
    { ask: 'command', command: ready, playerID: '1' },
    { ask: 'command', command: { ...ready, by: 'turkey' } },
    { ask: 'command', command: { ...ready, seat: 'turkey' } },
  ]
  for (const message of forged) expect(await anna.raw('ask', message)).toMatchObject(malformed)
  await anna.submit(ready)
  expect(anna.view.seats.russia?.ready).toBe(true)
  expect(ben.view.seats.turkey?.ready).toBe(false)
})

test.each(['update', 'sync', 'patch', 'reset', 'chat', 'UPDATE', '__proto__'])(
  'the event %s is refused and replaces no state',
  async (event) => {
    const [anna, ben] = await duel(await bed.start())
    const before = JSON.stringify(ben.view)
    const state = { ...anna.view, turn: 9 }
    const reply = await anna.raw(event, { type: event.toUpperCase(), state }, state, anna.match, '0')
    expect(reply).toMatchObject(malformed)
    await anna.submit(ready)
    await ben.until(({ view }) => view.seats.russia?.ready === true)
    expect(JSON.stringify({ ...ben.view, seats: null })).toBe(
      JSON.stringify({ ...JSON.parse(before), seats: null }),
    )
  },
)

test('a raw game event ends nothing', async () => {
  const [anna] = await duel(await bed.start())
  const event = { type: 'GAME_EVENT', payload: { type: 'endGame', args: [], playerID: '0' } }
  expect(await anna.raw('ask', event)).toMatchObject(malformed)
  expect(await anna.raw('ask', { ask: 'endGame' })).toMatchObject(malformed)
  expect(await anna.raw('ask', { ask: 'command', command: { ...ready, type: 'phaseClosed' } })).toMatchObject(
    malformed,
  )
  expect(anna.view.phase).toBe('talks')
})

test('a move that throws is refused, is written nowhere, and the server goes on', async () => {
  const rules: Rules = {
    ...tinyRules,
    apply(state, by, command) {
      if (command.type === 'climbDown') throw new Error('a bug')
      return tinyRules.apply(state, by, command)
    },
  }
  const [anna, ben] = await duel(await bed.start({ rules }))
  const bad = { type: 'climbDown', turn: 1, phase: 'talks', offer: 'x' } as const
  expect(await anna.submit(bad)).toMatchObject({ ok: false, refusal: { code: 'internal' } })
  expect(await anna.submit(ready)).toMatchObject({ ok: true })
  await ben.until(({ view }) => view.seats.russia?.ready === true)
})

test('asking for an unknown match creates none', async () => {
  const { base, dataDir } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const headers = { cookie: player.browser.cookie() }
  for (const match of ['nothing', '__proto__', '', null, { toString: 1 }, 'x'.repeat(1000)]) {
    expect(await refusedHandshake(base, match, headers)).toBe('error.noMatch')
  }
  const store = bed.keep(openSqlite(dataDir))
  expect(await store.running()).toEqual([player.match])
})

test('joining as __proto__ is refused and pollutes nothing', async () => {
  const { base } = await bed.start()
  const session = await openSession(base, 'highway')
  const path = `/api/sessions/${session.code}/join`
  const browser = openBrowser(base)
  for (const seat of ['__proto__', 'constructor', 'hasOwnProperty']) {
    expect((await browser.post(path, { name: 'Anna', seat })).status).toBe(400)
  }
  const own: unknown = JSON.parse('{"name":"Anna","__proto__":{"polluted":true}}')
  expect((await browser.post(path, own)).status).toBe(400)
  expect((await browser.post('/api/sessions/__proto__/join', { name: 'Anna' })).status).toBe(404)
  expect((await browser.post(path, { name: '__proto__', seat: 'turkey' })).status).toBe(200)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a match is closed to those who have not joined it', async () => {
  const { base } = await bed.start()
  const session = await openSession(base, 'highway')
  const stranger = bed.keep(await solo(base, 'highway', 'turkey'))
  expect(await refusedHandshake(base, session.match, {})).toBe('error.noMatch')
  expect(await refusedHandshake(base, session.match, { cookie: stranger.browser.cookie() })).toBe(
    'error.noMatch',
  )
  expect(await refusedHandshake(base, session.match, { cookie: 'guarantors=x.y' })).toBe('error.noMatch')
  expect((await stranger.browser.get(`/api/matches/${session.match}/brief`)).status).toBe(404)
})

test('nothing lists the matches of others, and no answer carries seeds or the whole state', async () => {
  const server = await bed.start()
  const [anna, ben] = await duel(server)
  const stranger = openBrowser(server.base)
  expect((await stranger.get('/api/games')).body).toEqual([])
  for (const path of ['/api/matches', '/api/sessions', `/api/matches/${anna.match}`]) {
    expect((await anna.browser.get(path)).status).toBe(404)
  }
  const info = await ben.browser.get(`/api/sessions/${ben.code}`)
  const everything = JSON.stringify([info.body, anna.welcomes, anna.frames, anna.rosters, ben.welcomes])
  for (const secret of ['rng', 'seed', '_stateID', 'stateID', 'initialState', 'plugins', 'ctx', 'deltalog']) {
    expect(everything).not.toContain(`"${secret}"`)
  }
})

test('spectators see only where the session allows it, and then what everybody sees', async () => {
  const server = await bed.start()
  const closed = await openSession(server.base, 'highway')
  const waiting = bed.keep(await join(server.base, { code: closed.code, name: 'Cem' }))
  await closed.start()
  await waiting.until(({ rosters }) => rosters.some(({ started }) => started))
  expect(waiting.welcomes).toEqual([])
  expect(await waiting.ask({ ask: 'history' })).toMatchObject({ ok: false, refusal: { code: 'notSeated' } })
  expect(await waiting.submit(ready)).toMatchObject({ ok: false, refusal: { code: 'notSeated' } })

  const openOne = await openSession(server.base, 'highway', { observers: true })
  bed.keep(await join(server.base, { code: openOne.code, name: 'Anna', seat: 'russia' }))
  await openOne.start()
  const observer = bed.keep(await join(server.base, { code: openOne.code, name: 'Cem' }))
  expect(observer.view.viewer).toBe('observer')
  expect(await observer.submit(ready)).toMatchObject({ ok: false, refusal: { code: 'notSeated' } })
})

test('other origins get nothing', async () => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const headers = { cookie: player.browser.cookie(), origin: 'https://elsewhere.example' }
  expect(await refusedHandshake(base, player.match, headers)).not.toBe('connected')
  const answer = await fetch(`${base}/api/games`, { headers })
  expect(answer.status).toBe(403)
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  const same = { ...headers, origin: base }
  expect(await refusedHandshake(base, player.match, same)).toBe('connected')
})

test('what others do in secret brings no frame, no number and no name', async () => {
  const [anna, ben] = await duel(await bed.start())
  await anna.submit(ready)
  await ben.submit(ready)
  await Promise.all([anna, ben].map((player) => player.until(({ view }) => view.turn === 2)))
  const before = ben.frames.length
  for (let times = 0; times < 5; times += 1) {
    expect(await anna.submit({ ...predict, intent: `secret ${times}` })).toMatchObject({ ok: true })
  }
  await anna.submit({ type: 'ready', turn: 2, phase: 'planning', ready: true })
  await ben.until(({ view }) => view.seats.russia?.ready === true)
  expect(ben.frames.slice(before).every((frame) => namesIn(frame).join() === 'seats')).toBe(true)
  expect(JSON.stringify(ben.frames)).not.toContain('secret')
  expect(ben.frames.map(({ revision }) => revision)).toEqual(ben.frames.map((_, index) => index + 1))
})

test('nobody is told of what could not be written', async () => {
  const folder = bed.folder()
  const store = openSqlite(folder)
  let broken = false
  const commit: typeof store.commit = async (change) => {
    if (broken) throw new Error('disk full')
    return store.commit(change)
  }
  const [anna, ben] = await duel(await bed.start({ store: { ...store, commit }, dataDir: folder }))
  const before = ben.frames.length
  broken = true
  expect(await anna.submit(ready)).toMatchObject({ ok: false, refusal: { code: 'internal' } })
  broken = false
  expect(await ben.submit(ready)).toMatchObject({ ok: true })
  await anna.until(({ view }) => view.seats.turkey?.ready === true)
  expect(anna.view.seats.russia?.ready).toBe(false)
  expect(ben.frames.length).toBe(before + 1)
})

test('two processes on one data folder lose no command', async () => {
  const one = await bed.start()
  const two = await bed.start({ dataDir: one.dataDir })
  const session = await openSession(one.base, 'highway')
  const seats = ['russia', 'turkey', 'damascus', 'opposition'] as const
  const players = await Promise.all(
    seats.map(async (seat, index) => {
      const { base } = index % 2 === 0 ? one : two
      return bed.keep(await join(base, { code: session.code, name: seat, seat }))
    }),
  )
  await session.start()
  const again = await Promise.all(
    players.map(async (player) => bed.keep(await connect(player.browser, player))),
  )
  const replies = await Promise.all(again.map((player) => player.submit(ready)))
  expect(replies).toEqual(seats.map(() => ({ ok: true, result: null })))
  const store = bed.keep(openSqlite(one.dataDir))
  expect((await store.position(session.match))?.state.G).toMatchObject({ turn: 2, phase: 'planning' })
  expect((await store.log(session.match)).map(({ number }) => number)).toEqual([1, 2, 3, 4])
})

test('of many who want one seat at once, through two processes, one gets it', async () => {
  const one = await bed.start()
  const two = await bed.start({ dataDir: one.dataDir })
  const { code } = await openSession(one.base, 'highway')
  const tries = Array.from({ length: 12 }, (_, index) =>
    openBrowser(index % 2 === 0 ? one.base : two.base).post(`/api/sessions/${code}/join`, {
      name: `P${index}`,
      seat: 'russia',
    }),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  expect(statuses.filter((status) => status === 409)).toHaveLength(11)
})
