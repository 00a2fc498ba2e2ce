/** Scripted events: when they happen, to whom they are told, what they ask. */
import { describe, expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import type { Predicate } from '../../../game/model/measure.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { event, inject, question, staged, stagedLater } from '../effects/staged.ts'

const always = { test: 'always' } as const
const homeOf = (game: TestGame) => game.seat('turkey').home

describe('a trigger', () => {
  const turnOf = (trigger: Predicate | 'umpire', prepare: (game: TestGame) => void = () => undefined) => {
    const game = staged([event('it', { trigger })])
    prepare(game)
    for (let turn = 1; turn < 4; turn++) game.to('planning')
    return game.state.events['it']?.turn ?? null
  }

  it('is tested as Situation opens, from turn 2 on', () => {
    expect(turnOf(always)).toBe(2)
    expect(turnOf({ test: 'turn', atLeast: 3 })).toBe(3)
    expect(turnOf({ test: 'turn', atLeast: 9 })).toBeNull()
    expect(turnOf('umpire')).toBeNull()
    expect(staged([event('it', { trigger: always })]).state.events).toEqual({})
  })

  it('sees what the turn just past brought, though a new one has begun', () => {
    const struck = turnOf({ test: 'struck', by: 'damascus' }, (game) => {
      game.state.phase = 'planning'
      game.seal('damascus', { kind: 'bombard', target: 'saraqib' })
    })
    expect(struck).toBe(2)
    const fled = turnOf({ test: 'border', span: 'turn', atLeast: 50 }, (game) => {
      game.state.border = { turkey: { turn: 50, total: 50 } }
    })
    expect(fled).toBe(2)
    expect(turnOf({ test: 'struck', by: 'damascus' })).toBeNull()
  })

  it('may be another event, or its absence', () => {
    const game = staged([
      event('first', { trigger: { test: 'turn', atLeast: 3 } }),
      event('second', { trigger: { test: 'event', id: 'first' } }),
      event('third', { trigger: { test: 'not', of: { test: 'event', id: 'first' } } }),
    ])
    for (let turn = 1; turn < 4; turn++) game.to('planning')
    expect(Object.entries(game.state.events).map(([id, { turn }]) => [id, turn])).toEqual([
      ['third', 2],
      ['first', 3],
      ['second', 3],
    ])
  })
})

describe('an event', () => {
  const sad = event('sad', {
    trigger: always,
    effects: [{ do: 'level', seat: 'turkey', stat: 'home', by: -1 }],
  })

  it('happens once', () => {
    const game = staged([sad])
    game.clear('maarrat', 'turkey')
    game.clear('hama', 'turkey')
    const home = homeOf(game)
    for (let turn = 1; turn < 4; turn++) game.to('planning')
    expect(homeOf(game)).toBe(home - 1)
  })

  it('does not happen where another has that tells of the same, by itself or by the umpire', () => {
    const trigger = always
    const told = event('theirs', { trigger, sameAs: 'killing' })
    for (const other of [event('ours', { trigger, sameAs: 'killing' }), event('killing', { trigger })]) {
      const game = staged([other, told, event('apart', { trigger })])
      game.to('planning')
      expect(Object.keys(game.state.events)).toEqual([other.id, 'apart'])
      expect(inject(game, 'theirs')).toBe('eventHappened')
    }
  })

  it('is told to those whom it concerns, and its record with it', () => {
    const game = staged([event('secret', { trigger: always, to: ['russia', 'damascus'] })])
    const told = entry(game.to('planning'), 'event')
    expect(told).toMatchObject({ step: 'events', params: { event: 'secret' }, to: ['russia', 'damascus'] })
    expect(knownTo(game.state, 'russia').events).toHaveProperty('secret')
    expect(knownTo(game.state, 'turkey').events).toEqual({})
  })
})

describe('chance', () => {
  const after = (roll: number) => {
    const game = staged([event('maybe', { trigger: { test: 'turn', atLeast: 2 }, chance: 40 })])
    game.dice([roll])
    game.to('planning')
    game.dice([], 1)
    game.to('planning')
    return game.state.events['maybe']
  }

  it('is asked once, when the test first holds', () => {
    expect(after(40)).toEqual({ turn: 2, to: 'all' })
    expect(after(41)).toEqual({ turn: 0, to: 'all' })
  })

  it('that failed is nobody’s knowledge, is no event, and leaves the umpire free', () => {
    const game = staged([
      event('maybe', { trigger: always, chance: 5 }),
      event('after', { trigger: { test: 'event', id: 'maybe' } }),
    ])
    game.to('planning')
    expect(knownTo(game.state, 'russia').events).toEqual({})
    expect(Object.keys(game.state.events)).toEqual(['maybe'])
    expect(inject(game, 'maybe')).toHaveLength(1)
    expect(game.state.events['maybe']?.turn).toBe(2)
  })

  it('of a hundred uses no die', () => {
    const game = staged([event('surely', { trigger: always })])
    const before = game.state.rng.used
    const bare = staged([])
    game.to('planning')
    bare.to('planning')
    expect(game.state.rng.used - before).toBe(bare.state.rng.used)
  })
})

describe('the umpire', () => {
  it('has any event happen, in any phase, once', () => {
    const game = stagedLater([event('it', { trigger: { test: 'turn', atLeast: 9 } }), event('other')])
    expect(inject(game, 'it')).toMatchObject([{ key: 'chronicle.event', params: { event: 'it' } }])
    game.to('talks')
    expect(inject(game, 'other')).toHaveLength(1)
    expect([inject(game, 'it'), inject(game, 'none')]).toEqual(['eventHappened', 'noEvent'])
  })
})

describe('a choice', () => {
  const asks = event('asks', {
    trigger: always,
    to: ['turkey'],
    choices: [
      question('turkey', {
        wait: [],
        act: [{ do: 'level', seat: 'turkey', stat: 'home', by: 2 }],
      }),
    ],
  })
  const answer = (option: string) => ({ type: 'choose', event: 'asks', option }) as const

  it('is the seat’s own, may be changed, and is seen by nobody else until Planning closes', () => {
    const game = stagedLater([asks])
    const home = homeOf(game)
    expect(game.try('russia', answer('act'))).toBe('noChoice')
    expect(game.try('turkey', answer('dance'))).toBe('noChoice')
    expect(game.tell('turkey', answer('wait'))).toMatchObject([{ to: ['turkey'] }])
    expect(game.tell('turkey', answer('act'))).toHaveLength(1)
    expect(knownTo(game.state, 'turkey').choices).toEqual([{ event: 'asks', seat: 'turkey', option: 'act' }])
    expect(knownTo(game.state, 'russia').choices).toEqual([])
    expect(homeOf(game)).toBe(home)
    const told = game.to('talks')
    expect(homeOf(game)).toBe(home + 2)
    expect(game.state.choices).toEqual([])
    expect(entry(told, 'chose')).toMatchObject({
      step: 'events',
      params: { seat: 'turkey', event: 'asks', option: 'act' },
      to: ['turkey'],
    })
  })

  it('that is not made is the first option', () => {
    const game = stagedLater([asks])
    expect(entry(game.to('talks'), 'chose')?.params['option']).toBe('wait')
  })

  it('is told to everybody who read of the event', () => {
    const game = stagedLater([{ ...asks, to: 'all' }])
    expect(entry(game.to('talks'), 'chose')?.to).toBe('all')
  })

  it('is on offer to the seat alone, in Planning', () => {
    const game = stagedLater([asks])
    const offered = (seat: 'turkey' | 'russia') =>
      legal(game.world, knownTo(game.state, seat), seat).some(({ type }) => type === 'choose')
    expect([offered('turkey'), offered('russia')]).toEqual([true, false])
    game.to('talks')
    expect(offered('turkey')).toBe(false)
  })

  it('that Talks bring waits for the next Planning', () => {
    const game = stagedLater([{ ...asks, trigger: 'umpire' }])
    game.to('talks')
    inject(game, 'asks')
    expect(game.try('turkey', answer('act'))).toBe('phase')
    game.to('planning')
    expect(game.try('turkey', answer('act'))).toBeNull()
  })
})
