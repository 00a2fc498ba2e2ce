/** Cables: kept, sent once, and on nobody's wire but the sender's and the recipients'. */
import { expect, test } from 'vitest'
import type { ActorId } from '../../game/model/ids.ts'
import type { ClientMessage } from '../../game/model/wire.ts'
import type { Rules } from '../../server/rules.ts'
import { openBrowser } from '../support/browser.ts'
import { connect, join, openSession, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { sitDown } from '../support/table.ts'
import { teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const marker = 'Meet us at the crossing, and tell nobody'
const cable = (to: ActorId[], key = 'k1234567', text = marker): ClientMessage & { ask: 'cable' } => ({
  ask: 'cable',
  key,
  to,
  text,
})
const time: unknown = expect.any(Number)
const four = ['russia', 'turkey', 'damascus', 'opposition'] as const

/** Everything that was on its way to this player before this answer has come. */
const settled = (player: Player) => player.ask({ ask: 'history' })
const heard = (player: Player) => JSON.stringify(player.heard)

test('a cable reaches everybody in the seats that send and get it, and nobody else', async () => {
  const server = await bed.start()
  const { players, session } = await sitDown(bed, server, [...four, 'russia', 'turkey'], { observers: true })
  const [russia, turkey, damascus, opposition, russia2, turkey2] = players
  const watcher = bed.keep(await join(server.base, { code: session.code, name: 'Watcher' }))
  const creator = bed.keep(await connect(session.creator, session))
  const reply = await russia?.ask(cable(['turkey', 'damascus', 'turkey'], undefined, ` ${marker}\n`))
  const sent = {
    id: 1,
    turn: 1,
    phase: 'talks',
    from: 'russia',
    by: 'russia 1',
    to: ['turkey', 'damascus'],
    text: marker,
    said: null,
    at: time,
  }
  expect(reply).toEqual({ ok: true, result: sent })
  for (const player of [russia, russia2, turkey, turkey2, damascus]) {
    await player?.until(({ cables }) => cables.length === 1)
    expect(player?.cables).toEqual([sent])
  }
  for (const player of [opposition, watcher, creator]) {
    if (player === undefined) throw new Error('nobody')
    await settled(player)
    expect(heard(player)).not.toContain(marker)
  }
})

test('what a seat sent and got stands in its welcome, also on another device and after a restart', async () => {
  const server = await bed.start()
  const { players } = await sitDown(bed, server, four)
  const [russia, turkey, , opposition] = players
  if (russia === undefined || turkey === undefined || opposition === undefined) throw new Error('nobody')
  await russia.ask(cable(['turkey'], 'first-key'))
  await turkey.ask(cable(['russia', 'damascus'], 'first-key', 'Agreed'))
  await server.close()
  const again = await bed.start({ dataDir: server.dataDir })
  const back = async (player: Player) => {
    const it = bed.keep(await connect({ ...player.browser, base: again.base }, player))
    return it.welcomes[0]?.cables.map(({ id, from, text }) => [id, from, text])
  }
  const both = [
    [1, 'russia', marker],
    [2, 'turkey', 'Agreed'],
  ]
  expect(await back(russia)).toEqual(both)
  expect(await back(turkey)).toEqual(both)
  expect(await back(opposition)).toEqual([])
})

test('sent twice under one key it counts once, also at the same moment, and is answered alike', async () => {
  const { players } = await sitDown(bed, await bed.start(), four)
  const [russia, turkey] = players
  if (russia === undefined || turkey === undefined) throw new Error('nobody')
  const [a, b] = await Promise.all([russia.ask(cable(['turkey'])), russia.ask(cable(['turkey']))])
  expect(a).toMatchObject({ ok: true, result: { id: 1 } })
  expect(b).toEqual(a)
  expect(await russia.ask(cable(['damascus'], 'k1234567', 'Another text'))).toEqual(a)
  expect(await russia.ask(cable(['turkey'], 'k7654321'))).toMatchObject({ result: { id: 2 } })
  expect(await turkey.ask(cable(['russia']))).toMatchObject({ result: { id: 3, from: 'turkey' } })
  await settled(turkey)
  expect(turkey.cables.map(({ id }) => id)).toEqual([1, 2, 3])
})

test('a bot’s seat and a seat that nobody holds can be written to: it is kept, and nobody is told', async () => {
  const { players } = await sitDown(bed, await bed.start(), ['russia', 'turkey'])
  const [russia, turkey] = players
  if (russia === undefined || turkey === undefined) throw new Error('nobody')
  expect(await russia.ask(cable(['damascus']))).toMatchObject({ ok: true, result: { to: ['damascus'] } })
  await settled(turkey)
  expect(heard(turkey)).not.toContain(marker)
  russia.close()
  const back = bed.keep(await connect(russia.browser, russia))
  expect(back.welcomes[0]?.cables).toHaveLength(1)
})

test('what cannot be sent is refused with its reason, and nobody hears of it', async () => {
  const { players } = await sitDown(bed, await bed.start(), four)
  const [russia, turkey] = players
  if (russia === undefined || turkey === undefined) throw new Error('nobody')
  const refusals = [
    [cable(['russia', 'turkey']), { code: 'cableToSelf', key: 'refusal.cableToSelf' }],
    [cable(['turkey', 'gna']), { code: 'noSeatToWrite', params: { seat: 'gna' } }],
    [cable(['convenor']), { code: 'noSeatToWrite', params: { seat: 'convenor' } }],
    [cable([]), { code: 'malformed', params: { path: 'to' } }],
    [
      { ...cable(['turkey']), to: ['narnia'] },
      { code: 'malformed', params: { path: 'to.0' } },
    ],
    [{ ...cable(['turkey']), to: Array.from({ length: 13 }, () => 'turkey') }, { code: 'malformed' }],
    [cable(['turkey'], 'short'), { code: 'malformed', params: { path: 'key' } }],
    [cable(['turkey'], 'k'.repeat(41)), { code: 'malformed', params: { path: 'key' } }],
    [cable(['turkey'], undefined, ' \n '), { code: 'malformed', params: { path: 'text' } }],
    [cable(['turkey'], undefined, 'x'.repeat(2001)), { code: 'malformed', params: { path: 'text' } }],
    [{ ...cable(['turkey']), from: 'damascus' }, { code: 'malformed' }],
  ] as const
  for (const [message, refusal] of refusals) {
    expect(await russia.raw('ask', message)).toMatchObject({ ok: false, refusal })
  }
  await settled(turkey)
  expect(turkey.cables).toEqual([])
})

test('in the lobby, without a seat and when all is over nobody writes; what was sent before is still answered', async () => {
  const server = await bed.start()
  const { base } = server
  const session = await openSession(base, 'highway', { observers: true })
  const anna = bed.keep(await join(base, { code: session.code, name: 'Anna', seat: 'russia' }))
  expect(await anna.ask(cable(['turkey']))).toMatchObject({ refusal: { code: 'notStarted' } })
  await session.start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  const watcher = bed.keep(await join(base, { code: session.code, name: 'Ben' }))
  expect(await watcher.ask(cable(['russia']))).toMatchObject({ refusal: { code: 'notSeated' } })
  const creator = bed.keep(await connect(session.creator, session))
  expect(await creator.ask(cable(['russia']))).toMatchObject({ refusal: { code: 'notSeated' } })
  const sent = await anna.ask(cable(['turkey']))
  while (anna.view.phase !== 'ended') {
    const { turn, phase } = anna.view
    await anna.submit({ type: 'ready', turn, phase, ready: true })
    await anna.until(({ view }) => view.turn !== turn || view.phase !== phase)
  }
  expect(await anna.ask(cable(['turkey'], 'k7654321'))).toMatchObject({ refusal: { code: 'gameOver' } })
  expect(await anna.ask(cable(['turkey']))).toEqual(sent)
})

test('somebody who is in no session of it cannot even connect', async () => {
  const server = await bed.start()
  const { session } = await sitDown(bed, server, ['russia'])
  const stranger = openBrowser(server.base)
  await stranger.post('/api/solo', { scenario: 'highway', seat: 'turkey' })
  await expect(connect(stranger, session)).rejects.toThrow('error.noMatch')
})

test('no cable changes the game, and none reaches a bot', async () => {
  const seen: string[] = []
  const rules: Rules = {
    ...tinyRules,
    botAct(state, seat) {
      seen.push(JSON.stringify(state))
      return tinyRules.botAct(state, seat)
    },
  }
  const { players } = await sitDown(bed, await bed.start({ rules }), ['russia'])
  const [russia] = players
  if (russia === undefined) throw new Error('nobody')
  const { revision } = russia
  await russia.ask(cable(['turkey']))
  expect(russia.revision).toBe(revision)
  await russia.submit({ type: 'ready', turn: 1, phase: 'talks', ready: true })
  await russia.until(({ view }) => view.turn === 2)
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.join('')).not.toContain(marker)
})

test('the umpire’s cables carry the name that the instructor gives, and nobody else signs with another', async () => {
  const { players, staff } = await teach(bed, await bed.start(), four)
  const [russia, turkey] = players
  if (russia === undefined || turkey === undefined) throw new Error('nobody')
  await staff.ask({ ...cable(['turkey']), by: 'Dr Weber' })
  await russia.ask({ ...cable(['turkey'], 'k7654321'), by: 'Dr Weber' })
  await turkey.until(({ cables }) => cables.length === 2)
  expect(turkey.cables.map(({ from, by }) => [from, by])).toEqual([
    ['umpire', 'Dr Weber'],
    ['russia', russia.welcomes[0]?.name],
  ])
})

test('the instructor writes as the umpire, reads all, and nobody answers in the umpire’s name', async () => {
  const { players, staff } = await teach(bed, await bed.start(), four)
  const [russia, turkey, damascus] = players
  if (russia === undefined || turkey === undefined || damascus === undefined) throw new Error('nobody')
  const reply = await staff.ask(cable(['russia', 'turkey']))
  expect(reply).toMatchObject({
    ok: true,
    result: { from: 'umpire', to: ['russia', 'turkey'], text: marker },
  })
  await turkey.until(({ cables }) => cables.length === 1)
  await settled(damascus)
  expect(heard(damascus)).not.toContain(marker)
  expect(await staff.ask(cable(['russia', 'turkey']))).toEqual(reply)
  expect(await staff.ask(cable(['gna'], 'k9999999'))).toMatchObject({ refusal: { code: 'noSeatToWrite' } })
  await russia.ask(cable(['turkey'], 'k7654321', 'Between us'))
  await staff.until(({ desks }) => desks.at(-1)?.cables.length === 2)
  expect(staff.desks.at(-1)?.cables.map(({ from, text }) => [from, text])).toEqual([
    ['umpire', marker],
    ['russia', 'Between us'],
  ])
  expect(await russia.raw('ask', { ...cable(['turkey']), to: ['umpire'] })).toMatchObject({
    refusal: { code: 'malformed' },
  })
})
