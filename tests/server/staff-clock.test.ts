/** The clock in the instructor's hand: stopped, let go, longer, shorter, another, none, and the phase closed now. */
import { expect, test } from 'vitest'
import { grace } from '../../server/live/clock.ts'
import { answerTime } from '../../server/live/deadlines.ts'
import { openSqlite } from '../../server/store/sqlite/store.ts'
import { createHandTime, type HandTime } from '../support/hand-time.ts'
import { connect, join, openSession, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const four = ['russia', 'turkey', 'damascus', 'opposition'] as const
const clock = { planning: 60, talks: 90 }
const refusedAs = (code: string) => ({ ok: false, refusal: { code } })

async function classOf(options: object = { clock }) {
  const time = createHandTime()
  const server = await bed.start({ time })
  return { time, server, ...(await teach(bed, server, four, options)) }
}

/** The roster as it is now. */
async function rosterOf(time: HandTime, player: Player) {
  time.advance(100)
  const now = time.now()
  await player.until(({ rosters }) => rosters.at(-1)?.now === now)
  return player.rosters.at(-1)
}

/** Comes back once everything that was due is done. */
const afterQueue = (player: Player) => player.ask({ ask: 'history' })

test('while the clock stands still nothing closes; it goes on with what was left', async () => {
  const { time, act, player, staff } = await classOf()
  time.advance(30_000)
  expect(await act({ do: 'pause' })).toEqual({ ok: true, result: null })
  expect(await act({ do: 'pause' })).toMatchObject(refusedAs('pausedAlready'))
  const stopped = time.now()
  const roster = await rosterOf(time, player(0))
  expect(roster).toMatchObject({ pausedAt: stopped, closesAt: stopped + 60_000, clock })
  time.advance(24 * 3_600_000)
  await afterQueue(player(0))
  expect(player(0).view).toMatchObject({ turn: 1, phase: 'talks' })
  expect(await act({ do: 'resume' })).toMatchObject({ ok: true })
  expect(await act({ do: 'resume' })).toMatchObject(refusedAs('notPaused'))
  const resumed = time.now()
  expect(await rosterOf(time, staff)).toMatchObject({ pausedAt: null, closesAt: resumed + 60_000 })
  time.advance(59_899)
  await afterQueue(player(0))
  expect(player(0).view).toMatchObject({ turn: 1, phase: 'talks' })
  time.advance(1)
  await player(0).until(({ view }) => view.turn === 2)
})

test('a phase whose time runs out while the clock is being stopped stays open', async () => {
  const time = createHandTime()
  const store = openSqlite(bed.folder())
  const setTiming: typeof store.setTiming = (...timing) => {
    time.advance(100_000)
    return store.setTiming(...timing)
  }
  const { act, player } = await teach(bed, await bed.start({ time, store: { ...store, setTiming } }), four, {
    clock,
  })
  expect(await act({ do: 'pause' })).toMatchObject({ ok: true })
  await afterQueue(player(0))
  expect(player(0).view).toMatchObject({ turn: 1, phase: 'talks' })
})

test('while the clock stands still nothing is set to ring', async () => {
  const hand = createHandTime()
  let set = 0
  const after: HandTime['after'] = (wait, job) => {
    set += 1
    return hand.after(wait, job)
  }
  const { act, player } = await teach(bed, await bed.start({ time: { ...hand, after } }), four, { clock })
  await act({ do: 'pause' })
  hand.advance(200_000)
  await afterQueue(player(0))
  hand.advance(1000)
  const before = set
  for (let second = 0; second < 10; second += 1) {
    hand.advance(1000)
    await afterQueue(player(0))
  }
  expect(set).toBe(before)
})

test('a phase that opens while the clock stands still has its whole time from when it goes on', async () => {
  const { time, act, players, player } = await classOf()
  await act({ do: 'pause' })
  time.advance(1_000_000)
  for (const one of players) await one.submit({ type: 'ready', turn: 1, phase: 'talks', ready: true })
  await player(0).until(({ view }) => view.phase === 'planning')
  time.advance(1_000_000)
  await act({ do: 'resume' })
  time.advance(59_999)
  await afterQueue(player(0))
  expect(player(0).view).toMatchObject({ turn: 2, phase: 'planning' })
  time.advance(1)
  await player(0).until(({ view }) => view.phase === 'talks')
})

test('a free answer does not lapse while the clock stands still', async () => {
  const { time, act, player } = await classOf({ clock: { planning: 600, talks: 600 } })
  const clauses = [{ kind: 'standDown' as const, obligor: 'turkey' as const, order: 'x' }]
  const text = { format: 'bilateral' as const, to: ['damascus' as const], clauses, shows: [], guarantors: [] }
  await player(1).submit({ type: 'offer', turn: 1, phase: 'talks', text: { ...text, leverage: 0 }, keep: [] })
  time.advance(20_000)
  await act({ do: 'pause' })
  time.advance(answerTime * 10)
  await act({ do: 'resume' })
  time.advance(answerTime - 20_001)
  await afterQueue(player(1))
  expect(player(1).view.offers[0]?.answers).toEqual([])
  time.advance(1)
  await player(1).until(({ view }) => view.offers[0]?.answers.length === 1)
})

test('time is added and taken off, never below ten seconds', async () => {
  const { time, act, player } = await classOf()
  const opened = time.now()
  await act({ do: 'addTime', seconds: 30 })
  expect(await rosterOf(time, player(0))).toMatchObject({ closesAt: opened + 120_000 })
  await act({ do: 'addTime', seconds: -3600 })
  const cut = time.now()
  expect(await rosterOf(time, player(0))).toMatchObject({ closesAt: cut + 10_000 })
  time.advance(5000)
  await act({ do: 'addTime', seconds: -60 })
  expect(await rosterOf(time, player(0))).toMatchObject({ closesAt: cut + 10_000 })
  time.advance(4900)
  await player(0).until(({ view }) => view.turn === 2)
})

test('another clock counts from now; none closes nothing; a clock can be set where there was none', async () => {
  const { time, act, player } = await classOf()
  time.advance(50_000)
  await act({ do: 'clock', clock: { planning: 300, talks: 200 } })
  const set = time.now()
  expect(await rosterOf(time, player(0))).toMatchObject({
    closesAt: set + 200_000,
    clock: { planning: 300, talks: 200 },
  })
  await act({ do: 'clock', clock: null })
  expect(await rosterOf(time, player(0))).toMatchObject({ closesAt: null, clock: null })
  time.advance(24 * 3_600_000)
  await afterQueue(player(0))
  expect(player(0).view).toMatchObject({ turn: 1, phase: 'talks' })
  for (const it of [{ do: 'pause' }, { do: 'addTime', seconds: 60 }] as const) {
    expect(await act(it)).toMatchObject(refusedAs('noClock'))
  }
  await act({ do: 'clock', clock })
  time.advance(90_000)
  await player(0).until(({ view }) => view.turn === 2)
})

test('a clock that is set in the lobby is the one that the game begins with', async () => {
  const time = createHandTime()
  const { base } = await bed.start({ time })
  const session = await openSession(base, 'highway', { taught: true })
  const staff = bed.keep(await connect(session.creator, session))
  expect(await staff.ask({ ask: 'staff', act: { do: 'pause' } })).toMatchObject(refusedAs('notStarted'))
  expect(await staff.ask({ ask: 'staff', act: { do: 'clock', clock } })).toMatchObject({ ok: true })
  const anna = bed.keep(await join(base, { code: session.code, name: 'Anna', seat: 'turkey' }))
  expect(anna.rosters[0]).toMatchObject({ clock, closesAt: null })
  await session.start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  expect(anna.welcomes[0]?.roster).toMatchObject({ closesAt: time.now() + 90_000 })
})

test('the phase is closed now, once for one wish, and also while the clock stands still', async () => {
  const { act, player } = await classOf()
  const both = await Promise.all([act({ do: 'advance' }), act({ do: 'advance' })])
  expect(both).toMatchObject([{ ok: true }, refusedAs('stale')])
  await player(0).until(({ view }) => view.phase === 'planning')
  await act({ do: 'pause' })
  expect(await act({ do: 'advance' })).toMatchObject({ ok: true })
  await player(0).until(({ view }) => view.phase === 'talks')
  expect(await act({ do: 'advance' })).toMatchObject({ ok: true })
  await player(0).until(({ view }) => view.phase === 'ended')
  expect(await act({ do: 'resume' })).toMatchObject(refusedAs('ended'))
})

test('a restart keeps the pause and the clock', async () => {
  const { time, act, server, session, player } = await classOf()
  await act({ do: 'clock', clock: { planning: 40, talks: 50 } })
  time.advance(20_000)
  await act({ do: 'pause' })
  await server.close()
  time.advance(3_600_000)
  const again = await bed.start({ time, dataDir: server.dataDir })
  const back = bed.keep(await connect({ ...player(0).browser, base: again.base }, session))
  expect(back.welcomes[0]?.roster).toMatchObject({
    clock: { planning: 40, talks: 50 },
    closesAt: (back.welcomes[0]?.roster.pausedAt ?? 0) + 30_000,
  })
  time.advance(grace + 60_000)
  await afterQueue(back)
  expect(back.view.turn).toBe(1)
  const staff = bed.keep(await connect({ ...session.creator, base: again.base }, session))
  await staff.ask({ ask: 'staff', act: { do: 'resume' } })
  time.advance(29_999)
  await afterQueue(back)
  expect(back.view.turn).toBe(1)
  time.advance(1)
  await back.until(({ view }) => view.turn === 2)
  expect(back.view.phase).toBe('planning')
})
