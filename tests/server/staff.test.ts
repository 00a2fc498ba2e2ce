/** The instructor's acts: people, seats, bots, scripted events, the end, and the record of it all. */
import { expect, test } from 'vitest'
import { rules } from '../../server/real-rules.ts'
import { openBrowser } from '../support/browser.ts'
import { createHandTime } from '../support/hand-time.ts'
import { connect, join, openSession } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { kindIn, peopleIn, teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const four = ['russia', 'turkey', 'damascus', 'opposition'] as const
const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
const refusedAs = (code: string) => ({ ok: false, refusal: { code, key: `refusal.${code}` } })

test('a taught session gives its private link once; who opened it leads it, sees the desk and takes no seat', async () => {
  const { base } = await bed.start()
  const { creator, code, match, staff } = await openSession(base, 'highway', { taught: true })
  expect(staff).toMatch(new RegExp(`^http://localhost:\\d+/teach/${code}#[\\w-]{22}$`))
  const info = await creator.get(`/api/sessions/${code}`)
  expect(info.body).toMatchObject({ taught: true, mine: { staff: true, seat: null, no: null } })
  expect(JSON.stringify(info.body)).not.toContain(staff?.split('#')[1])
  const leader = bed.keep(await connect(creator, { code, match }))
  await leader.until(({ desks }) => desks.length === 1)
  expect(leader.desks[0]).toMatchObject({ phase: 'lobby', turn: 1, cables: [], drafts: [], record: [] })
  expect(leader.desks[0]?.seats.map(({ seat }) => seat)).toEqual([...four])
  const seat = await creator.post(`/api/sessions/${code}/join`, { name: 'Ms Key', seat: 'turkey' })
  expect(seat).toMatchObject({ status: 409, body: { error: 'error.staffSeat' } })
  expect((await creator.get('/api/games')).body).toMatchObject([{ match, staff: true, seat: null }])
})

test('without an instructor there is no private link, and nobody is staff', async () => {
  const { base } = await bed.start()
  const { creator, code, staff, match, start } = await openSession(base, 'highway')
  expect(staff).toBeNull()
  const answer = await openBrowser(base).post(`/api/sessions/${code}/staff`, { key: '' })
  expect(answer).toMatchObject({ status: 403, body: { error: 'error.staffKey' } })
  expect(await creator.post(`/api/sessions/${code}/renew`, {})).toMatchObject({
    status: 403,
    body: { error: 'error.notStaff' },
  })
  await start()
  const watcher = bed.keep(await connect(creator, { code, match }))
  expect(await watcher.ask({ ask: 'staff', act: { do: 'advance' } })).toMatchObject(refusedAs('notStaff'))
  expect((await creator.get('/api/games')).body).toMatchObject([{ staff: false }])
})

test('the private link makes a second browser an instructor, who may start the game', async () => {
  const { base } = await bed.start()
  const { code, match, staff } = await openSession(base, 'highway', { taught: true })
  const second = openBrowser(base)
  const key = staff?.split('#')[1] ?? ''
  expect((await second.post(`/api/sessions/${code}/staff`, { key })).status).toBe(200)
  bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  expect((await second.post(`/api/sessions/${code}/start`, {})).status).toBe(200)
  const leader = bed.keep(await connect(second, { code, match }))
  expect(leader.welcomes[0]).toMatchObject({ viewer: 'observer', role: 'staff', no: null })
})

test('late comers of a taught session may watch; the instructor seats one, who sees the seat and nothing before', async () => {
  const server = await bed.start()
  const { session, staff, act, player } = await teach(bed, server, ['turkey'])
  const late = bed.keep(await join(server.base, { code: session.code, name: 'Ben' }))
  expect(late.welcomes[0]).toMatchObject({ viewer: 'observer', role: 'observer', no: 2 })
  await staff.until((it) => peopleIn(it)['Ben'] !== undefined)
  expect(kindIn(staff, 'russia')).toBe('bot')
  expect(await act({ do: 'seat', person: 2, seat: 'russia' })).toEqual({ ok: true, result: null })
  await late.until(({ welcomes }) => welcomes.length === 2)
  expect(late.welcomes[1]).toMatchObject({ viewer: 'russia', role: 'player' })
  await player(0).until((it) => kindIn(it, 'russia') === 'person')
  expect(await late.submit({ ...ready, ready: false })).toMatchObject({ ok: true })
  const info = await late.browser.get(`/api/matches/${session.match}/brief`)
  expect(info.status).toBe(200)
})

test('the instructor may read the secret line of any seat, and nobody else that of another', async () => {
  const server = await bed.start()
  const { session, player } = await teach(bed, server, ['turkey', 'russia'])
  const path = `/api/matches/${session.match}/brief`
  const secretOf = (wanted: string) =>
    tinyRules.scenarioOf('highway').seats.find(({ id }) => id === wanted)?.brief.secret
  for (const seat of ['turkey', 'damascus'])
    expect(await session.creator.get(`${path}?seat=${seat}`)).toMatchObject({
      status: 200,
      body: { secret: secretOf(seat) },
    })
  expect(await session.creator.get(path)).toMatchObject({ status: 403 })
  expect(await session.creator.get(`${path}?seat=sultan`)).toMatchObject({ status: 403 })
  expect((await player(0).browser.get(`${path}?seat=russia`)).body).toEqual({ secret: secretOf('turkey') })
})

test('everybody is told which phase the instructor closed, and of no other', async () => {
  const server = await bed.start()
  const { staff, act, player } = await teach(bed, server, ['turkey', 'turkey', 'russia'], { perSeat: 2 })
  const everybody = [player(0), player(1), player(2), staff]
  await act({ do: 'advance' })
  for (const one of everybody) await one.until(({ rosters }) => rosters.at(-1)?.movedOn?.phase === 'talks')
  expect(everybody.map(({ rosters }) => rosters.at(-1)?.movedOn)).toEqual(
    everybody.map(() => ({ turn: 1, phase: 'talks' })),
  )
  await act({ do: 'bot', seat: 'turkey', on: true })
  await player(2).submit({ ...ready, turn: 2, phase: 'planning' })
  await player(0).until(({ view }) => view.phase === 'talks')
  expect(staff.rosters.at(-1)?.movedOn).toEqual({ turn: 1, phase: 'talks' })
})

test('somebody moved sees their new seat alone; somebody unseated only watches', async () => {
  const server = await bed.start()
  const { act, player } = await teach(bed, server, ['turkey', 'russia'])
  const [anna, ben] = [player(0), player(1)]
  await act({ do: 'seat', person: 1, seat: 'damascus' })
  await anna.until(({ view }) => view.viewer === 'damascus')
  expect(await anna.submit(ready)).toMatchObject({ ok: true })
  await act({ do: 'seat', person: 1, seat: null })
  await anna.until(({ view }) => view.viewer === 'observer')
  expect(anna.welcomes.at(-1)).toMatchObject({ role: 'observer', no: 1 })
  expect(await anna.submit({ ...ready, ready: false })).toMatchObject(refusedAs('notSeated'))
  await ben.until((it) => kindIn(it, 'turkey') === 'open' && peopleIn(it)['turkey 1']?.seat === null)
})

test('where people without a seat may not watch, somebody unseated sees no more', async () => {
  const server = await bed.start()
  const { act, player } = await teach(bed, server, ['turkey', 'russia'], { observers: false })
  const [anna, ben] = [player(0), player(1)]
  await act({ do: 'seat', person: 1, seat: null })
  await anna.until((it) => peopleIn(it)['turkey 1']?.seat === null)
  const before = anna.frames.length
  await ben.submit(ready)
  expect(await anna.ask({ ask: 'history' })).toMatchObject(refusedAs('notSeated'))
  expect(anna.frames).toHaveLength(before)
})

test('a bot takes a seat over and gives it back in the middle of the game', async () => {
  const server = await bed.start()
  const { act, player, staff } = await teach(bed, server, ['turkey', 'russia'])
  const anna = player(0)
  expect(await act({ do: 'bot', seat: 'turkey', on: true })).toMatchObject({ ok: true })
  await anna.until((it) => kindIn(it, 'turkey') === 'bot' && it.view.seats.turkey?.ready === true)
  expect(peopleIn(anna)).toMatchObject({ 'turkey 1': { seat: 'turkey' } })
  expect(await anna.submit({ ...ready, ready: false })).toMatchObject(refusedAs('seatIsBot'))
  expect(anna.reasons).toMatchObject([{ seat: 'turkey', act: 'ready' }])
  await act({ do: 'bot', seat: 'turkey', on: false })
  await anna.until((it) => kindIn(it, 'turkey') === 'person')
  expect(await anna.submit({ ...ready, ready: false })).toMatchObject({ ok: true })
  await player(1).submit(ready)
  await staff.until(({ desks }) => desks.at(-1)?.seats.find(({ seat }) => seat === 'russia')?.ready === true)
  expect(anna.view).toMatchObject({ turn: 1, phase: 'talks', seats: { turkey: { ready: false } } })
})

test('before a class bots keep a pace, even when nobody plays but they', async () => {
  const time = createHandTime()
  const server = await bed.start({ time, settings: { BOT_PACE: 1000 } })
  const { act, staff } = await teach(bed, server, ['turkey'])
  const ready = () => four.filter((seat) => staff.view.seats[seat]?.ready === true).length
  await staff.until(() => ready() === 1)
  await act({ do: 'bot', seat: 'turkey', on: true })
  for (const count of [2, 3]) {
    time.advance(999)
    await staff.ask({ ask: 'history' })
    expect(ready()).toBe(count - 1)
    time.advance(1001)
    await staff.until(() => ready() === count)
  }
  expect(staff.view).toMatchObject({ turn: 1, phase: 'talks' })
})

test('people are renamed, and made captain', async () => {
  const server = await bed.start()
  const { act, player, staff } = await teach(bed, server, ['turkey', 'turkey'])
  await act({ do: 'rename', person: 2, name: 'Berta' })
  await staff.until((it) => peopleIn(it)['Berta'] !== undefined)
  expect(await act({ do: 'captain', person: 2 })).toMatchObject({ ok: true })
  await staff.until((it) => peopleIn(it)['Berta']?.captain === true)
  expect(await player(0).submit(ready)).toMatchObject(refusedAs('notCaptain'))
  expect(await player(1).submit(ready)).toMatchObject({ ok: true })
  await act({ do: 'seat', person: 1, seat: null })
  expect(await act({ do: 'captain', person: 1 })).toMatchObject(refusedAs('personUnseated'))
})

test('somebody removed is out at once and told why; by the code they come in again, without a seat', async () => {
  const server = await bed.start()
  const { act, player, session, staff } = await teach(bed, server, ['turkey', 'turkey'])
  const anna = player(0)
  const away = new Promise<string>((resolve) => {
    anna.socket.on('connect_error', ({ message }) => resolve(message))
  })
  expect(await act({ do: 'remove', person: 1 })).toMatchObject({ ok: true })
  expect(await away).toBe('error.removed')
  anna.close()
  await staff.until((it) => peopleIn(it)['turkey 1'] === undefined)
  expect(await anna.browser.get(`/api/matches/${session.match}/brief`)).toMatchObject({ status: 404 })
  expect(await act({ do: 'remove', person: 1 })).toMatchObject(refusedAs('noPerson'))
  const again = bed.keep(await join(server.base, { code: session.code, name: 'Anna', browser: anna.browser }))
  expect(again.welcomes[0]).toMatchObject({ viewer: 'observer', no: 3 })
})

test('a seat that does not exist, or that the scenario keeps for a bot, is refused', async () => {
  const closed: typeof tinyRules = {
    ...tinyRules,
    scenarioOf: (id) => {
      const scenario = tinyRules.scenarioOf(id)
      return {
        ...scenario,
        seats: scenario.seats.map((seat) => ({ ...seat, open: seat.id !== 'damascus' })),
      }
    },
  }
  const { act } = await teach(bed, await bed.start({ rules: closed }), ['turkey'])
  expect(await act({ do: 'seat', person: 1, seat: 'us' })).toMatchObject(refusedAs('noSeat'))
  expect(await act({ do: 'seat', person: 1, seat: 'damascus' })).toMatchObject(refusedAs('seatClosed'))
  expect(await act({ do: 'bot', seat: 'damascus', on: false })).toMatchObject(refusedAs('seatClosed'))
  expect(await act({ do: 'rename', person: 9, name: 'x' })).toMatchObject(refusedAs('noPerson'))
})

test('a scripted event happens now and once, the end is fixed, and what the rules refuse is passed on', async () => {
  const server = await bed.start({ rules })
  const { creator, code, match, start } = await openSession(server.base, 'idlib-2019', { taught: true })
  const staff = bed.keep(await connect(creator, { code, match }))
  const anna = bed.keep(await join(server.base, { code, name: 'Anna', seat: 'turkey' }))
  await start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  const act = (it: object) => staff.raw('ask', { ask: 'staff', act: it })
  const event = rules.scenarioOf('idlib-2019').events.find(({ to }) => to === 'all')?.id ?? ''
  expect(await act({ do: 'inject', event })).toMatchObject({ ok: true })
  await anna.until(({ view }) => view.news.some(({ id }) => id === event))
  await staff.until(
    ({ desks }) => desks.at(-1)?.events.some((it) => it.id === event && it.turn === 1) === true,
  )
  expect(await act({ do: 'inject', event })).toMatchObject(refusedAs('eventHappened'))
  expect(await act({ do: 'inject', event: 'nothing' })).toMatchObject(refusedAs('noEvent'))
  expect(await act({ do: 'fixEnd', last: 20 })).toMatchObject(refusedAs('badEnd'))
  expect(await act({ do: 'fixEnd', last: 2 })).toMatchObject({ ok: true })
  await staff.until(({ desks }) => desks.at(-1)?.lastTurn === 2)
  expect(staff.desks.at(-1)?.record).toMatchObject([
    { turn: 1, act: { do: 'inject', event } },
    { turn: 1, act: { do: 'fixEnd', last: 2 } },
  ])
})

test('the desk says who is ready, who has offered, who is asked and when people last did something', async () => {
  const server = await bed.start()
  const { staff, player } = await teach(bed, server, ['turkey', 'russia'])
  const clauses = [{ kind: 'standDown' as const, obligor: 'turkey' as const, order: 'x' }]
  const text = { to: ['russia' as const], clauses, shows: [], guarantors: [], leverage: 0 }
  const offer = {
    type: 'offer',
    turn: 1,
    phase: 'talks',
    text: { format: 'bilateral', ...text },
    keep: [],
  } as const
  expect(
    await player(0).submit({ ...offer, text: { ...offer.text, to: ['russia'] }, keep: [] }),
  ).toMatchObject({
    ok: true,
  })
  const seatOf = (name: string) => staff.desks.at(-1)?.seats.find(({ seat }) => seat === name)
  await staff.until(() => seatOf('turkey')?.offers === 1)
  expect(seatOf('turkey')).toMatchObject({ ready: false, asked: 0 })
  expect(seatOf('turkey')?.lastAct).toBeGreaterThan(0)
  expect(seatOf('russia')).toMatchObject({ offers: 0, asked: 1, lastAct: null })
  await staff.until(() => seatOf('damascus')?.ready === true)
  expect(seatOf('damascus')?.lastAct).toBeNull()
})

test('another instructor, the record and the names outlive a restart', async () => {
  const server = await bed.start()
  const { act, session, key } = await teach(bed, server, ['turkey'])
  await act({ do: 'rename', person: 1, name: 'Anne' })
  await server.close()
  const again = await bed.start({ dataDir: server.dataDir })
  const second = openBrowser(again.base)
  expect((await second.post(`/api/sessions/${session.code}/staff`, { key })).status).toBe(200)
  const leader = bed.keep(await connect(second, session))
  await leader.until(({ desks }) => desks.length > 0)
  expect(leader.desks[0]?.record).toMatchObject([{ act: { do: 'rename', person: 1, name: 'Anne' } }])
  expect(peopleIn(leader)).toHaveProperty('Anne')
})
