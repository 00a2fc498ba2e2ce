/** The real rules over the real wire: a whole game, alone and in company. */
import { expect, test } from 'vitest'
import { rules } from '../../server/real-rules.ts'
import { openSqlite } from '../../server/store/sqlite/store.ts'
import { connect, join, namesIn, openSession, solo, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'

const bed = createBed({ rules })

/** Also a second window of the seat that is sent whole slices sees the same. */
const sameView = (a: Player, b: Player) => expect(a.view).toEqual(b.view)

const number: unknown = expect.any(Number)

/** Bytes that one ordinary move may bring to one client. */
const mostBytes = 4096

/** Gets ready in every phase until the game has ended. */
async function playOn(players: readonly Player[]): Promise<void> {
  const [first] = players
  while (first !== undefined && first.view.phase !== 'ended') {
    const { turn, phase } = first.view
    for (const player of players) await player.submit({ type: 'ready', turn, phase, ready: true })
    const moved = ({ view }: Player) => view.turn !== turn || view.phase !== phase
    await Promise.all(players.map((player) => player.until(moved)))
  }
}

test('alone, from the first offer to the score', async () => {
  const server = await bed.start()
  const player = bed.keep(await solo(server.base, 'highway', 'turkey'))
  const plain = bed.keep(await connect(player.browser, player, false))
  expect(player.view).toMatchObject({ turn: 1, phase: 'talks' })
  expect(player.legal.length).toBeGreaterThan(0)
  await playOn([player])
  await plain.until(({ revision }) => revision === player.revision)
  sameView(player, plain)
  expect(player.view.reveal).not.toBeNull()
  await player.until(({ reasons }) => reasons.length > 10)
  const { body } = await player.browser.get('/api/games')
  expect(body).toMatchObject([{ ended: true, score: { total: number, par: number } }])
})

test('the log replays to the same position', async () => {
  const server = await bed.start()
  const player = bed.keep(await solo(server.base, 'highway', 'russia'))
  await playOn([player])
  const store = bed.keep(openSqlite(server.dataDir))
  const end = await store.position(player.match)
  const seed = await store.seed(player.match)
  let state = rules.setup(seed ?? '', 'highway')
  for (const { entry } of await store.log(player.match)) {
    const applied = rules.apply(state, entry.by, entry.command)
    if (!applied.ok) throw new Error(applied.refusal.code)
    state = applied.state
  }
  // What is read from the store comes in the order of its schema: a field that was added last may stand first.
  expect(JSON.parse(JSON.stringify(state))).toEqual(end?.state.G)
})

test('in company', async () => {
  const server = await bed.start()
  const { code, start } = await openSession(server.base, 'highway')
  const seats = ['russia', 'turkey', 'damascus', 'opposition'] as const
  const players = await Promise.all(seats.map((seat) => join(server.base, { code, name: seat, seat })))
  players.forEach((player) => bed.keep(player))
  await start()
  await Promise.all(players.map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  await playOn(players)
  expect(players.map(({ view }) => view.phase)).toEqual(seats.map(() => 'ended'))
})

test('an ordinary move brings few bytes', async () => {
  const server = await bed.start()
  const player = bed.keep(await solo(server.base, 'highway', 'turkey'))
  await playOn([player])
  const ordinary = player.frames.filter((frame) => !namesIn(frame).includes('phase'))
  const sizes = ordinary.map((frame) => JSON.stringify(frame).length)
  expect(sizes.length).toBeGreaterThan(20)
  expect(sizes.filter((size) => size <= mostBytes).length / sizes.length).toBeGreaterThan(0.85)
})
