/** Commands of bots are not parsed where they cross no boundary (`obeyInPlace`): with the parser it is the same game. */
import { describe, expect, it } from 'vitest'
import { applyInPlace } from '../../../game/apply.ts'
import { playerOf } from '../../../game/bots/levels.ts'
import { playOut } from '../../../game/bots/table.ts'
import { worldByKey } from '../../../game/scenarios/worlds.ts'
import { setUp } from '../../../game/turn/setup.ts'

describe.each(['idlib-2019:short', 'tripoli-2019:short', 'two-theatres-2019:short'])('bots of %s', (key) => {
  it.each(['1', '2'] as const)('of level %s give commands that parsing leaves as they are', (level) => {
    const world = worldByKey(key)
    const players = Object.fromEntries(world.seats.map((seat) => [seat, playerOf(level)]))
    const played = playOut(world, 'unparsed', players)
    expect(played.log.length).toBeGreaterThan(20)
    const { state } = setUp(world, 'unparsed')
    for (const { by, command } of played.log)
      expect(applyInPlace(world, state, by, command).refusal).toBe(null)
    expect(JSON.stringify(state)).toBe(JSON.stringify(played.state))
  })
})
