/** Unsent texts: each person's own, kept by the server, seen by the seat and by nobody else. */
import { expect, test } from 'vitest'
import { mostDraft, mostDrafts } from '../../game/model/cable.ts'
import { openBrowser } from '../support/browser.ts'
import { connect, join, openSession, type Player } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { sitDown } from '../support/table.ts'
import { teach } from '../support/teach.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const marker = 'We would give up the crossing for'
const draft = (text: string | null, key = 'cable') => ({ ask: 'draft', key, text }) as const
const time: unknown = expect.any(Number)
const settled = (player: Player) => player.ask({ ask: 'history' })
const heard = (player: Player) => JSON.stringify(player.heard)
const kept = { ok: true, result: null }

/** Own number in the roster. */
const noOf = (player: Player) => player.welcomes.at(-1)?.no

/** Comes back on the same key; what the welcome says of drafts. */
async function draftsOf(player: Player, base = player.browser.base) {
  const again = bed.keep(await connect({ ...player.browser, base }, player))
  return again.welcomes[0]?.drafts.map(({ person, key, text }) => [person, key, text])
}

test('two people of a seat write at once: each sees the other’s, and both are kept', async () => {
  const [a, b] = (await sitDown(bed, await bed.start(), ['turkey', 'turkey', 'russia'])).players
  if (a === undefined || b === undefined) throw new Error('nobody')
  await Promise.all([a.ask(draft('one')), b.ask(draft('two')), b.ask(draft('{"to":[]}', 'offer'))])
  await a.until(({ drafts }) => drafts.length === 2)
  await b.until(({ drafts }) => drafts.length === 1)
  expect(b.drafts).toMatchObject([{ person: noOf(a), key: 'cable', text: 'one', at: time }])
  expect(a.drafts.map(({ person, key, text }) => [person, key, text])).toEqual([
    [noOf(b), 'cable', 'two'],
    [noOf(b), 'offer', '{"to":[]}'],
  ])
  const all = [
    [noOf(a), 'cable', 'one'],
    [noOf(b), 'cable', 'two'],
    [noOf(b), 'offer', '{"to":[]}'],
  ]
  expect(await draftsOf(a)).toEqual(all)
  expect(await draftsOf(b)).toEqual(all)
})

test('no payload that others get holds a word of it', async () => {
  const server = await bed.start()
  const seats = ['turkey', 'russia', 'damascus', 'opposition'] as const
  const { players, session } = await sitDown(bed, server, seats, { observers: true })
  const [turkey, ...others] = players
  const watcher = bed.keep(await join(server.base, { code: session.code, name: 'Watcher' }))
  const creator = bed.keep(await connect(session.creator, session))
  expect(await turkey?.ask(draft(marker))).toEqual(kept)
  expect(await turkey?.ask(draft(marker, 'offer'))).toEqual(kept)
  const late = bed.keep(await join(server.base, { code: session.code, name: 'Late', seat: 'russia' }))
  for (const player of [...others, watcher, creator, late]) {
    await settled(player)
    expect(player.drafts).toEqual([])
    expect(heard(player)).not.toContain(marker)
  }
})

test('one’s own come back in every window and on a new device, not to the window that wrote', async () => {
  const server = await bed.start()
  const [anna] = (await sitDown(bed, server, ['turkey', 'russia'])).players
  if (anna === undefined) throw new Error('nobody')
  const second = bed.keep(await connect(anna.browser, anna))
  await anna.ask(draft('one'))
  await anna.ask(draft('one more'))
  await second.until(({ drafts }) => drafts.length === 2)
  expect(anna.drafts).toEqual([])
  await server.close()
  const again = await bed.start({ dataDir: server.dataDir })
  expect(await draftsOf(anna, again.base)).toEqual([[noOf(anna), 'cable', 'one more']])
})

test('null throws it away, and so does nothing at all', async () => {
  const [a, b] = (await sitDown(bed, await bed.start(), ['turkey', 'turkey'])).players
  if (a === undefined || b === undefined) throw new Error('nobody')
  for (const nothing of [null, '']) {
    await a.ask(draft(marker))
    await a.ask(draft(nothing))
    await b.until(({ drafts }) => drafts.at(-1)?.text === null)
    expect(await draftsOf(a)).toEqual([])
  }
  expect(await a.ask(draft(null, 'offer'))).toEqual(kept)
})

test('what is too long or of no kind is refused, and without a seat there is nothing to write', async () => {
  const server = await bed.start()
  const session = await openSession(server.base, 'highway', { observers: true })
  const anna = bed.keep(await join(server.base, { code: session.code, name: 'Anna', seat: 'turkey' }))
  await session.start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  const malformed = (path: string) => ({ ok: false, refusal: { code: 'malformed', params: { path } } })
  expect(await anna.ask(draft('x'.repeat(16_000)))).toEqual(kept)
  expect(await anna.ask(draft('x'.repeat(16_001)))).toMatchObject(malformed('text'))
  expect(await anna.raw('ask', { ask: 'draft', key: 'memoir', text: 'x' })).toMatchObject(malformed('key'))
  expect(await anna.raw('ask', { ask: 'draft', key: 'cable' })).toMatchObject({ ok: false })
  const watcher = bed.keep(await join(server.base, { code: session.code, name: 'Ben' }))
  for (const player of [watcher, bed.keep(await connect(session.creator, session))]) {
    expect(await player.ask(draft('x'))).toMatchObject({ refusal: { code: 'notSeated' } })
  }
})

test('who changes seats in the lobby takes the drafts along', async () => {
  const { base } = await bed.start()
  const { code, match, start } = await openSession(base, 'highway', { perSeat: 3 })
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'turkey' }))
  const ben = bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  const cem = bed.keep(await join(base, { code, name: 'Cem', seat: 'russia' }))
  expect(await anna.ask(draft(marker))).toEqual(kept)
  await anna.browser.post(`/api/sessions/${code}/join`, { name: 'Anna', seat: 'russia' })
  await start()
  await Promise.all([anna, ben, cem].map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  expect(heard(ben)).not.toContain(marker)
  expect(cem.welcomes[0]?.drafts).toMatchObject([{ person: noOf(anna), text: marker }])
  const other = openBrowser(base)
  await other.post('/api/solo', { scenario: 'highway', seat: 'turkey' })
  await expect(connect(other, { match, code })).rejects.toThrow('error.noMatch')
})

test('whoever the instructor seats elsewhere takes the drafts along, out of sight of the seat that is left', async () => {
  const { act, player } = await teach(bed, await bed.start(), ['turkey', 'turkey', 'russia'])
  const [anna, ben, cem] = [player(0), player(1), player(2)]
  await anna.ask(draft(marker))
  await ben.until(({ drafts }) => drafts.length === 1)
  await act({ do: 'seat', person: 1, seat: null })
  await ben.until(({ drafts }) => drafts.at(-1)?.text === null)
  await settled(cem)
  expect(heard(cem)).not.toContain(marker)
  await act({ do: 'seat', person: 1, seat: 'russia' })
  await cem.until(({ drafts }) => drafts.length === 1)
  expect(cem.drafts).toMatchObject([{ person: 1, key: 'cable', text: marker }])
  expect(anna.welcomes.at(-1)).toMatchObject({ viewer: 'russia', drafts: [{ person: 1, text: marker }] })
  await anna.ask(draft('Only for Moscow'))
  await cem.until(({ drafts }) => drafts.length === 2)
  await settled(ben)
  expect(heard(ben)).not.toContain('Moscow')
  await act({ do: 'remove', person: 1 })
  await cem.until(({ drafts }) => drafts.at(-1)?.text === null)
  const back = bed.keep(await connect(cem.browser, cem))
  expect(back.welcomes[0]?.drafts).toEqual([])
})

test('one a conversation: they stand side by side, and sending one leaves the others', async () => {
  const [anna] = (await sitDown(bed, await bed.start(), ['turkey', 'russia', 'damascus'])).players
  if (anna === undefined) throw new Error('nobody')
  for (const [key, text] of [
    ['cable.russia', 'To Moscow'],
    ['cable.russia+damascus', 'To both'],
    ['cable.new', 'To whom?'],
  ] as const)
    expect(await anna.ask(draft(text, key))).toEqual(kept)
  await anna.ask(draft(null, 'cable.russia'))
  expect(await draftsOf(anna)).toEqual([
    [noOf(anna), 'cable.new', 'To whom?'],
    [noOf(anna), 'cable.russia+damascus', 'To both'],
  ])
})

test('there is room for many, and whoever has too many is told', async () => {
  const [anna] = (await sitDown(bed, await bed.start(), ['turkey', 'russia'])).players
  if (anna === undefined) throw new Error('nobody')
  const names = Array.from({ length: mostDrafts }, (_, index) => `cable.${'x'.repeat(index + 1)}`)
  for (const key of names) expect(await anna.ask(draft('text', key))).toEqual(kept)
  expect(await anna.ask(draft('text', 'offer'))).toMatchObject({ refusal: { code: 'tooManyDrafts' } })
  expect(await anna.ask(draft('changed', names[0]))).toEqual(kept)
  expect(await anna.ask(draft('text', 'offer; DROP TABLE'))).toMatchObject({ refusal: { code: 'malformed' } })
})

test.each([
  ['Chinese', '停'],
  ['Arabic', 'هـ'],
  ['signs that JSON escapes', '\u0001'],
])('the longest draft in %s is kept whole', async (_name, sign) => {
  const [anna] = (await sitDown(bed, await bed.start(), ['turkey', 'russia'])).players
  if (anna === undefined) throw new Error('nobody')
  const text = sign.repeat(mostDraft / sign.length)
  expect(await anna.ask(draft(text, 'offer'))).toEqual(kept)
  expect(await draftsOf(anna)).toEqual([[noOf(anna), 'offer', text]])
})
