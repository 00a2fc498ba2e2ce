/** The number of legal orders and answers in twenty positions is pinned: a rule that drifts shows here. */
import { describe, expect, it } from 'vitest'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { perft } from '../support/perft.ts'
import { readPositions } from '../support/pinned.ts'

const world = worldOf('highway')
const positions = readPositions()

describe('perft', () => {
  it('has twenty positions, of every turn and phase', () => {
    expect(positions).toHaveLength(20)
    expect(new Set(positions.map(({ state }) => `${String(state.turn)} ${state.phase}`)).size).toBe(7)
  })

  it.each(positions.map((position) => [position.name, position] as const))('%s', (_, { state, one, two }) => {
    expect(perft(world, state)).toEqual({ one, two })
  })
})
