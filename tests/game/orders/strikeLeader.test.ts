/** Striking a leader: two in three; a group is shaken, a power provoked; not twice in three turns. */
import { describe, expect, it } from 'vitest'
import { momentumOf } from '../../../game/board/patrons.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry, type TestGame } from '../../support/game.ts'

const world = eightSeats((file) => {
  file.tension['iran-us'] = 1
})
const order = (of: 'hts' | 'iran' | 'opposition' | 'russia') => ({ kind: 'strikeLeader' as const, of })
const refused = (game: TestGame, of: 'hts' | 'iran' | 'opposition' | 'russia') => {
  game.seat('us').materiel = 12
  return game.try('us', { type: 'seal', order: order(of), confirmed: false })
}

function struck(of: 'hts' | 'iran', die: number) {
  const game = quietOn(world)
  game.seal('us', order(of))
  game.dice([die])
  const home = game.seat(of).home
  const entries = game.to('planning')
  return { game, entries, home: game.seat(of).home - home }
}

describe('aims at', () => {
  it('listed groups and a hostile power’s militia, where they are seen', () => {
    const game = quietOn(world)
    expect([refused(game, 'opposition'), refused(game, 'russia')]).toEqual(['noLeader', 'noLeader'])
    expect(refused(game, 'hts')).toBeNull()
    expect(refused(quietOn(world), 'iran')).toBeNull()
  })

  it('one a turn, and none for two turns after', () => {
    const game = quietOn(world)
    game.seal('us', order('hts'))
    expect(refused(game, 'iran')).toBe('onceATurn')
    game.to('planning')
    expect(refused(game, 'iran')).toBe('tooSoon')
    game.state.turn = 5
    expect(refused(game, 'iran')).toBeNull()
  })
})

describe('found', () => {
  it('a group loses cohesion and momentum', () => {
    const { game, entries, home } = struck('hts', 4)
    expect(home).toBe(-2)
    expect(momentumOf(game.state, 'hts')).toBe(-1)
    expect(entry(entries, 'leaderKilled')?.to).toBe('all')
  })

  it('a power is provoked, and may answer', () => {
    const { game, home } = struck('iran', 1)
    expect(home).toBe(-1)
    expect(game.state.tension['iran-us']).toBe(3)
    game.place({ owner: 'us', area: 'raqqa' })
    game.seat('iran').materiel = 12
    expect(
      game.try('iran', { type: 'seal', order: { kind: 'proxyStrike', target: 'raqqa' }, confirmed: false }),
    ).toBeNull()
  })
})

it('missed, nobody hears of it', () => {
  const { entries, home } = struck('hts', 5)
  expect(home).toBe(0)
  expect(entry(entries, 'leaderMissed')?.to).toEqual(['us'])
  expect(entry(entries, 'leaderKilled')).toBeUndefined()
})
