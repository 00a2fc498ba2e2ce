/** What goes to whom: slices that changed, numbered by the seat's own count, and everything again on return. */
import { expect, test } from 'vitest'
import { connect, join, namesIn, openSession, type Player } from '../support/player.ts'
import { createBed, type TestServer } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

async function duel({ base }: TestServer): Promise<[Player, Player]> {
  const { code, start } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'russia' }))
  const ben = bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  await start()
  const there = ({ welcomes, view }: Player) =>
    welcomes.length === 1 && view.seats.damascus?.ready === true && view.seats.opposition?.ready === true
  await Promise.all([anna, ben].map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  await Promise.all([anna, ben].map((player) => player.until(there)))
  return [anna, ben]
}
const ready = (yes: boolean) => ({ type: 'ready', turn: 1, phase: 'talks', ready: yes }) as const

test('a frame carries only what changed, and comes before the answer', async () => {
  const [anna] = await duel(await bed.start())
  const before = anna.frames.length
  const reply = anna.submit(ready(true)).then(() => anna.frames.length)
  expect(await reply).toBe(before + 1)
  expect(anna.frames.slice(before).map(namesIn)).toEqual([['seats']])
})

test('what changes nothing brings no frame', async () => {
  const [anna, ben] = await duel(await bed.start())
  await anna.submit(ready(true))
  await ben.until(({ view }) => view.seats.russia?.ready === true)
  const before = [anna.frames.length, ben.frames.length]
  expect(await anna.submit(ready(true))).toMatchObject({ ok: true })
  expect(await anna.submit({ ...ready(true), turn: 2 })).toMatchObject({ ok: false })
  await anna.submit(ready(false))
  await ben.until(({ view }) => view.seats.russia?.ready === false)
  expect([anna.frames.length, ben.frames.length]).toEqual(before.map((count) => count + 1))
})

test('frames of a seat are numbered one after another, in every window of it', async () => {
  const [anna] = await duel(await bed.start())
  const second = bed.keep(await connect(anna.browser, anna))
  expect(second.revision).toBe(anna.revision)
  for (const yes of [true, false, true, false]) await anna.submit(ready(yes))
  await second.until(({ frames }) => frames.length === 4)
  const first = anna.frames[0]?.revision ?? 0
  expect(anna.frames.map(({ revision }) => revision)).toEqual(anna.frames.map((_, index) => first + index))
  expect(second.frames).toEqual(anna.frames.slice(-4))
  expect(second.view).toEqual(anna.view)
})

test('who loses the connection comes back by itself, with everything and the whole history', async () => {
  const [anna, ben] = await duel(await bed.start())
  anna.socket.io.engine.close()
  await ben.submit(ready(true))
  await anna.until(({ welcomes }) => welcomes.length === 2)
  expect(anna.view.seats.turkey?.ready).toBe(true)
  expect(anna.history.map(({ key, params }) => [key, params['by']])).toEqual([
    ['chronicle.ready', expect.any(String)],
    ['chronicle.ready', expect.any(String)],
    ['chronicle.ready', 'turkey'],
  ])
})

test('a connection that does not ask for changes inside slices gets whole slices, and sees the same', async () => {
  const [anna, ben] = await duel(await bed.start())
  const plain = bed.keep(await connect(anna.browser, anna, false))
  const before = anna.frames.length
  await ben.submit(ready(true))
  await Promise.all([
    anna.until(({ frames }) => frames.length > before),
    plain.until(({ frames }) => frames.length > 0),
  ])
  expect(plain.frames.every(({ changes }) => changes === undefined)).toBe(true)
  expect(anna.frames.at(-1)?.changes).toHaveProperty('seats')
  expect(plain.view).toEqual(anna.view)
})

test('previews and offers on the table are read without a trace', async () => {
  const [anna, ben] = await duel(await bed.start())
  const before = ben.frames.length
  const text = {
    format: 'bilateral' as const,
    to: ['turkey' as const],
    clauses: [{ kind: 'standDown' as const, obligor: 'turkey' as const, order: 'x' }],
    shows: [],
    guarantors: [],
    leverage: 0,
  }
  const order = { kind: 'air' as const, target: 'saraqib' }
  expect(await anna.ask({ ask: 'previewOrder', order })).toMatchObject({ ok: true, result: { cost: 1 } })
  expect(await anna.ask({ ask: 'previewOffer', text })).toMatchObject({ ok: true, result: { refusal: null } })
  expect(await anna.ask({ ask: 'readOffer', offer: 'x' })).toMatchObject({
    ok: true,
    result: { refusal: null },
  })
  expect(ben.frames.length).toBe(before)
})
