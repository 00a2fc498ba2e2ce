/** The server's clock: phases close, free answers lapse, and a restart forgets neither. */
import { expect, test } from 'vitest'
import { grace } from '../../server/live/clock.ts'
import { answerTime } from '../../server/live/deadlines.ts'
import type { Rules } from '../../server/rules.ts'
import { createHandTime } from '../support/hand-time.ts'
import { connect, join, openSession, type Player } from '../support/player.ts'
import { createBed, type TestServer } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const text = { to: [], clauses: [], shows: [], guarantors: [], leverage: 0 }
const offerTo = (...to: ('turkey' | 'damascus')[]) => ({
  type: 'offer' as const,
  turn: 1,
  phase: 'talks' as const,
  text: {
    format: 'bilateral' as const,
    ...text,
    to,
    clauses: [{ kind: 'standDown' as const, obligor: 'turkey' as const, order: 'x' }],
  },
  keep: [],
})

/** Everybody is a person, so that nothing happens but by them or by the clock. */
async function four({ base }: TestServer, clock: object | null): Promise<Player[]> {
  const { code, start } = await openSession(base, 'highway', { clock })
  const seats = ['russia', 'turkey', 'damascus', 'opposition'] as const
  const players = await Promise.all(seats.map((seat) => join(base, { code, name: seat, seat })))
  players.forEach((player) => bed.keep(player))
  await start()
  await Promise.all(players.map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  return players
}

test('a phase closes when its time is up, and the next has its own', async () => {
  const time = createHandTime()
  const [anna] = await four(await bed.start({ time }), { planning: 60, talks: 90 })
  if (anna === undefined) throw new Error('nobody')
  expect(anna.welcomes[0]?.roster).toMatchObject({ closesAt: time.now() + 90_000, now: time.now() })
  time.advance(89_999)
  await anna.ask({ ask: 'history' })
  expect(anna.view).toMatchObject({ turn: 1, phase: 'talks' })
  time.advance(1)
  await anna.until(({ view }) => view.turn === 2)
  expect(anna.view.phase).toBe('planning')
  const opened = time.now()
  time.advance(1000)
  await anna.until(({ rosters }) => rosters.at(-1)?.closesAt === opened + 60_000)
})

test('without a clock nothing ever closes', async () => {
  const time = createHandTime()
  const [anna] = await four(await bed.start({ time }), null)
  await anna?.submit(offerTo('damascus'))
  time.advance(24 * 3_600_000)
  await anna?.ask({ ask: 'history' })
  expect(anna?.view).toMatchObject({ turn: 1, phase: 'talks', offers: [{ answers: [] }] })
  expect(anna?.rosters.at(-1)?.closesAt).toBeNull()
})

test('a client has a minute to answer freely; a power has the whole phase', async () => {
  const time = createHandTime()
  const [anna, ben] = await four(await bed.start({ time }), { planning: 600, talks: 600 })
  time.advance(5000)
  await anna?.submit(offerTo('turkey', 'damascus'))
  time.advance(answerTime - 1)
  await anna?.ask({ ask: 'history' })
  expect(anna?.view.offers[0]?.answers).toEqual([])
  time.advance(1)
  await ben?.until(({ view }) => view.offers[0]?.answers.length === 1)
  expect(ben?.view.offers[0]?.answers).toEqual([{ seat: 'damascus', answer: 'lapsed', by: [] }])
  expect(ben?.view).toMatchObject({ turn: 1, phase: 'talks' })
})

test('a restart keeps the deadline, and gives people a moment to come back', async () => {
  const time = createHandTime()
  const server = await bed.start({ time })
  const [anna] = await four(server, { planning: 60, talks: 60 })
  if (anna === undefined) throw new Error('nobody')
  await server.close()
  time.advance(3_600_000)
  const again = await bed.start({ time, dataDir: server.dataDir })
  const back = bed.keep(await connect({ ...anna.browser, base: again.base }, anna))
  time.advance(grace - 1)
  await back.ask({ ask: 'history' })
  expect(back.view).toMatchObject({ turn: 1, phase: 'talks' })
  time.advance(1)
  await back.until(({ view }) => view.turn === 2)
})

test('rules that refuse the clock are asked again later, not at once', async () => {
  const time = createHandTime()
  let asked = 0
  const rules: Rules = {
    ...tinyRules,
    apply(state, by, command) {
      if (command.type !== 'phaseClosed') return tinyRules.apply(state, by, command)
      asked += 1
      return { ok: false, refusal: { code: 'notNow', key: 'refusal.notNow', params: {}, rule: 'R1' } }
    },
  }
  const [anna] = await four(await bed.start({ time, rules }), { planning: 60, talks: 60 })
  time.advance(60_000)
  await anna?.ask({ ask: 'history' })
  await anna?.submit({ type: 'ready', turn: 1, phase: 'talks', ready: true })
  expect(asked).toBe(1)
  time.advance(grace)
  await anna?.submit({ type: 'ready', turn: 1, phase: 'talks', ready: true })
  expect(asked).toBe(2)
})
