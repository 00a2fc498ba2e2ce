/** Strike by proxy: one in three hits, one in six shows who was behind it; a hit strains, and may be denied. */
import { describe, expect, it } from 'vitest'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry, type TestGame } from '../../support/game.ts'

const world = eightSeats((file) => {
  file.tension['iran-us'] = 2
})
const order = (target: string) => ({ kind: 'proxyStrike' as const, target })

function withTroops(area = 'raqqa', covert = false): TestGame {
  const game = quietOn(world)
  game.place({ id: 'base', owner: 'us', area, steps: 2, ...(covert ? { covert: true } : {}) })
  game.seat('iran').materiel = 12
  return game
}
const refused = (game: TestGame, target: string, confirmed = false) =>
  game.try('iran', { type: 'seal', order: order(target), confirmed })

describe('reaches', () => {
  it('troops of a hostile power that it knows of, next to a client’s ground or its own militia', () => {
    expect(refused(withTroops(), 'raqqa')).toBeNull()
    expect(refused(withTroops(), 'manbij')).toBe('noForeignTroops')
    expect(refused(withTroops('raqqa', true), 'raqqa')).toBe('noForeignTroops')
    const far = withTroops('kobani')
    expect(refused(far, 'kobani')).toBe('outOfProxyReach')
    far.place({ owner: 'iran', area: 'manbij', kind: 'militia' })
    expect(refused(far, 'kobani')).toBeNull()
  })

  it('without a confirmation, whatever the tension', () => {
    const game = withTroops()
    game.state.tension['iran-us'] = 5
    expect(refused(game, 'raqqa')).toBeNull()
  })
})

function struck(game: TestGame, hit: number, shown: number) {
  game.seal('iran', order('raqqa'))
  game.dice([hit, shown])
  const entries = game.to('planning')
  return { game, entries }
}

describe('a strike', () => {
  it('that hits costs a step, strains the two and can be denied', () => {
    const { game, entries } = struck(withTroops(), 2, 6)
    expect(game.state.formations.find(({ id }) => id === 'base')?.steps).toBe(1)
    expect(game.state.tension['iran-us']).toBe(3)
    expect(game.state.incidents).toMatchObject([
      { victim: 'us', power: 'iran', client: 'damascus', steps: 1, deniable: true },
    ])
    expect(entry(entries, 'proxyStrike')?.to).toEqual(['iran'])
    expect(entry(entries, 'proxyExposed')).toBeUndefined()
  })

  it('that misses changes nothing that anybody else sees', () => {
    const { game, entries } = struck(withTroops(), 3, 6)
    expect(game.state.formations.find(({ id }) => id === 'base')?.steps).toBe(2)
    expect(game.state.incidents).toEqual([])
    const seen = entries.filter(({ to, step }) => step === 'covert' && (to === 'all' || to.includes('us')))
    expect(seen).toEqual([])
  })

  it('that shows costs standing, and leaves nothing to deny', () => {
    const { game, entries } = struck(withTroops(), 1, 1)
    expect(entry(entries, 'proxyExposed')?.params).toMatchObject({ seat: 'iran', area: 'raqqa' })
    expect(game.state.incidents[0]?.deniable).toBeUndefined()
    expect(game.seat('iran').standing).toBe(4)
  })

  it('is a deed of its owner only if it shows', () => {
    const predicted = (shown: number) => {
      const game = withTroops()
      game.tell('us', { type: 'predict', about: 'iran', will: 'strike', intent: '' })
      struck(game, 1, shown)
      return game.state.forecasts.us?.right
    }
    expect([predicted(1), predicted(6)]).toEqual([1, 0])
  })

  it('shows twice as often where a drone watches, and is proven there', () => {
    const unwatched = struck(withTroops(), 1, 2)
    expect(entry(unwatched.entries, 'proxyExposed')).toBeUndefined()
    const eyes = withTroops()
    eyes.place({ owner: 'us', area: 'manbij', kind: 'drone' })
    expect(entry(struck(eyes, 1, 2).entries, 'proxyExposed')).toBeDefined()
    const again = withTroops()
    again.place({ owner: 'us', area: 'manbij', kind: 'drone' })
    expect(struck(again, 1, 6).game.state.incidents[0]?.deniable).toBeUndefined()
  })
})
