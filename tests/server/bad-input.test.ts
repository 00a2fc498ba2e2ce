/** What people and programs get wrong: each is told what, and nothing changes. */
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { join, openSession, solo, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const

/** Plays on until the game has ended. */
async function end(player: Player): Promise<void> {
  for (const [turn, phase] of [
    [1, 'talks'],
    [2, 'planning'],
    [2, 'talks'],
  ] as const) {
    await player.submit({ type: 'ready', turn, phase, ready: true })
    await player.until(({ view }) => view.turn !== turn || view.phase !== phase)
  }
}

test('a wrong code says that it is wrong, and no more', async () => {
  const { base } = await bed.start()
  const browser = openBrowser(base)
  for (const code of ['AAAAAA', 'abc', '......', 'x'.repeat(500), '%00', '../../x']) {
    for (const answer of [
      await browser.get(`/api/sessions/${encodeURIComponent(code)}`),
      await browser.post(`/api/sessions/${encodeURIComponent(code)}/join`, { name: 'Anna' }),
      await browser.post(`/api/sessions/${encodeURIComponent(code)}/start`, {}),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { error: 'error.noSession', params: {} } })
    }
  }
  expect(browser.cookie()).toBe('')
})

test('a taken seat, a bot’s seat and a seat that is none', async () => {
  const { base } = await bed.start()
  const { code, start } = await openSession(base, 'highway')
  bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const path = `/api/sessions/${code}/join`
  const ben = openBrowser(base)
  const taken = { status: 409, body: { error: 'error.seatTaken', params: { seat: 'turkey' } } }
  expect(await ben.post(path, { name: 'Ben', seat: 'turkey' })).toMatchObject(taken)
  expect(await ben.post(path, { name: 'Ben', seat: 'gna' })).toMatchObject({
    status: 400,
    body: { error: 'error.noSeat' },
  })
  await ben.post(path, { name: 'Ben' })
  await start()
  const bot = { status: 409, body: { error: 'error.seatTaken', params: { seat: 'russia' } } }
  expect(await ben.post(path, { name: 'Ben', seat: 'russia' })).toMatchObject(bot)
  expect(await ben.get(`/api/sessions/${code}`)).toMatchObject({ body: { mine: { seat: null } } })
})

test('a session without room, and one that has ended', async () => {
  const { base } = await bed.start()
  const { code, start } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  await start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  const path = `/api/sessions/${code}/join`
  const late = openBrowser(base)
  expect(await late.post(path, { name: 'Ben' })).toMatchObject({
    status: 409,
    body: { error: 'error.sessionFull' },
  })
  await end(anna)
  expect(await late.post(path, { name: 'Ben' })).toMatchObject({
    status: 410,
    body: { error: 'error.sessionEnded' },
  })
})

test.each([
  ['an unknown scenario', '/api/solo', { scenario: 'nowhere', seat: 'turkey' }, 404, 'error.noScenario'],
  ['an unknown seat', '/api/solo', { scenario: 'highway', seat: 'narnia' }, 400, 'error.malformed'],
  ['a seat that the scenario lacks', '/api/solo', { scenario: 'highway', seat: 'gna' }, 400, 'error.noSeat'],
  [
    'a scenario by prototype',
    '/api/sessions',
    { scenario: '__proto__', clock: null },
    404,
    'error.noScenario',
  ],
  [
    'a clock of one second',
    '/api/sessions',
    { scenario: 'highway', clock: { planning: 1, talks: 60 } },
    400,
    'error.malformed',
  ],
  ['no body', '/api/solo', undefined, 400, 'error.malformed'],
  ['a list', '/api/solo', [], 400, 'error.malformed'],
  [
    'an unknown field',
    '/api/solo',
    { scenario: 'highway', seat: 'turkey', admin: true },
    400,
    'error.malformed',
  ],
  [
    'a body that is too large',
    '/api/solo',
    { scenario: 'x'.repeat(50_000), seat: 'turkey' },
    413,
    'error.tooLarge',
  ],
  ['an unknown address', '/api/nothing', {}, 404, 'error.noRoute'],
] as const)('%s is refused with its reason', async (_name, path, body, status, error) => {
  const { base } = await bed.start()
  const browser = openBrowser(base)
  expect(await browser.post(path, body)).toMatchObject({ status, body: { error } })
  expect((await browser.get('/api/games')).body).toEqual([])
})

test('names: none, blank, too long', async () => {
  const { base } = await bed.start()
  const { code } = await openSession(base, 'highway')
  for (const name of [undefined, '', '   ', 'x'.repeat(41), 7]) {
    const answer = await openBrowser(base).post(`/api/sessions/${code}/join`, { name })
    expect(answer).toMatchObject({
      status: 400,
      body: { error: 'error.malformed', params: { path: 'name' } },
    })
  }
})

test('a stale turn, an unknown offer, a command of the other phase', async () => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const before = JSON.stringify(player.view)
  const tries = [
    [{ ...ready, turn: 2 }, 'stale'],
    [{ ...ready, phase: 'planning' as const }, 'stale'],
    [{ type: 'refuse', turn: 1, phase: 'talks', offer: 'none' } as const, 'noOffer'],
    [{ type: 'predict', turn: 1, phase: 'talks', about: 'us', will: 'hold', intent: '' } as const, 'phase'],
  ] as const
  for (const [command, code] of tries) {
    expect(await player.submit(command)).toMatchObject({
      ok: false,
      refusal: { code, key: `refusal.${code}` },
    })
  }
  expect(JSON.stringify(player.view)).toBe(before)
})

const deep = (levels: number): unknown => (levels === 0 ? 1 : { clauses: [deep(levels - 1)] })
test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'ready'],
  ['a list', [ready]],
  ['bytes', new Uint8Array([1, 2, 3])],
  ['an unknown question', { ask: 'everything' }],
  ['a command that is none', { ask: 'command', command: { type: 'win' } }],
  ['a turn out of range', { ask: 'command', command: { ...ready, turn: 999 } }],
  ['a turn that is no number', { ask: 'command', command: { ...ready, turn: '1' } }],
  ['a field too many', { ask: 'command', command: { ...ready, extra: 1 } }],
  ['a prototype', JSON.parse('{"ask":"history","__proto__":{"polluted":1}}')],
  ['a deep nest', deep(500)],
])('%s as a message is answered as malformed', async (_name, message) => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  expect(await player.raw('ask', message)).toMatchObject({ ok: false, refusal: { code: 'malformed' } })
  expect(await player.submit(ready)).toEqual({ ok: true, result: null })
})

test('a message that is too large is refused; one that is far too large ends the connection, and no more', async () => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const other = bed.keep(await solo(base, 'highway', 'turkey'))
  const large = { ask: 'command', command: { ...ready, extra: 'x'.repeat(110_000) } }
  expect(await player.raw('ask', large)).toMatchObject({
    ok: false,
    refusal: { code: 'tooLarge', params: { most: 102_400 } },
  })
  player.raw('ask', 'x'.repeat(1_000_000)).catch(() => undefined)
  await player.until(({ welcomes }) => welcomes.length === 2)
  expect(await player.submit(ready)).toMatchObject({ ok: true })
  expect(await other.submit(ready)).toMatchObject({ ok: true })
})

test('who sends too fast is told so, and is heard again later', async () => {
  const { base } = await bed.start({ settings: { ASK_RATE: 5 } })
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const replies = await Promise.all(Array.from({ length: 30 }, () => player.ask({ ask: 'history' })))
  expect(replies.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(20)
  expect(replies.at(-1)).toMatchObject({ ok: false, refusal: { code: 'tooFast' } })
  await expect.poll(async () => (await player.ask({ ask: 'history' })).ok).toBe(true)
})

test('what is no JSON, and a request that breaks off, disturb nobody', async () => {
  const { base } = await bed.start()
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${base}/api/solo`, { method: 'POST', headers, body: '{"scenario":' })
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: 'error.malformed', params: { path: '' } },
  ])
  const broken = request(`${base}/api/solo`, {
    method: 'POST',
    headers: { ...headers, 'content-length': 100 },
  })
  await new Promise<void>((resolve) => {
    broken.on('error', () => resolve())
    broken.on('close', () => resolve())
    broken.write('{', () => broken.destroy())
  })
  expect((await openBrowser(base).get('/healthz')).body).toEqual({ status: 'ok' })
})
