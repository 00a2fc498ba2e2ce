/** The ladder's design and its arithmetic. */
import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../game/model/ids.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import { differenceOf } from '../../server/tools/ladder/difference.ts'
import { gamesOfRung } from '../../server/tools/ladder/games.ts'

describe('the mean of differences', () => {
  it('lies in an interval by Student', () => {
    // Mean 3, standard deviation √2.5, t for four degrees of freedom 2.776: half the interval is 1.963.
    const { meanDifference, low95, high95 } = differenceOf([1, 2, 3, 4, 5])
    expect(meanDifference).toBe(3)
    expect(Math.abs(low95 - 1.04)).toBeLessThan(0.05)
    expect(Math.abs(high95 - 4.96)).toBeLessThan(0.05)
  })

  it('has no spread where nothing differs, and none of a single value', () => {
    expect(differenceOf([0, 0, 0])).toEqual({ meanDifference: 0, low95: 0, high95: 0 })
    expect(() => differenceOf([1])).toThrow('two values')
  })
})

describe('games of a rung', () => {
  const world = worldByKey('idlib-2019')
  const games = gamesOfRung(world, { level: '2', against: '1' }, 's', 40)

  it('come in twos with one seed, and every seat changes its level between them', () => {
    expect(games).toHaveLength(80)
    for (let index = 0; index < games.length; index += 2) {
      const [first, second] = [games[index], games[index + 1]]
      expect(first?.seed).toBe(second?.seed)
      for (const seat of world.seats)
        expect(new Set([first?.players[seat], second?.players[seat]])).toEqual(new Set(['1', '2']))
    }
  })

  it('put a seat up in half of each sixteen, and beside each other seat as often as against it', () => {
    const firsts = games.filter((_, index) => index % 2 === 0).slice(16, 32)
    const isUp = (seat: ActorId) => firsts.map(({ players }) => players[seat] === '2')
    for (const seat of world.seats) {
      expect(isUp(seat).filter(Boolean)).toHaveLength(8)
      for (const other of world.seats.filter((each) => each !== seat)) {
        const beside = isUp(seat).filter((up, index) => up === isUp(other)[index])
        expect(beside).toHaveLength(8)
      }
    }
  })
})
