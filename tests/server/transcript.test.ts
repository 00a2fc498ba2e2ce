/** A transcript is prose: every act is told, and nothing that only the program understands is left in it. */
import { describe, expect, it } from 'vitest'
import { playerOf } from '../../game/bots/levels.ts'
import { playOut } from '../../game/bots/table.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import { transcript } from '../../server/tools/simulation/transcript.ts'

describe.each([
  'highway',
  'idlib-2019:full',
  'tripoli-2019:full',
  'astana-2017:full',
  'intervention-2015:full',
  'two-theatres-2019:full',
])('a game of %s', { timeout: 60_000 }, (key) => {
  const world = worldByKey(key)
  const played = playOut(world, 'told')
  const text = transcript(world, 'told', played)

  it('is told without keys, ids or holes', () => {
    expect(
      text.match(/\{\{|\$t\(|undefined|\[object|\b(?:chronicle|clause|order|word|bots)\.[a-z]\w*/g),
    ).toBeNull()
    // Some ids are words that anybody may say.
    const ids = world.scenario.motions.map(({ id }) => id).filter((id) => /[A-Z]/.test(id))
    for (const id of [...ids, 'text1']) expect(text).not.toContain(id)
  })

  it.each([
    ['seal', / seals: /g],
    ['offer', / offers (?!Geneva)/g],
    ['sign', / signs .*’s /g],
    ['impose', / signs .* for /g],
  ] as const)('tells every %s', (type, sentence) => {
    const done = played.log.filter(({ command }) => command.type === type).length
    expect(text.match(sentence)?.length ?? 0).toBeGreaterThanOrEqual(done)
  })

  it('begins with what came of it, and has a chapter for each turn', () => {
    expect(text).toContain(`Displaced: ${(played.state.result?.displaced ?? -1).toLocaleString('en')} people`)
    expect(text.match(/^Turn \d+: .+$/gm)).toHaveLength(played.state.turn)
  })

  it('gives the reason of an answer with the formula’s figures', () => {
    expect(text).toMatch(/ refuses .+ “.+” \[x [+-]?\d+\.\d, \d+ % to sign/)
  })
})

it('tells what a bot of level 2 wants where no line of its card says it', { timeout: 60_000 }, () => {
  const world = worldByKey('highway')
  const players = Object.fromEntries(world.seats.map((seat) => [seat, playerOf('2')]))
  const played = playOut(world, 'told', players)
  expect(played.acts.some(({ reason }) => reason.wants !== null)).toBe(true)
  expect(transcript(world, 'told', played).match(/bots\.[a-z]+|\{\{|\u00ad/g)).toBeNull()
})
