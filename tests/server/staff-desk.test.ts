/** The instructor's desk: whole, soon after a change, at most four times a second, and only when something changed. */
import { expect, test } from 'vitest'
import { createHandTime } from '../support/hand-time.ts'
import { connect } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const four = ['russia', 'turkey', 'damascus', 'opposition'] as const
const ready = (yes: boolean) => ({ type: 'ready', turn: 1, phase: 'talks', ready: yes }) as const

async function atRest() {
  const time = createHandTime()
  const server = await bed.start({ time })
  const it = await teach(bed, server, four)
  await it.staff.until(({ desks }) => desks.length > 0)
  time.advance(1000)
  await it.staff.ask({ ask: 'history' })
  return { time, server, ...it, sent: () => it.staff.desks.length }
}

test('many changes within a quarter of a second come as one', async () => {
  const { time, staff, player, sent } = await atRest()
  const before = sent()
  for (const place of [0, 1, 2]) await player(place).submit(ready(true))
  time.advance(249)
  await staff.ask({ ask: 'history' })
  expect(sent()).toBe(before)
  time.advance(1)
  await staff.until(({ desks }) => desks.length > before)
  expect(staff.desks.at(-1)?.seats.map((seat) => [seat.ready, seat.lastAct])).toEqual([
    ...[0, 1, 2].map(() => [true, time.now() - 250]),
    [false, null],
  ])
  time.advance(10_000)
  await staff.ask({ ask: 'history' })
  expect(sent()).toBe(before + 1)
})

test('what changes nothing on it brings none', async () => {
  const { time, staff, player, sent } = await atRest()
  const before = sent()
  await player(0).browser.get(`/api/games`)
  const second = bed.keep(await connect(player(0).browser, player(0)))
  second.close()
  time.advance(1000)
  await staff.ask({ ask: 'history' })
  expect(sent()).toBe(before)
})

test('each window of each instructor gets it on coming', async () => {
  const { session, staff } = await atRest()
  const second = bed.keep(await connect(session.creator, session))
  await second.until(({ desks }) => desks.length === 1)
  expect(second.desks[0]).toEqual(staff.desks.at(-1))
})
