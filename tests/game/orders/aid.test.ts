/** Aid: convoys where there is a way in, or kept out by whoever holds the area. */
import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const aid = (area: string, deny = false) => ({ kind: 'aid' as const, area, deny })
const start = (turn = 2): TestGame => {
  const game = quietOn(eightSeats(), 'planning', turn)
  game.clear('aleppo', 'iran')
  for (const area of Object.values(game.state.areas)) area.grievance = 5
  return game
}

describe('who may bring it where', () => {
  const code = (seat: ActorId, area: string, change: (game: TestGame) => void = () => undefined) => {
    const game = start()
    change(game)
    game.seat(seat).materiel = 12
    return game.try(seat, { type: 'seal', order: aid(area), confirmed: false })
  }

  it('the holder, and powers to their side’s ground or across a line next to it', () => {
    expect([code('opposition', 'idlib'), code('turkey', 'idlib'), code('russia', 'idlib')]).toEqual([
      null,
      null,
      null,
    ])
    expect([code('hts', 'idlib'), code('damascus', 'idlib'), code('us', 'idlib')]).toEqual([
      'notTheirs',
      'notTheirs',
      'noCorridor',
    ])
  })

  it('not across the line to a ruler under sanctions', () => {
    const sanctioned = (game: TestGame) => game.state.sanctions.push({ on: 'opposition', by: 'us', until: 3 })
    expect([code('russia', 'idlib', sanctioned), code('turkey', 'idlib', sanctioned)]).toEqual([
      'noCorridor',
      null,
    ])
  })

  it('nobody into a siege', () => {
    const siege = (game: TestGame) => (game.area('idlib').siege = { by: 'damascus', since: 1 })
    expect([code('opposition', 'idlib', siege), code('russia', 'idlib', siege)]).toEqual([
      'besieged',
      'besieged',
    ])
  })
})

it('soothes, is remembered, and gives standing once in three turns', () => {
  const game = start(1)
  const standing = [1, 2, 3, 4].map((turn) => {
    const before = game.seat('turkey').standing
    game.seal('turkey', aid('idlib'))
    game.to('planning')
    expect(game.area('idlib').aided).toBe(turn)
    return game.seat('turkey').standing - before
  })
  expect(standing).toEqual([1, 0, 0, 1])
  expect(game.area('idlib').grievance).toBe(1)
})

it('does not get through a siege that was begun meanwhile', () => {
  const game = start()
  game.seal('turkey', aid('saraqib'))
  game.seal('damascus', { kind: 'besiege', target: 'saraqib' })
  const entries = game.to('planning')
  expect(entry(entries, 'aidStopped')?.params).toEqual({ seat: 'turkey', area: 'saraqib' })
  expect(game.area('saraqib')).not.toHaveProperty('aided')
})

describe('denied', () => {
  it('embitters, costs standing, and keeps the aid of others out', () => {
    const game = start()
    game.area('idlib').control = 'hts'
    const before = game.seat('hts').standing
    game.seal('turkey', aid('idlib'))
    game.seal('hts', aid('idlib', true))
    const entries = game.to('planning')
    expect(game.area('idlib').grievance).toBe(6)
    expect(game.seat('hts').standing).toBe(before - 1)
    expect(entry(entries, 'aidStopped')).toBeDefined()
    expect(entry(entries, 'aided')).toBeUndefined()
  })

  it('by the holder alone', () => {
    const game = start()
    game.seat('turkey').materiel = 12
    expect(game.try('turkey', { type: 'seal', order: aid('idlib', true), confirmed: false })).toBe(
      'notTheirs',
    )
  })
})
