/** What a seat has: changed, clamped, told to whom it concerns. */
import { describe, expect, it } from 'vitest'
import { happens } from './staged.ts'

describe('level', () => {
  it.each(['home', 'standing', 'credibility'] as const)('moves %s, and says what it was', (stat) => {
    const { game, told } = happens([{ do: 'level', seat: 'turkey', stat, by: -2 }], (it) => {
      it.seat('turkey')[stat] = 5
    })
    expect(game.seat('turkey')[stat]).toBe(3)
    expect(told).toMatchObject([
      {
        step: 'events',
        key: 'chronicle.level',
        params: { seat: 'turkey', stat, from: 5, now: 3 },
        causes: [{ key: 'cause.event', params: { event: 'script' }, value: -2 }],
        to: 'all',
      },
    ])
  })

  it('ends at 0 and 10, and says nothing when nothing changes', () => {
    const by = (start: number, change: number) => {
      const { game, keys } = happens(
        [{ do: 'level', seat: 'turkey', stat: 'home', by: change }],
        (it) => (it.seat('turkey').home = start),
      )
      return [game.seat('turkey').home, keys.length]
    }
    expect([by(3, -10), by(9, 4), by(10, 1)]).toEqual([
      [0, 1],
      [10, 1],
      [10, 0],
    ])
  })
})

describe('materiel', () => {
  it('is clamped, and told to the seat alone', () => {
    const { game, told } = happens([{ do: 'materiel', seat: 'russia', by: 9 }], (it) => {
      it.seat('russia').materiel = 10
    })
    expect(game.seat('russia').materiel).toBe(12)
    expect(told).toMatchObject([{ step: 'events', params: { from: 10, now: 12 }, to: ['russia'] }])
  })
})

describe('reserve', () => {
  it('comes from outside the count of losses, and never falls below nothing', () => {
    const more = happens([{ do: 'reserve', seat: 'turkey', by: 2 }], (it) => {
      it.seat('turkey').reserve = 4
      it.state.lost.turkey = 0
    })
    expect([more.game.seat('turkey').reserve, more.game.state.lost.turkey]).toEqual([6, -2])
    expect(more.told).toMatchObject([{ step: 'events', params: { from: 4, now: 6 }, to: ['turkey'] }])
    const less = happens([{ do: 'reserve', seat: 'turkey', by: -9 }], (it) => {
      it.seat('turkey').reserve = 4
      it.state.lost.turkey = 0
    })
    expect([less.game.seat('turkey').reserve, less.game.state.lost.turkey]).toEqual([0, 4])
  })
})

describe('leverage', () => {
  it('is clamped at six, and told to the seat alone', () => {
    const { game, told } = happens([{ do: 'leverage', seat: 'damascus', by: 10 }])
    expect(game.seat('damascus').leverage).toEqual({ syria: 6 })
    expect(told).toMatchObject([
      { step: 'events', key: 'chronicle.leverage', params: { cause: 'cause.event' }, to: ['damascus'] },
    ])
  })
})
