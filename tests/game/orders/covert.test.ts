/** Covert forces: sent in secret, fight like others, are listed after the battle, and may show. */
import { describe, expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const full = eightSeats((file) => {
  for (const variant of file.variants) variant.mode = 'full'
})
const secretly = { kind: 'deploy' as const, area: 'idlib', steps: 3, covert: true }

describe('a covert deployment', () => {
  it('is known to its owner alone, and costs no home', () => {
    const game = quietOn(full)
    game.state.formations = game.state.formations.filter(({ owner }) => owner !== 'turkey')
    const { home } = game.seat('turkey')
    game.seal('turkey', secretly)
    expect(game.seat('turkey').materiel).toBe(12 - 6)
    const entries = game.to('planning')
    expect(game.seat('turkey').home).toBe(home)
    expect(entry(entries, 'deployed')?.to).toEqual(['turkey'])
    const seen = (by: 'turkey' | 'opposition') =>
      knownTo(game.state, by).formations.some(({ id }) => id === '2.turkey.deploy.idlib')
    expect([seen('turkey'), seen('opposition')]).toEqual([true, false])
  })

  it('is for powers, in full mode', () => {
    const tried = (game: TestGame, seat: 'turkey' | 'opposition') => {
      Object.assign(game.seat(seat), { reserve: 4, materiel: 12 })
      return game.try(seat, { type: 'seal', order: secretly, confirmed: false })
    }
    expect(tried(quietOn(eightSeats()), 'turkey')).toBe('notCovertly')
    expect(tried(quietOn(full), 'opposition')).toBe('notCovertly')
    expect(tried(quietOn(full), 'turkey')).toBeNull()
  })

  it('ends when the troops are told to stand', () => {
    const game = quietOn(full)
    game.seal('turkey', secretly)
    game.seal('turkey', { kind: 'stand', area: 'idlib' })
    game.to('planning')
    expect(game.state.formations.find(({ id }) => id === '2.turkey.deploy.idlib')).not.toHaveProperty(
      'covert',
    )
  })
})

describe('in a battle', () => {
  /** Contractors beside the defenders of Saraqib; the battle's die, then whether they show. */
  function battle(dice: number[], change: (game: TestGame) => void = () => undefined) {
    const game = quietOn(full)
    game.clear('aleppo', 'iran')
    game.place({ owner: 'turkey', kind: 'pmc', area: 'saraqib', steps: 3, covert: true, id: 'pmc' })
    change(game)
    game.seal('damascus', {
      kind: 'offensive',
      from: 'maarrat',
      target: 'saraqib',
      formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
    })
    game.dice(dice)
    const standing = game.seat('turkey').standing
    const entries = game.to('planning')
    const pmc = game.state.formations.find(({ id }) => id === 'pmc')
    return { entries, pmc, cost: game.seat('turkey').standing - standing }
  }

  it('they are listed after it, by side and steps, without their owner', () => {
    const { entries, pmc, cost } = battle([1, 6])
    expect(entry(entries, 'hidden')?.params).toEqual({ side: 'opposition', area: 'saraqib', steps: 3 })
    expect([pmc?.covert, cost]).toEqual([true, 0])
  })

  it('they bleed like anybody else, and make no incident', () => {
    const { entries, pmc } = battle([4, 6])
    expect(entry(entries, 'battle')?.params).toMatchObject({ result: 'S', defenderLost: 1 })
    expect(pmc?.steps).toBe(2)
    expect(entry(entries, 'incident')).toBeUndefined()
  })

  it('they show on 1 in 6, on 1 in 3 where a drone looks on, which costs the owner of contractors standing', () => {
    const drone = (game: TestGame) => game.place({ owner: 'russia', kind: 'drone', area: 'maarrat' })
    expect(battle([1, 1])).toMatchObject({ cost: -1 })
    expect(battle([1, 1]).pmc).not.toHaveProperty('covert')
    expect(battle([1, 2]).pmc?.covert).toBe(true)
    expect(battle([1, 2], drone).pmc).not.toHaveProperty('covert')
    expect(battle([1, 3], drone).pmc?.covert).toBe(true)
  })

  it('two that show cost standing once', () => {
    const another = (game: TestGame) =>
      game.place({ owner: 'turkey', kind: 'pmc', area: 'saraqib', steps: 1, covert: true })
    const { entries, cost } = battle([1, 1, 1], another)
    expect(entries.filter(({ key }) => key === 'chronicle.uncovered')).toHaveLength(2)
    expect(cost).toBe(-1)
  })
})
