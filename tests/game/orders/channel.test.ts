/** Channels: what each adds to the printed formula, that it holds, that one closes the other, and Misrata's own line. */
import { describe, expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import { acceptance } from '../../../game/talks/acceptance.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const everybody = ['russia', 'turkey', 'gna', 'lna', 'misrata'] as const
type Seat = (typeof everybody)[number]
const order = (way: 'ministry' | 'generalStaff') => ({ kind: 'channel' as const, way })
const refused = (game: TestGame, way: 'ministry' | 'generalStaff') =>
  game.try('russia', { type: 'seal', order: order(way), confirmed: false })

/** Seals, and plays the turn out. */
function choose(game: TestGame, way: 'ministry' | 'generalStaff'): void {
  game.seal('russia', order(way))
  game.to('talks')
  game.to('planning')
}

/** The terms of a seat's answer to a truce round Tripoli, as its maker sees them. */
function terms(game: TestGame, maker: Seat, seat: Seat, text: Partial<OfferText> = {}) {
  const parties: Seat[] = ['gna', 'lna', 'misrata']
  const clauses = [{ kind: 'ceasefire' as const, parties, areas: ['tripoli', 'ainZara'], excluded: [] }]
  const to = everybody.filter((each) => each !== maker)
  const id = game.propose(maker, { to, clauses, ...text })
  const known = knownTo(game.state, maker)
  const found = acceptance(game.world, known, game.offer(id), seat)
  game.state.offers = []
  return found
}

/** In Talks, with what was sealed before. */
function inTalks(...ways: ('ministry' | 'generalStaff')[]): TestGame {
  const game = quietOn(libyaWorld())
  for (const way of ways) game.seal('russia', order(way))
  game.to('talks')
  return game
}

describe('the ministry', () => {
  it('adds half a point for the GNA and Misrata to texts that Russia makes or guarantees', () => {
    const without = inTalks()
    const game = inTalks('ministry')
    for (const seat of ['gna', 'misrata'] as const) {
      const before = terms(without, 'russia', seat)
      const after = terms(game, 'russia', seat)
      expect([before.channel, after.channel]).toEqual([0, 0.5])
      expect(after.x - before.x).toBeCloseTo(0.5)
    }
    expect(terms(game, 'turkey', 'gna', { guarantors: ['russia'] }).channel).toBe(0.5)
    expect(terms(game, 'turkey', 'gna').channel).toBe(0)
    expect(terms(game, 'russia', 'lna').channel).toBe(0)
  })
})

describe('the general staff', () => {
  it('makes what Russia asks of the LNA weigh half as much again', () => {
    const pushes = [inTalks('ministry'), inTalks('generalStaff')].map((game) => {
      const stances = { patron: 'russia', client: 'lna', stance: 'press' } as const
      const parties: Seat[] = ['gna', 'lna', 'misrata']
      const id = game.propose('russia', {
        to: ['turkey', 'gna', 'lna', 'misrata'],
        clauses: [{ kind: 'ceasefire', parties, areas: ['tripoli', 'ainZara'], excluded: [] }],
      })
      game.offer(id).stances.push(stances)
      const found = acceptance(game.world, knownTo(game.state, 'russia'), game.offer(id), 'lna')
      expect(found.channel).toBe(0)
      return found.push
    })
    expect(pushes[0]).toBeGreaterThan(0)
    expect((pushes[1] ?? 0) / (pushes[0] ?? 1)).toBeCloseTo(1.5)
  })
})

describe('the choice', () => {
  it('is public as Planning closes, and holds until another is made', () => {
    const game = quietOn(libyaWorld())
    game.seal('russia', order('ministry'))
    expect(game.state.channel ?? null).toBeNull()
    const told = game.to('talks')
    expect(entry(told, 'channelChosen')).toMatchObject({ to: 'all', params: { way: 'ministry' } })
    game.to('planning')
    game.to('talks')
    expect(game.state.channel).toEqual({ way: 'ministry', counts: { ministry: 1, generalStaff: 0 } })
    expect(terms(game, 'russia', 'gna').channel).toBe(0.5)
  })

  it('closes the other when it was made three times, one after another or not', () => {
    const game = quietOn(libyaWorld())
    for (const way of ['ministry', 'generalStaff', 'ministry'] as const) choose(game, way)
    expect(refused(game, 'generalStaff')).toBeNull()
    game.state.orders = []
    game.seal('russia', order('ministry'))
    expect(entry(game.to('talks'), 'channelCloses')?.params).toMatchObject({ way: 'generalStaff' })
    game.to('planning')
    expect(refused(game, 'generalStaff')).toBe('channelClosed')
    expect(refused(game, 'ministry')).toBeNull()
  })

  it('is made once a turn, and only where there is a Libya', () => {
    const game = quietOn(libyaWorld())
    expect(refused(game, 'ministry')).toBeNull()
    expect(refused(game, 'generalStaff')).toBe('onceATurn')
    expect(refused(quietOn(eightSeats()), 'ministry')).toBe('noLibya')
  })
})

describe('Misrata’s back channel', () => {
  const seal = (game: TestGame) => game.seal('misrata', { kind: 'backChannel' })

  it('adds half a point both ways this turn, and only the two know', () => {
    const game = quietOn(libyaWorld())
    const id = seal(game)
    const told = game.to('talks')
    expect(entry(told, 'backChannelOpens')?.to).toEqual(['misrata', 'russia'])
    expect(game.order(id).shownTo).toEqual(['russia'])
    expect(terms(game, 'russia', 'misrata').channel).toBe(0.5)
    expect(terms(game, 'misrata', 'russia').channel).toBe(0.5)
    expect(terms(game, 'russia', 'gna').channel).toBe(0)
    expect(terms(game, 'misrata', 'turkey').channel).toBe(0)
    game.to('planning')
    game.to('talks')
    expect(terms(game, 'russia', 'misrata').channel).toBe(0)
  })

  it('comes on top of the ministry', () => {
    const game = quietOn(libyaWorld())
    game.seal('russia', order('ministry'))
    seal(game)
    game.to('talks')
    expect(terms(game, 'russia', 'misrata').channel).toBe(1)
  })

  it('makes one choice of the general staff forgotten, but opens nothing that has closed', () => {
    const game = quietOn(libyaWorld())
    choose(game, 'generalStaff')
    choose(game, 'generalStaff')
    seal(game)
    game.to('talks')
    expect(game.state.channel?.counts).toEqual({ ministry: 0, generalStaff: 1 })
    game.to('planning')
    choose(game, 'generalStaff')
    choose(game, 'generalStaff')
    seal(game)
    game.to('talks')
    game.to('planning')
    expect(game.state.channel?.counts.generalStaff).toBe(3)
    expect(refused(game, 'ministry')).toBe('channelClosed')
  })

  it('needs somebody at the other end', () => {
    const game = quietOn(libyaWorld((file) => (file.seats = file.seats.filter(({ id }) => id !== 'russia'))))
    const sealed = { type: 'seal', order: { kind: 'backChannel' }, confirmed: false } as const
    expect(game.try('misrata', sealed)).toBe('nobodyThere')
  })
})
