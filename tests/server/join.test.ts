/** Coming in: codes, names, seats, a whole class at once. */
import { expect, test } from 'vitest'
import * as z from 'zod'
import { codeAlphabet } from '../../game/model/api.ts'
import { failuresAMinute } from '../../server/lobby/limits.ts'
import { openBrowser } from '../support/browser.ts'
import { connect, join, openSession, solo } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { rules } from '../../server/real-rules.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const SessionSeats = z.object({
  seats: z.array(
    z.object({ kind: z.string(), people: z.array(z.object({ no: z.int(), captain: z.boolean() })) }),
  ),
})

test('a code is six characters that nobody confuses, typed as one likes', async () => {
  const { base } = await bed.start()
  const { code } = await openSession(base, 'highway')
  expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{6}$`))
  const browser = openBrowser(base)
  for (const typed of [code, code.toLowerCase(), ` ${code} `, [...code].join(' '), [...code].join('-')]) {
    const { status } = await browser.get(`/api/sessions/${encodeURIComponent(typed)}`)
    expect(status).toBe(200)
  }
})

test('the private key is a cookie that no script and no other site can use, and is kept as a hash', async () => {
  const { base } = await bed.start()
  const browser = openBrowser(base)
  const { headers, body } = await browser.post('/api/solo', { scenario: 'highway', seat: 'turkey' })
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie).toMatch(/^guarantors=[\w-]{22}\.[\w-]{43};/)
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('SameSite=Lax')
  expect(cookie).not.toContain('Secure')
  const secret = browser.cookie().split('.')[1] ?? ''
  expect(JSON.stringify(body)).not.toContain(secret)
  const again = await browser.get('/api/games')
  expect(again.headers.getSetCookie()).toEqual([])
})

test('behind https the key never travels without it', async () => {
  const { base } = await bed.start({ settings: { PUBLIC_URL: 'https://game.example.org' } })
  const { headers } = await openBrowser(base).post('/api/solo', { scenario: 'highway', seat: 'turkey' })
  expect(headers.getSetCookie()[0]).toContain('Secure')
})

test('sixty people behind one address join at once, and none is held up', async () => {
  const { base } = await bed.start()
  const { code, start } = await openSession(base, 'highway', { perSeat: 15 })
  const seats = ['russia', 'turkey', 'damascus', 'opposition'] as const
  const people = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      join(base, { code, name: `Person ${index}`, seat: seats[index % 4] ?? 'turkey' }),
    ),
  )
  people.forEach((player) => bed.keep(player))
  await start()
  await Promise.all(people.map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  const roster = people[0]?.welcomes[0]?.roster
  expect(roster?.seats.map((seat) => seat.people.filter(({ online }) => online).length)).toEqual([
    15, 15, 15, 15,
  ])
})

const openSeats = (scenario: string) =>
  rules.scenarioOf(scenario).seats.flatMap(({ id, open }) => (open ? [id] : []))

test.each([
  ['idlib-2019', 6, 36],
  ['idlib-2019:full', 8, 48],
])(
  '%s: sixty press at once for places of %i seats: each of %i sits once, the rest are told',
  async (scenario, open, places) => {
    const { base } = await bed.start({ rules })
    const { code, match, start, creator } = await openSession(base, scenario, { perSeat: 6 })
    const seats = openSeats(scenario)
    const path = `/api/sessions/${code}/join`
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const browser = openBrowser(base)
        const seat = seats[index % seats.length]
        const { status, body } = await browser.post(path, { name: `Person ${index}`, seat })
        return { browser, seat, status, body }
      }),
    )
    const seated = answers.filter(({ status }) => status === 200)
    const refused = answers.filter(({ status }) => status !== 200)
    expect([seats.length, seated.length, refused.length]).toEqual([open, places, 60 - places])
    for (const { seat, body } of seated) expect(body).toMatchObject({ seat })
    for (const { seat, status, body } of refused) {
      expect([status, body]).toEqual([409, { error: 'error.seatTaken', params: { seat } }])
    }
    const taken = async () => {
      const { body } = await creator.get(`/api/sessions/${code}`)
      return SessionSeats.parse(body).seats.filter(({ kind }) => kind === 'person')
    }
    const before = await taken()
    expect(before.map(({ people }) => people.length)).toEqual(seats.map(() => 6))
    expect(new Set(before.flatMap(({ people }) => people.map(({ no }) => no))).size).toBe(places)
    const again = await Promise.all(
      refused.map(({ browser }, index) =>
        browser.post(path, { name: 'Late', seat: seats[index % seats.length] }),
      ),
    )
    expect(again.map(({ status }) => status)).toEqual(refused.map(() => 409))
    const players = await Promise.all(seated.map(({ browser }) => connect(browser, { match, code })))
    players.forEach((player) => bed.keep(player))
    await start()
    await Promise.all(players.map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
    expect(players.map(({ view }) => view.viewer)).toEqual(seated.map(({ seat }) => seat))
    expect((await taken()).map(({ people }) => people.filter(({ captain }) => captain).length)).toEqual(
      seats.map(() => 1),
    )
  },
)

test('several people may share a seat where the session says so; the first speaks for it', async () => {
  const { base } = await bed.start()
  const { code, start } = await openSession(base, 'highway', { perSeat: 2 })
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const ben = bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  const full = await openBrowser(base).post(`/api/sessions/${code}/join`, { name: 'Cem', seat: 'turkey' })
  expect(full).toMatchObject({ status: 409, body: { error: 'error.seatTaken', params: { seat: 'turkey' } } })
  await start()
  await ben.until(({ welcomes }) => welcomes.length === 1)
  expect(ben.welcomes[0]?.roster.seats.find(({ seat }) => seat === 'turkey')?.people[0]?.name).toBe('Anna')
  const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
  expect(await ben.submit(ready)).toMatchObject({
    refusal: { code: 'notCaptain', params: { captain: 'Anna' } },
  })
  expect(await anna.submit(ready)).toMatchObject({ ok: true })
  await anna.until(({ view }) => view.turn === 2)
})

test('in the lobby one may change seats and name; in the game neither leaves the seat', async () => {
  const { base } = await bed.start()
  const { code, start } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const path = `/api/sessions/${code}/join`
  expect(await anna.browser.post(path, { name: 'Anne', seat: 'russia' })).toMatchObject({
    body: { seat: 'russia' },
  })
  const ben = bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  await start()
  await ben.until(({ welcomes }) => welcomes.length === 1)
  const refused = await anna.browser.post(path, { name: 'Anna', seat: 'damascus' })
  expect(refused).toMatchObject({
    status: 409,
    body: { error: 'error.seatFixed', params: { seat: 'russia' } },
  })
  expect(anna.view.viewer).toBe('russia')
})

test('who comes late finds a place if there is one', async () => {
  const { base } = await bed.start()
  const { code, start } = await openSession(base, 'highway', { perSeat: 2 })
  bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  await start()
  const late = bed.keep(await join(base, { code, name: 'Ben' }))
  expect(late.welcomes).toEqual([])
  await late.browser.post(`/api/sessions/${code}/join`, { name: 'Ben', seat: 'turkey' })
  await late.until(({ welcomes }) => welcomes.length === 1)
  expect(late.view.viewer).toBe('turkey')
})

test('the roster says who is there and who has gone', async () => {
  const { base } = await bed.start()
  const { code } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const ben = bed.keep(await join(base, { code, name: 'Ben' }))
  await anna.until(({ rosters }) => rosters.at(-1)?.waiting[0]?.online === true)
  ben.close()
  await anna.until(({ rosters }) => rosters.at(-1)?.waiting[0]?.online === false)
  expect(anna.rosters.at(-1)?.waiting).toEqual([{ no: 2, name: 'Ben', online: false, captain: false }])
})

test('wrong codes from one address are stopped, people of a session go on', async () => {
  const { base } = await bed.start()
  const { code } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const guess = openBrowser(base)
  const guesses = Array.from({ length: failuresAMinute }, () => guess.get('/api/sessions/AAAAAA'))
  for (const { status, body } of await Promise.all(guesses)) {
    expect([status, body]).toEqual([404, { error: 'error.noSession', params: {} }])
  }
  for (const path of ['/api/sessions/AAAAAB', `/api/sessions/${code}`]) {
    const stopped = await guess.get(path)
    expect(stopped).toMatchObject({ status: 429, body: { error: 'error.tooManyTries' } })
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect((await anna.browser.get(`/api/sessions/${code}`)).status).toBe(200)
  bed.keep(await connect(anna.browser, anna))
})

test('CREATE_KEY keeps sessions to those who know it; playing alone needs none', async () => {
  const { base } = await bed.start({ settings: { CREATE_KEY: 'open sesame' } })
  const browser = openBrowser(base)
  const request = { scenario: 'highway', clock: null }
  for (const key of [undefined, 'wrong', 'open sesam']) {
    const refused = await browser.post('/api/sessions', { ...request, key })
    expect(refused).toMatchObject({ status: 403, body: { error: 'error.createKey' } })
  }
  expect((await browser.post('/api/sessions', { ...request, key: 'open sesame' })).status).toBe(200)
  bed.keep(await solo(base, 'highway', 'turkey'))
})

test('somebody alone cannot be joined by code', async () => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const { status, body } = await openBrowser(base).post(`/api/sessions/${player.code}/join`, { name: 'Ben' })
  expect([status, body]).toEqual([404, { error: 'error.noSession', params: {} }])
})

test('only who opened a session starts it, and once', async () => {
  const { base } = await bed.start()
  const { code, creator } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const path = `/api/sessions/${code}/start`
  expect(await anna.browser.post(path, {})).toMatchObject({
    status: 403,
    body: { error: 'error.notCreator' },
  })
  const both = await Promise.all([creator.post(path, {}), creator.post(path, {})])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ error: 'error.alreadyStarted' })
})

test('the secret line of the brief is for the seat', async () => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  const { body } = await player.browser.get(`/api/matches/${player.match}/brief`)
  const seat = tinyRules.scenarioOf('highway').seats.find(({ id }) => id === 'turkey')
  expect(body).toEqual({ secret: seat?.brief.secret })
  const shown = await openBrowser(base).get('/api/scenarios/highway')
  const secrets = tinyRules.scenarioOf('highway').seats.map(({ brief }) => brief.secret.en)
  for (const secret of secrets) expect(JSON.stringify(shown.body)).not.toContain(secret)
  expect(shown.body).not.toHaveProperty('sealed')
  expect(shown.body).not.toHaveProperty('opening')
})
