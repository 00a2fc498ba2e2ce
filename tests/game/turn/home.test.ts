/** Assessment: what weighs at home, who has arrived, what was forecast, what decays. */
import { describe, expect, it } from 'vitest'
import { quiet, type TestGame } from '../../support/game.ts'

function calm(): TestGame {
  const game = quiet()
  game.clear('aleppo', 'iran')
  for (const area of ['maarrat', 'hama']) game.clear(area, 'turkey')
  return game
}

describe('at home', () => {
  it('a faction loses one for each area lost in the turn, two at most; nothing for older losses', () => {
    for (const [lost, home] of [
      [0, 5],
      [1, 4],
      [3, 3],
    ] as const) {
      const game = calm()
      game.state.gains.opposition = [-2, -1]
      game.to('talks')
      const resolve = game.state.formations.filter(({ owner }) => owner === 'opposition' || owner === 'hts')
      for (const target of ['saraqib', 'jisr', 'westAleppo'].slice(0, lost)) {
        for (const each of resolve.filter(({ area }) => area === target)) each.area = 'idlib'
        attack(game, target)
      }
      game.to('planning')
      expect(game.seat('opposition').home).toBe(home)
    }
  })

  it('Turkey loses one for each 300,000 new at its border, two at most', () => {
    const loss = (people: number) => {
      const game = calm()
      game.state.border = { turkey: { turn: people, total: people } }
      game.to('talks')
      game.to('planning')
      return 6 - game.seat('turkey').home
    }
    expect([299_999, 300_000, 600_000, 2_000_000].map(loss)).toEqual([0, 1, 2, 2])
  })
})

/** Sealed by hand, as Talks have opened. */
function attack(game: TestGame, target: string): void {
  const from = { saraqib: 'hama', jisr: 'latakia', westAleppo: 'aleppo' }[target] ?? ''
  const { id } = game.place({ owner: 'damascus', area: from, steps: 6 })
  game.state.orders.push({
    id: `2.damascus.offensive.${from}.${target}`,
    seat: 'damascus',
    spec: { kind: 'offensive', from, target, formations: [id] },
    cost: 4,
    status: 'sealed',
    shownTo: [],
  })
}

describe('predictions', () => {
  it.each([
    ['strike', true, 1],
    ['strike', false, 0],
    ['hold', false, 1],
    ['hold', true, 0],
    ['sign', false, 0],
  ] as const)('“%s” about Turkey, which strikes: %s', (will, strikes, right) => {
    const game = calm()
    game.tell('russia', { type: 'predict', about: 'turkey', will, intent: '' })
    if (strikes) game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
    game.to('talks')
    game.dice([])
    game.to('planning')
    expect(game.state.forecasts.russia).toEqual({ made: 1, right })
  })

  it('keep what was meant with their turn, for their own seat alone', () => {
    const game = calm()
    game.tell('russia', { type: 'predict', about: 'turkey', will: 'hold', intent: 'hold the road' })
    game.to('talks')
    const entries = game.to('planning')
    const judged = entries.find(({ key }) => key === 'chronicle.prediction')
    expect(judged).toMatchObject({ params: { will: 'hold', intent: 'hold the road' }, to: ['russia'] })
  })

  it('are about others', () => {
    expect(calm().try('russia', { type: 'predict', about: 'russia', will: 'hold', intent: '' })).toBe(
      'predictOther',
    )
  })
})

it('leverage decays by one a turn', () => {
  const game = calm()
  game.seat('damascus').leverage = { syria: 3 }
  game.to('talks')
  game.to('planning')
  expect(game.seat('damascus').leverage).toEqual({ syria: 2 })
})

describe('tension', () => {
  it('falls after a quiet turn, to nothing at least', () => {
    const game = calm()
    const read = () => {
      game.to('talks')
      game.to('planning')
      return game.state.tension['russia-turkey']
    }
    expect([read(), read()]).toEqual([1, 0])
  })

  it('falls by a deal of the two powers, once a turn', () => {
    const game = quiet('talks', 2)
    for (const maker of ['russia', 'turkey'] as const) {
      game.agree(maker, { clauses: [{ kind: 'holdLine', obligors: ['opposition'] }] })
      expect(game.state.tension['russia-turkey']).toBe(1)
    }
  })
})
