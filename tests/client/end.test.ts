/** What the last screen tells of the course of a game. */
import { expect, test } from 'vitest'
import { mostPoints, turningPoints } from '../../client/end/turning.ts'
import { playOut } from '../../game/bots/table.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { historyFor } from '../../game/view.ts'

const entry = (turn: number, key: string, area = ''): ChronicleEntry => ({
  turn,
  step: 'battles',
  key: `chronicle.${key}`,
  params: {},
  to: 'all',
  ...(area === '' ? {} : { areas: [area] }),
})

test('the gravest few, in the order of play, the same thing once', () => {
  const war = entry(3, 'war')
  const taken = [entry(1, 'captured', 'saraqib'), entry(1, 'captured', 'saraqib')]
  const blame = Array.from({ length: 8 }, (_, index) => entry(2, 'blamed', `area${index}`))
  const points = turningPoints([...taken, ...blame, entry(2, 'deployed'), war])
  expect(points).toHaveLength(mostPoints)
  expect(points[0]).toBe(taken[0])
  expect(points.at(-1)).toBe(war)
  expect(points).not.toContain(taken[1])
})

test.each(['a', 'b', 'c'])('a real game has some, each of a turn that can be watched: %s', (seed) => {
  const { state, entries } = playOut(worldOf('highway'), `end/${seed}`)
  const points = turningPoints(historyFor(entries, 'turkey'))
  expect(points.length).toBeGreaterThan(0)
  expect(points.map(({ turn }) => turn)).toEqual(points.map(({ turn }) => turn).toSorted((a, b) => a - b))
  for (const { turn } of points) expect(turn).toBeLessThanOrEqual(state.turn)
})
