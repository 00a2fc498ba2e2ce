/** The projector: sees what observers see, is nobody, and can do nothing. */
import { expect, test } from 'vitest'
import type { OfferText } from '../../game/model/offer.ts'
import type { ClientMessage } from '../../game/model/wire.ts'
import { rules } from '../../server/real-rules.ts'
import { mostConnections } from '../../server/live/connections.ts'
import { connect, join, openScreen, openSession, solo, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { sitDown } from '../support/table.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const taught = { taught: true }
const marker = 'A word that no wall may show'
const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
const four = ['russia', 'turkey', 'damascus', 'opposition'] as const
const screen = async (base: string, session: { match: string; code: string }) =>
  bed.keep(await openScreen(base, session))

test('it comes in without a key and sees exactly what an observer sees, move by move', async () => {
  const server = await bed.start({ rules })
  const { players, session } = await sitDown(bed, server, four, { ...taught, observers: true })
  const wall = await screen(server.base, session)
  const watcher = bed.keep(await join(server.base, { code: session.code, name: 'Watcher' }))
  expect(wall.browser.cookie()).toBe('')
  expect(wall.welcomes[0]).toMatchObject({ viewer: 'observer', role: 'screen', no: null, name: '' })
  expect(watcher.welcomes[0]).toMatchObject({ viewer: 'observer', role: 'observer', no: 5 })
  for (const phase of ['talks', 'planning'] as const) {
    const turn = wall.view.turn
    for (const player of players) await player.submit({ ...ready, turn, phase })
    for (const player of [wall, watcher]) await player.until(({ view }) => view.phase !== phase)
    await watcher.ask({ ask: 'history' })
    expect(wall.view).toEqual(watcher.view)
    expect(await wall.ask({ ask: 'history' })).toEqual(await watcher.ask({ ask: 'history' }))
  }
})

test('it stands before the lobby, and shows the board when the game begins', async () => {
  const server = await bed.start()
  const session = await openSession(server.base, 'highway', taught)
  const wall = await screen(server.base, session)
  expect(wall.rosters).toHaveLength(1)
  bed.keep(await join(server.base, { code: session.code, name: 'Anna', seat: 'turkey' }))
  await wall.until(({ rosters }) => rosters.at(-1)?.seats.some(({ kind }) => kind === 'person') === true)
  await session.start()
  await wall.until(({ welcomes }) => welcomes.length === 1)
  expect(wall.view.viewer).toBe('observer')
})

test('it is not a person, and no roster lists it', async () => {
  const server = await bed.start()
  const { players, session } = await sitDown(bed, server, ['turkey'], taught)
  const wall = await screen(server.base, session)
  const { rosters } = wall
  players[0]?.close()
  await wall.until(() => rosters.at(-1)?.seats.some(({ people }) => people[0]?.online === false) === true)
  const last = rosters.at(-1)
  expect(last?.seats.flatMap(({ people }) => people)).toHaveLength(1)
  expect(last?.waiting).toEqual([])
})

test('everything that it asks but the history is refused, and nothing changes', async () => {
  const server = await bed.start()
  const { players, session } = await sitDown(bed, server, four, taught)
  const wall = await screen(server.base, session)
  const text: OfferText = {
    format: 'bilateral',
    to: ['turkey'],
    clauses: [{ kind: 'standDown', obligor: 'turkey', order: 'x' }],
    shows: [],
    guarantors: [],
    leverage: 0,
  }
  const asks: ClientMessage[] = [
    { ask: 'command', command: ready },
    { ask: 'cable', key: 'k1234567', to: ['turkey'], text: marker },
    { ask: 'draft', key: 'cable', text: marker },
    { ask: 'captain', person: 1 },
    { ask: 'advise' },
    { ask: 'readOffer', offer: 'x' },
    { ask: 'previewOffer', text },
    { ask: 'staff', act: { do: 'advance' } },
    { ask: 'watchAs', viewer: 'turkey' },
  ]
  for (const ask of asks) expect(await wall.raw('ask', ask)).toMatchObject({ ok: false })
  expect(await wall.ask({ ask: 'history' })).toMatchObject({ ok: true })
  expect(wall.welcomes).toHaveLength(1)
  const [russia] = players
  await russia?.ask({ ask: 'history' })
  expect(russia?.view).toMatchObject({ turn: 1, phase: 'talks' })
  expect(JSON.stringify(russia?.heard)).not.toContain(marker)
})

test('no cable, no draft, no desk and no reason before the end is ever on its wire', async () => {
  const server = await bed.start()
  const { players, session } = await sitDown(bed, server, ['turkey', 'turkey', 'russia'], taught)
  const [turkey, , russia] = players
  const wall = await screen(server.base, session)
  await turkey?.ask({ ask: 'draft', key: 'cable', text: marker })
  await turkey?.ask({ ask: 'cable', key: 'k1234567', to: ['russia'], text: marker })
  for (const player of [turkey, russia]) await player?.submit(ready)
  await wall.until(({ view }) => view.phase === 'planning')
  const late = await screen(server.base, session)
  for (const player of [wall, late]) {
    await player.ask({ ask: 'history' })
    expect(JSON.stringify(player.heard)).not.toContain(marker)
    const events = new Set(player.heard.map(([event]) => event))
    for (const secret of ['cable', 'draft', 'desk', 'reason']) expect(events).not.toContain(secret)
    expect(player.welcomes[0]).toMatchObject({ cables: [], drafts: [], reasons: [] })
  }
})

test('without an instructor there is no projector, nor for a match that does not exist', async () => {
  const { base } = await bed.start()
  const among = await openSession(base, 'highway', { observers: true })
  const alone = bed.keep(await solo(base, 'highway', 'turkey'))
  for (const session of [among, alone, { match: 'none', code: 'AAAAAA' }, { match: '', code: '' }]) {
    await expect(openScreen(base, session)).rejects.toThrow('error.noMatch')
  }
  const session = await openSession(base, 'highway', taught)
  const anna = await join(base, { code: session.code, name: 'Anna', seat: 'turkey' })
  bed.keep(anna)
  for (const as of ['instructor', 'staff', 7, null]) {
    await expect(connect(anna.browser, session, true, { as })).rejects.toThrow('error.noMatch')
  }
})

test('somebody’s own key makes no difference to what a projector sees', async () => {
  const server = await bed.start()
  const { players, session } = await sitDown(bed, server, ['turkey'], taught)
  const [turkey] = players
  if (turkey === undefined) throw new Error('nobody')
  const wall = bed.keep(await connect(turkey.browser, session, true, { as: 'screen' }))
  expect(wall.welcomes[0]).toMatchObject({ viewer: 'observer', role: 'screen', no: null })
  expect(await wall.submit(ready)).toMatchObject({ refusal: { code: 'notSeated' } })
})

test('a session has so many projectors and no more; one that goes makes room', async () => {
  const { base } = await bed.start()
  const session = await openSession(base, 'highway', taught)
  const walls: Player[] = []
  for (let number = 1; number <= mostConnections; number += 1) walls.push(await screen(base, session))
  await expect(openScreen(base, session)).rejects.toThrow('error.tooManyScreens')
  const anna = bed.keep(await join(base, { code: session.code, name: 'Anna', seat: 'turkey' }))
  const before = anna.rosters.length
  walls[0]?.close()
  await anna.until(({ rosters }) => rosters.length > before)
  await screen(base, session)
})
