/** A shared seat speaks with its captain's voice; the captaincy passes by hand, or when the captain is gone. */
import { expect, test } from 'vitest'
import type { SeatCommand } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import type { RosterPerson } from '../../game/model/wire.ts'
import { rules } from '../../server/real-rules.ts'
import { patience } from '../../server/live/captain.ts'
import { createHandTime, type HandTime } from '../support/hand-time.ts'
import { connect, join, openSession, solo, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { sitDown } from '../support/table.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
const text: OfferText = {
  format: 'bilateral',
  to: ['damascus'],
  clauses: [{ kind: 'standDown', obligor: 'turkey', order: 'x' }],
  shows: [],
  guarantors: [],
  leverage: 0,
}
const offer: SeatCommand = { type: 'offer', turn: 1, phase: 'talks', text, keep: [] }
const predict = {
  type: 'predict',
  turn: 2,
  phase: 'planning',
  about: 'us',
  will: 'hold',
  intent: '',
} as const
const hand = (person: number) => ({ ask: 'captain', person }) as const
const notCaptain = (captain: string) => ({
  ok: false,
  refusal: { code: 'notCaptain', key: 'refusal.notCaptain', params: { captain } },
})
const done = { ok: true, result: null }

const peopleOf = (player: Player, seat: ActorId): readonly RosterPerson[] =>
  player.rosters.at(-1)?.seats.find((one) => one.seat === seat)?.people ?? []
/** Names of those who are captains as this player was told last. */
const captains = (player: Player, seat: ActorId = 'turkey') =>
  peopleOf(player, seat)
    .filter(({ captain }) => captain)
    .map(({ name }) => name)
const isCaptain = (name: string) => (player: Player) => captains(player).includes(name)
const isAway = (name: string) => (player: Player) =>
  peopleOf(player, 'turkey').some((person) => person.name === name && !person.online)

/** Lets gathered news go out and waits until it says what is expected. */
async function told(time: HandTime, player: Player, test: (player: Player) => boolean): Promise<void> {
  while (!test(player)) {
    time.advance(100)
    await player.ask({ ask: 'history' })
  }
}

/** Three people in one seat and somebody across the table. */
const three = ['turkey', 'turkey', 'turkey', 'russia'] as const

async function table(time?: HandTime) {
  const server = await bed.start(time === undefined ? {} : { time })
  const { players, session } = await sitDown(bed, server, three)
  const [a, b, c, across] = players
  if (a === undefined || b === undefined || c === undefined || across === undefined) throw new Error('nobody')
  return { server, session, a, b, c, across }
}

test('the first in a seat is its captain; numbers are by joining and stay when the seat changes', async () => {
  const { base } = await bed.start()
  const { code, start } = await openSession(base, 'highway', { perSeat: 3 })
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  bed.keep(await join(base, { code, name: 'Cem', seat: 'russia' }))
  await anna.browser.post(`/api/sessions/${code}/join`, { name: 'Anna', seat: 'russia' })
  await start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  const roster = anna.welcomes[0]?.roster.seats.flatMap(({ people }) => people)
  expect(roster?.map(({ no, name, captain }) => [no, name, captain])).toEqual([
    [3, 'Cem', true],
    [1, 'Anna', false],
    [2, 'Ben', true],
  ])
  expect(anna.welcomes[0]).toMatchObject({ no: 1, role: 'player' })
  const { body } = await anna.browser.get(`/api/sessions/${code}`)
  expect(body).toMatchObject({ mine: { no: 1, seat: 'russia' } })
})

test('only the captain speaks and closes phases; on the orders everybody works', async () => {
  const { a, b, across } = await table()
  const words: SeatCommand[] = [offer, ready, { ...ready, ready: false }]
  for (const command of words) {
    expect(await b.submit(command)).toMatchObject(notCaptain('turkey 1'))
  }
  expect(across.view.offers).toEqual([])
  expect(across.view.seats.turkey?.ready).toBe(false)
  expect(await a.submit(offer)).toEqual(done)
  await Promise.all([a.submit(ready), across.submit(ready)])
  await b.until(({ view }) => view.phase === 'planning')
  expect(await b.submit(predict)).toEqual(done)
  expect(await b.submit({ ...ready, turn: 2, phase: 'planning' })).toMatchObject(notCaptain('turkey 1'))
  expect(await b.ask({ ask: 'previewOffer', text })).toMatchObject({
    ok: true,
  })
})

test('who sits alone is captain, alone and in company', async () => {
  const { across } = await table()
  expect(await across.submit(ready)).toEqual(done)
  expect(captains(across, 'russia')).toEqual(['russia 1'])
  expect(captains(across, 'damascus')).toEqual([])
  const player = bed.keep(await solo((await bed.start()).base, 'highway', 'turkey'))
  expect(await player.submit(ready)).toEqual(done)
})

test('the captain hands it on, and nobody else does', async () => {
  const { a, b, c, across } = await table()
  expect(await b.ask(hand(2))).toMatchObject(notCaptain('turkey 1'))
  expect(await across.ask(hand(2))).toMatchObject({ refusal: { code: 'notInSeat' } })
  expect(await a.ask(hand(4))).toMatchObject({ refusal: { code: 'notInSeat' } })
  expect(await a.ask(hand(999))).toMatchObject({ refusal: { code: 'notInSeat' } })
  expect(await a.raw('ask', hand(0))).toMatchObject({ refusal: { code: 'malformed' } })
  expect(await a.ask(hand(2))).toEqual(done)
  await across.until(isCaptain('turkey 2'))
  expect(captains(across)).toEqual(['turkey 2'])
  expect(await a.submit(offer)).toMatchObject(notCaptain('turkey 2'))
  expect(await c.submit(offer)).toMatchObject(notCaptain('turkey 2'))
  expect(await b.submit(offer)).toEqual(done)
  expect(await a.ask(hand(1))).toMatchObject(notCaptain('turkey 2'))
})

test('two at once: of two who close the phase one is heard, of two hand-overs one counts', async () => {
  const { a, b, c } = await table()
  const replies = await Promise.all([a.submit(ready), b.submit(ready), c.submit(ready)])
  expect(replies.map(({ ok }) => ok)).toEqual([true, false, false])
  expect(await a.submit({ ...ready, ready: false })).toEqual(done)
  const [first, second] = await Promise.all([a.ask(hand(2)), a.ask(hand(3))])
  expect(first).toEqual(done)
  expect(second).toMatchObject(notCaptain('turkey 2'))
  await c.until(isCaptain('turkey 2'))
  expect(captains(c)).toEqual(['turkey 2'])
})

test('a captaincy survives a restart', async () => {
  const { server, a, b } = await table()
  await a.ask(hand(2))
  await server.close()
  const again = await bed.start({ dataDir: server.dataDir })
  const back = bed.keep(await connect({ ...b.browser, base: again.base }, b))
  expect(captains(back)).toEqual(['turkey 2'])
  expect(await back.submit(offer)).toEqual(done)
})

test('thirty seconds after the captain has gone the next who is there takes over', async () => {
  const time = createHandTime()
  const { a, b, c, across } = await table(time)
  b.close()
  await told(time, across, isAway('turkey 2'))
  a.close()
  await told(time, across, isAway('turkey 1'))
  time.advance(patience - 1000)
  await across.ask({ ask: 'history' })
  expect(captains(across)).toEqual(['turkey 1'])
  expect(await c.submit(offer)).toMatchObject(notCaptain('turkey 1'))
  await told(time, across, isCaptain('turkey 3'))
  expect(captains(across)).toEqual(['turkey 3'])
  expect(await c.submit(offer)).toEqual(done)
  const back = bed.keep(await connect(a.browser, a))
  expect(captains(back)).toEqual(['turkey 3'])
  expect(await back.submit(offer)).toMatchObject(notCaptain('turkey 3'))
})

test('who comes back in time stays captain, and the count begins anew', async () => {
  const time = createHandTime()
  const { a, across } = await table(time)
  a.close()
  await told(time, across, isAway('turkey 1'))
  time.advance(patience - 1000)
  const back = bed.keep(await connect(a.browser, a))
  await told(time, across, (player) => !isAway('turkey 1')(player))
  time.advance(patience)
  await told(time, across, () => true)
  expect(captains(across)).toEqual(['turkey 1'])
  back.close()
  await told(time, across, isAway('turkey 1'))
  time.advance(patience - 1000)
  await across.ask({ ask: 'history' })
  expect(captains(across)).toEqual(['turkey 1'])
})

test('nobody is there to take over: it waits for the first who comes', async () => {
  const time = createHandTime()
  const { a, b, c, across } = await table(time)
  for (const player of [a, b, c]) player.close()
  await told(time, across, (player) => [1, 2, 3].every((number) => isAway(`turkey ${number}`)(player)))
  time.advance(10 * patience)
  await across.ask({ ask: 'history' })
  expect(captains(across)).toEqual(['turkey 1'])
  const back = bed.keep(await connect(c.browser, c))
  await told(time, across, isCaptain('turkey 3'))
  expect(await back.submit(offer)).toEqual(done)
})

test('who leaves a seat in the lobby is no longer its captain, also on coming back', async () => {
  const { base } = await bed.start()
  const { code } = await openSession(base, 'highway', { perSeat: 3 })
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const ben = bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  expect(await anna.ask(hand(2))).toEqual(done)
  await anna.until(isCaptain('Ben'))
  const path = `/api/sessions/${code}/join`
  await ben.browser.post(path, { name: 'Ben', seat: 'russia' })
  await anna.until(isCaptain('Anna'))
  await ben.browser.post(path, { name: 'Ben', seat: 'turkey' })
  await anna.until((player) => peopleOf(player, 'turkey').length === 2)
  expect(captains(anna)).toEqual(['Anna'])
})

test('two of a seat seal the same order at the same moment: it is sealed and paid for once', async () => {
  const { players } = await sitDown(bed, await bed.start({ rules }), ['turkey', 'turkey', 'russia'])
  const [a, b, across] = players
  if (a === undefined || b === undefined || across === undefined) throw new Error('nobody')
  for (const player of [a, across]) await player.submit(ready)
  await Promise.all(players.map((player) => player.until(({ view }) => view.phase === 'planning')))
  const before = a.view.seats.turkey?.materiel ?? 0
  const order = { kind: 'bombard', target: 'maarrat' } as const
  const seal: SeatCommand = { type: 'seal', turn: 2, phase: 'planning', order, confirmed: true }
  const preview = await b.ask({ ask: 'previewOrder', order })
  const replies = await Promise.all([b.submit(seal), a.submit(seal)])
  expect(replies.map(({ ok }) => ok)).toEqual([true, false])
  for (const { view } of [a, b]) {
    expect(view.orders.map(({ seat, spec }) => [seat, spec])).toEqual([['turkey', order]])
    expect(preview).toMatchObject({ result: { cost: before - (view.seats.turkey?.materiel ?? 0) } })
  }
  expect(across.view.orders).toEqual([])
})
