/** What a browser is told of both maps with everything open: the arenas, and nothing of what is still to happen. */
import { expect, it } from 'vitest'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import { scenario } from '../../server/lobby/scenarios.ts'
import { rules } from '../../server/real-rules.ts'

const key = 'two-theatres-2019:full'

it('arenas travel with the scenario, without their events', () => {
  const { arenaModules } = worldByKey(key).scenario
  expect(arenaModules.map(({ id }) => id)).toEqual(['gulf', 'afghanistan', 'palestine', 'centralAfrica'])
  expect(arenaModules.flatMap(({ events }) => events)).not.toEqual([])
  const told = scenario(rules, key)
  expect(told).toMatchObject({
    value: { key, arenaModules: arenaModules.map(({ id, acts }) => ({ id, acts, events: [] })) },
  })
  expect(JSON.stringify(told)).not.toContain(worldByKey(key).scenario.events[0]?.text.en)
})

it('in class mode there are no arenas', () => {
  expect(scenario(rules, 'two-theatres-2019')).toMatchObject({ value: { arenaModules: [] } })
})
