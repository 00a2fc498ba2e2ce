/** A game on two maps: which is meant, and what goes on in the one out of sight. */
import { describe, expect, it } from 'vitest'
import type { PublicScenario } from '../../game/model/api.ts'
import type { MapBoard } from '../../client/map/types.ts'
import { choicesOn, homeMap, lookOf, mapNamed } from '../../client/map/theatre.ts'
import { quietOn } from '../game/worlds.ts'
import { twoMaps } from '../game/maps/worlds.ts'

const world = twoMaps()
const scenario: Pick<PublicScenario, 'theatres' | 'areas' | 'formations' | 'support'> = world.scenario

describe('the map that opens', () => {
  it('is that of one’s own ground and forces, for a power that of its clients', () => {
    expect(homeMap(scenario, 'gna')).toBe('libya')
    expect(homeMap(scenario, 'opposition')).toBe('syria')
    expect(homeMap(scenario, 'uae')).toBe('libya')
  })

  it('is the first for whoever has neither', () => {
    expect(homeMap(scenario, 'observer')).toBe('syria')
    expect(homeMap(scenario, 'us')).toBe('syria')
  })
})

it('a place on the other map is followed, one on this map changes nothing', () => {
  expect(mapNamed(['tripoli'], 'syria')).toBe('libya')
  expect(mapNamed(['idlib', 'tripoli'], 'syria')).toBeNull()
  expect(mapNamed([], 'syria')).toBeNull()
})

it('choices are counted by map', () => {
  expect(choicesOn({ selectable: new Set(['tripoli', 'sirte', 'idlib']) }, 'libya')).toBe(2)
  expect(choicesOn({ selectable: null }, 'libya')).toBe(0)
})

it('what changes on one map changes the look of that one alone', () => {
  const before: MapBoard = quietOn(world).state
  const after = structuredClone(before)
  const area = after.areas['tripoli']
  if (area !== undefined) area.control = 'lna'
  expect(lookOf(after, 'libya')).not.toBe(lookOf(before, 'libya'))
  expect(lookOf(after, 'syria')).toBe(lookOf(before, 'syria'))
})
