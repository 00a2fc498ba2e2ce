/** From joining to the last screen, over the real wire. */
import { expect, test } from 'vitest'
import type { Rules } from '../../server/rules.ts'
import { createBed } from '../support/server.ts'
import { join, openSession, solo } from '../support/player.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

test('somebody alone plays to the end, and is then told why the bots did what they did', async () => {
  const { base } = await bed.start()
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  expect(player.view).toMatchObject({ viewer: 'turkey', turn: 1, phase: 'talks' })
  while (player.view.phase !== 'ended') {
    const { turn, phase } = player.view
    expect(await player.submit({ type: 'ready', turn, phase, ready: true })).toEqual({
      ok: true,
      result: null,
    })
    await player.until(({ view }) => view.turn !== turn || view.phase !== phase)
  }
  await player.until(({ reasons }) => reasons.length === 9)
  expect(player.view.reveal?.result.ending).toBe('quiet')
  const games = await player.browser.get('/api/games')
  expect(games.body).toMatchObject([
    { scenario: 'highway', seat: 'turkey', turn: 2, ended: true, score: { total: 60, par: 50 } },
  ])
})

test('who has no par is told of none, and not of nought', async () => {
  const view: Rules['view'] = (state, viewer) => {
    const seen = tinyRules.view(state, viewer)
    return { ...seen, reveal: seen.reveal && { ...seen.reveal, par: {} } }
  }
  const { base } = await bed.start({ rules: { ...tinyRules, view } })
  const player = bed.keep(await solo(base, 'highway', 'turkey'))
  while (player.view.phase !== 'ended') {
    const { turn, phase } = player.view
    await player.submit({ type: 'ready', turn, phase, ready: true })
    await player.until((it) => it.view.turn !== turn || it.view.phase !== phase)
  }
  const total: unknown = expect.any(Number)
  expect((await player.browser.get('/api/games')).body).toMatchObject([{ score: { total, par: null } }])
})

test('two people join by code, take seats, and play against each other and bots', async () => {
  const { base } = await bed.start()
  const session = await openSession(base, 'highway')
  const typed = ` ${session.code.slice(0, 3).toLowerCase()} ${session.code.slice(3)} `
  const anna = bed.keep(await join(base, { code: encodeURIComponent(typed), name: 'Anna', seat: 'russia' }))
  const ben = bed.keep(await join(base, { code: session.code, name: ' Ben ', seat: 'turkey' }))
  await session.start()
  await Promise.all([anna, ben].map((player) => player.until(({ welcomes }) => welcomes.length === 1)))
  expect(anna.view.viewer).toBe('russia')
  expect(ben.view.viewer).toBe('turkey')
  const roster = ben.welcomes[0]?.roster
  expect(roster?.seats.map(({ seat, kind, people }) => [seat, kind, people.map(({ name }) => name)])).toEqual(
    expect.arrayContaining([
      ['russia', 'person', ['Anna']],
      ['turkey', 'person', ['Ben']],
      ['damascus', 'bot', []],
    ]),
  )
  for (const player of [anna, ben]) {
    await player.submit({ type: 'ready', turn: 1, phase: 'talks', ready: true })
  }
  await Promise.all([anna, ben].map((player) => player.until(({ view }) => view.turn === 2)))
})
