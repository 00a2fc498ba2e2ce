/** The number of legal orders and answers in forty positions is pinned: a rule that drifts shows here. */
import { describe, expect, it } from 'vitest'
import { gameKey, worldByKey } from '../../game/scenarios/worlds.ts'
import { perft } from '../support/perft.ts'
import { readPositions } from '../support/pinned.ts'

const positions = readPositions()

/** Turns and phases of the positions of a world. */
const moments = (key: string): Set<string> =>
  new Set(
    positions
      .filter(({ state }) => gameKey(state) === key)
      .map(({ state }) => `${String(state.turn)} ${state.phase}`),
  )

describe('perft', () => {
  it('has forty positions, of every turn and phase', () => {
    expect(positions).toHaveLength(40)
    expect(moments('highway').size).toBe(7)
    expect(moments('idlib-2019').size).toBe(7)
    expect(moments('idlib-2019:full').size).toBe(10)
  })

  it.each(positions.map((position) => [position.name, position] as const))(
    '%s',
    (_, { state, most, one, two }) => {
      expect(perft(worldByKey(gameKey(state)), state, most)).toEqual({ one, two })
    },
    60_000,
  )
})
