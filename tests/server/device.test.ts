/** Going on at another device: a code that works once and for five minutes, and gives a key of its own. */
import { expect, test } from 'vitest'
import { codeAlphabet, DeviceCode } from '../../game/model/api.ts'
import { deviceTime } from '../../server/lobby/devices.ts'
import { failuresAMinute } from '../../server/lobby/limits.ts'
import { openBrowser, type Browser } from '../support/browser.ts'
import { createHandTime } from '../support/hand-time.ts'
import { connect, join, openSession } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })
const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const

async function codeOf(browser: Browser): Promise<DeviceCode> {
  const { body } = await browser.post('/api/device', {})
  return DeviceCode.parse(body)
}
const claim = (browser: Browser, code: string) => browser.post('/api/device/claim', { code })

test('a code moves a person to another browser, once, under a key of its own', async () => {
  const { base, port } = await bed.start()
  const { code: session, start } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code: session, name: 'Anna', seat: 'turkey' }))
  await start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  const { code, link } = await codeOf(anna.browser)
  expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{8}$`))
  expect(link).toBe(`http://localhost:${port}/device/${code}`)
  const phone = openBrowser(base)
  const typed = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase()
  expect(await claim(phone, typed)).toMatchObject({ status: 200, body: {} })
  const second = bed.keep(await connect(phone, anna))
  expect(second.welcomes[0]).toMatchObject({ viewer: 'turkey', name: 'Anna', no: 1 })
  expect(await second.submit({ ...ready, ready: false })).toMatchObject({ ok: true })
  expect(await anna.submit({ ...ready, ready: false })).toMatchObject({ ok: true })
  const secrets = [phone, anna.browser].map((browser) => browser.cookie().split('.')[1])
  expect(secrets[0]).not.toBe(secrets[1])
  expect(await claim(openBrowser(base), code)).toMatchObject({
    status: 404,
    body: { error: 'error.noDevice' },
  })
})

test('a code holds for five minutes, and a new one voids the old one', async () => {
  const time = createHandTime()
  const { base } = await bed.start({ time })
  const anna = openBrowser(base)
  expect(await anna.post('/api/device', {})).toMatchObject({ status: 403, body: { error: 'error.noKey' } })
  await anna.post('/api/solo', { scenario: 'highway', seat: 'turkey' })
  const old = await codeOf(anna)
  const late = await codeOf(anna)
  expect(late.until).toBe(time.now() + deviceTime)
  expect((await claim(openBrowser(base), old.code)).status).toBe(404)
  time.advance(deviceTime)
  expect((await claim(openBrowser(base), late.code)).status).toBe(404)
  const fresh = await codeOf(anna)
  time.advance(deviceTime - 1)
  expect((await claim(openBrowser(base), fresh.code)).status).toBe(200)
})

test('of many who claim one code at once one gets it', async () => {
  const { base } = await bed.start()
  const anna = openBrowser(base)
  await anna.post('/api/solo', { scenario: 'highway', seat: 'turkey' })
  const { code } = await codeOf(anna)
  const answers = await Promise.all(Array.from({ length: 10 }, () => claim(openBrowser(base), code)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('the instructor gives a code for a person; only the answer has it, not the record', async () => {
  const server = await bed.start()
  const { act, staff, player } = await teach(bed, server, ['turkey'])
  const reply = await act({ do: 'device', person: 1 })
  const { code } = DeviceCode.parse(reply.ok ? reply.result : null)
  const phone = openBrowser(server.base)
  expect((await claim(phone, code)).status).toBe(200)
  const second = bed.keep(await connect(phone, player(0)))
  expect(second.welcomes[0]).toMatchObject({ viewer: 'turkey', name: 'turkey 1' })
  await staff.until(({ desks }) => desks.at(-1)?.record.length === 1)
  expect(JSON.stringify(staff.heard)).not.toContain(code)
})

test('the further key outlives a restart, and the first goes on working', async () => {
  const server = await bed.start()
  const anna = openBrowser(server.base)
  await anna.post('/api/solo', { scenario: 'highway', seat: 'turkey' })
  const phone = openBrowser(server.base)
  await claim(phone, (await codeOf(anna)).code)
  await server.close()
  const { base } = await bed.start({ dataDir: server.dataDir })
  for (const { cookie } of [anna, phone]) {
    expect((await openBrowser(base, cookie()).get('/api/games')).body).toHaveLength(1)
  }
  const forged = `${anna.cookie().split('.')[0]}.${'x'.repeat(43)}`
  expect((await openBrowser(base, forged).get('/api/games')).body).toEqual([])
})

test('guessing is stopped', async () => {
  const { base } = await bed.start()
  const guess = openBrowser(base)
  const guesses = Array.from({ length: failuresAMinute }, () => claim(guess, 'AAAAAAAA'))
  for (const { status } of await Promise.all(guesses)) expect(status).toBe(404)
  expect(await claim(guess, 'AAAAAAAB')).toMatchObject({ status: 429, body: { error: 'error.tooManyTries' } })
})
