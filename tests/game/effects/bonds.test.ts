/** Support, tension, momentum, the hot line. */
import { describe, expect, it } from 'vitest'
import { momentumOf, supportOf } from '../../../game/board/patrons.ts'
import { happens } from './staged.ts'

describe('support', () => {
  it('moves between 0 and 10, in public', () => {
    const { game, told } = happens([{ do: 'support', patron: 'russia', client: 'damascus', by: -9 }])
    expect(supportOf(game.state, 'russia', 'damascus')).toBe(0)
    expect(told).toMatchObject([
      { step: 'events', params: { patron: 'russia', client: 'damascus', from: 6, now: 0 }, to: 'all' },
    ])
  })

  it('may begin where there was none', () => {
    const { game } = happens([{ do: 'support', patron: 'turkey', client: 'hts', by: 3 }])
    expect(supportOf(game.state, 'turkey', 'hts')).toBe(3)
  })

  it('that is covert is told to the two alone', () => {
    const { told } = happens([{ do: 'support', patron: 'turkey', client: 'opposition', by: 1 }], (game) => {
      game.state.covertSupport = { turkey: ['opposition'] }
    })
    expect(told).toMatchObject([{ to: ['turkey', 'opposition'] }])
  })
})

describe('tension', () => {
  it('moves between 0 and the most that there is', () => {
    const { game, told } = happens([{ do: 'tension', pair: 'russia-turkey', by: -5 }])
    expect(game.state.tension['russia-turkey']).toBe(0)
    expect(told).toMatchObject([
      { step: 'events', key: 'chronicle.tension', causes: [{ key: 'cause.event' }] },
    ])
  })

  it('of a pair that nobody tracks stays as it is', () => {
    expect(happens([{ do: 'tension', pair: 'iran-us', by: 2 }]).keys).toEqual([])
  })
})

describe('momentum', () => {
  it('is felt in this turn and the next, and no longer; a power feels its client’s', () => {
    const { game, told } = happens([{ do: 'momentum', of: 'damascus', by: 2 }])
    const now = () => [momentumOf(game.state, 'damascus'), momentumOf(game.state, 'russia')]
    expect(told).toMatchObject([{ step: 'events', params: { actor: 'damascus', by: 2 } }])
    expect(now()).toEqual([2, 2])
    game.to('planning')
    expect(now()).toEqual([2, 2])
    game.to('planning')
    expect(now()).toEqual([0, 0])
  })
})

describe('the hot line', () => {
  it('closes until the turn ends, and opens again', () => {
    const { game, told } = happens([{ do: 'hotLine', pair: 'russia-turkey', open: false }])
    expect(game.state.hotLineClosed).toEqual({ 'russia-turkey': game.state.turn })
    expect(told).toMatchObject([{ step: 'events', key: 'chronicle.hotLineCloses' }])
    const open = happens([{ do: 'hotLine', pair: 'russia-turkey', open: true }], (it) => {
      it.state.hotLineClosed = { 'russia-turkey': it.state.turn }
    })
    expect([open.game.state.hotLineClosed, open.keys]).toEqual([{}, ['hotLineOpens']])
  })

  it('that is as it should be is left alone', () => {
    const { keys } = happens([{ do: 'hotLine', pair: 'russia-turkey', open: true }])
    expect(keys).toEqual([])
  })
})
