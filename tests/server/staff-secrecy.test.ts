/** What protects a session: the private key, the cookie, and that nobody but an instructor ever gets what is theirs. */
import { expect, test } from 'vitest'
import { failuresAMinute } from '../../server/lobby/limits.ts'
import { StaffLink } from '../../game/model/api.ts'
import type { ClientMessage } from '../../game/model/wire.ts'
import { openBrowser } from '../support/browser.ts'
import { connect, join, openScreen, openSession } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { peopleIn, teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
const refusedAs = (code: string) => ({ ok: false, refusal: { code } })
const cable = (text: string, ...to: ('turkey' | 'russia' | 'damascus')[]) =>
  ({ ask: 'cable', key: `key-${text}`.slice(0, 40).replaceAll(/\W/g, '-'), to, text }) as const

test('a wrong key says only that it is wrong, and guessing is stopped', async () => {
  const { base } = await bed.start()
  const { code, match, staff } = await openSession(base, 'highway', { taught: true })
  const guess = openBrowser(base)
  const path = `/api/sessions/${code}/staff`
  const key = staff?.split('#')[1] ?? ''
  const wrong = ['', 'x', key.slice(1), `${key}x`, key.toLowerCase(), 'x'.repeat(100)]
  for (const one of wrong) {
    expect(await guess.post(path, { key: one })).toMatchObject({
      status: 403,
      body: { error: 'error.staffKey', params: {} },
    })
  }
  expect(guess.cookie()).toBe('')
  await expect(connect(guess, { code, match })).rejects.toThrow('error.noMatch')
  const rest = Array.from({ length: failuresAMinute - wrong.length }, () => guess.post(path, { key: 'x' }))
  await Promise.all(rest)
  expect(await guess.post(path, { key })).toMatchObject({
    status: 429,
    body: { error: 'error.tooManyTries' },
  })
})

test('a renewed link voids the old one at once, and who came by it is out; who opened the session stays', async () => {
  const { base } = await bed.start()
  const { code, match, staff, creator } = await openSession(base, 'highway', { taught: true })
  const path = `/api/sessions/${code}`
  const key = staff?.split('#')[1] ?? ''
  const [second, third] = [openBrowser(base), openBrowser(base)]
  await second.post(`${path}/staff`, { key })
  const intruder = bed.keep(await connect(second, { code, match }))
  const refused = new Promise<string>((resolve) => {
    intruder.socket.on('connect_error', ({ message }) => resolve(message))
  })
  expect(await third.post(`${path}/renew`, {})).toMatchObject({
    status: 403,
    body: { error: 'error.notStaff' },
  })
  const renewed = StaffLink.parse((await creator.post(`${path}/renew`, {})).body).staff
  expect(await third.post(`${path}/staff`, { key })).toMatchObject({ status: 403 })
  expect(await refused).toBe('error.noMatch')
  expect((await second.get(path)).body).toMatchObject({ mine: { staff: false } })
  expect((await third.post(`${path}/staff`, { key: renewed.split('#')[1] })).status).toBe(200)
  // Whoever renews cannot shut out the one who opened the session.
  await third.post(`${path}/renew`, {})
  expect((await creator.get(path)).body).toMatchObject({ mine: { staff: true } })
})

test('who sits in a seat does not become an instructor, even with the key; who only waits no longer waits', async () => {
  const server = await bed.start()
  const { key, session, player, staff, act } = await teach(bed, server, ['turkey'])
  const path = `/api/sessions/${session.code}/staff`
  expect(await player(0).browser.post(path, { key })).toMatchObject({
    status: 409,
    body: { error: 'error.staffSeat' },
  })
  const late = bed.keep(await join(server.base, { code: session.code, name: 'Ben' }))
  expect((await late.browser.post(path, { key })).status).toBe(200)
  await late.until(({ welcomes }) => welcomes.at(-1)?.role === 'staff')
  await staff.until((it) => peopleIn(it)['Ben'] === undefined)
  expect(await act({ do: 'seat', person: 2, seat: 'russia' })).toMatchObject(refusedAs('noPerson'))
})

test('nobody but an instructor gets the desk or what stands on it', async () => {
  const server = await bed.start()
  const { staff, player, players, session } = await teach(bed, server, ['turkey', 'russia'])
  const wall = bed.keep(await openScreen(server.base, session))
  const watcher = bed.keep(await join(server.base, { code: session.code, name: 'Watcher' }))
  await player(0).ask(cable('a whisper to Moscow', 'russia'))
  await player(0).ask({ ask: 'draft', key: 'cable', text: 'a thought of Ankara' })
  await staff.ask({ ask: 'staff', act: { do: 'rename', person: 2, name: 'Boris' } })
  await staff.until(({ desks }) => desks.at(-1)?.record.length === 1)
  expect(staff.desks.at(-1)).toMatchObject({
    cables: [{ from: 'turkey', to: ['russia'], text: 'a whisper to Moscow' }],
    drafts: [{ seat: 'turkey', person: 1, text: 'a thought of Ankara' }],
  })
  await watcher.until((it) => peopleIn(it)['Boris'] !== undefined)
  const everybody = [...players, wall, watcher]
  for (const one of everybody) {
    await one.ask({ ask: 'history' })
    expect(one.heard.map(([event]) => event)).not.toContain('desk')
    expect(await one.ask({ ask: 'staff', act: { do: 'pause' } })).toMatchObject(refusedAs('notStaff'))
    expect(await one.ask({ ask: 'watchAs', viewer: 'turkey' })).toMatchObject(refusedAs('notStaff'))
  }
  for (const one of [wall, watcher]) expect(JSON.stringify(one.heard)).not.toContain('whisper')
  for (const one of [wall, watcher, player(1)]) expect(JSON.stringify(one.heard)).not.toContain('thought')
})

test('an instructor sees as a seat sees, and can do nothing there', async () => {
  const server = await bed.start()
  const { staff, player } = await teach(bed, server, ['turkey', 'russia'])
  await player(0).ask(cable('to Moscow', 'russia'))
  await player(0).ask({ ask: 'draft', key: 'offer', text: 'unfinished' })
  expect(staff.view.viewer).toBe('observer')
  expect(await staff.ask({ ask: 'watchAs', viewer: 'turkey' })).toMatchObject({ ok: true })
  expect(staff.welcomes.at(-1)).toMatchObject({
    viewer: 'turkey',
    role: 'staff',
    no: null,
    cables: [{ text: 'to Moscow' }],
    drafts: [{ person: 1, key: 'offer', text: 'unfinished' }],
  })
  const asks: ClientMessage[] = [
    { ask: 'command', command: ready },
    { ask: 'draft', key: 'cable', text: 'not mine' },
    { ask: 'captain', person: 1 },
  ]
  for (const ask of asks) {
    expect(await staff.ask(ask)).toMatchObject(refusedAs('staffWatches'))
  }
  expect(staff.view.seats.turkey?.ready).toBe(false)
  await player(0).submit(ready)
  await staff.until(({ view }) => view.seats.turkey?.ready === true)
  expect(staff.revision).toBe(player(0).revision)
  expect(await staff.ask({ ask: 'watchAs', viewer: 'us' })).toMatchObject(refusedAs('noSeat'))
  await staff.ask({ ask: 'watchAs', viewer: 'observer' })
  expect(staff.welcomes.at(-1)).toMatchObject({ viewer: 'observer', cables: [], drafts: [] })
})

test('after looking as a seat the frames are those of the new view alone', async () => {
  const server = await bed.start()
  const { staff, player } = await teach(bed, server, ['russia', 'turkey', 'damascus', 'opposition'])
  for (const place of [0, 1, 2, 3]) await player(place).submit(ready)
  await staff.until(({ view }) => view.phase === 'planning')
  await staff.ask({ ask: 'watchAs', viewer: 'turkey' })
  await staff.ask({ ask: 'watchAs', viewer: 'russia' })
  const before = staff.frames.length
  const intent = { about: 'damascus', will: 'hold', intent: 'A secret of Ankara' } as const
  await player(1).submit({ type: 'predict', turn: 2, phase: 'planning', ...intent })
  await staff.ask({ ask: 'history' })
  expect(staff.frames).toHaveLength(before)
  await staff.ask({ ask: 'watchAs', viewer: 'turkey' })
  expect(staff.view.seats.turkey?.prediction).toMatchObject({ intent: 'A secret of Ankara' })
})

test('an instructor writes as the umpire', async () => {
  const server = await bed.start()
  const { staff, player } = await teach(bed, server, ['turkey', 'russia'])
  expect(await staff.ask(cable('Ten minutes left', 'turkey'))).toMatchObject({ ok: true })
  await player(0).until(({ cables }) => cables.length === 1)
  expect(player(0).cables[0]).toMatchObject({ from: 'umpire', text: 'Ten minutes left' })
  await player(1).ask({ ask: 'history' })
  expect(JSON.stringify(player(1).heard)).not.toContain('Ten minutes')
})

test('who is seated late by the instructor was told nothing of the seat before', async () => {
  const server = await bed.start()
  const { act, player, session } = await teach(bed, server, ['turkey', 'russia'], {
    observers: false,
    perSeat: 1,
  })
  await player(0).ask(cable('a whisper to Moscow', 'russia'))
  const late = bed.keep(await join(server.base, { code: session.code, name: 'Late' }))
  await player(1).submit(ready)
  await late.ask({ ask: 'history' })
  expect(late.welcomes).toEqual([])
  expect(new Set(late.heard.map(([event]) => event))).toEqual(new Set(['roster']))
  await act({ do: 'seat', person: 3, seat: 'russia' })
  await late.until(({ welcomes }) => welcomes.length === 1)
  expect(late.welcomes[0]).toMatchObject({ viewer: 'russia', cables: [{ text: 'a whisper to Moscow' }] })
})
