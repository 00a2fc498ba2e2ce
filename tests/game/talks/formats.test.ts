/** What a text may hold under its roof: the hot line, back rooms, listed groups, class mode. */
import { describe, expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { opening, quiet } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { assess, hall, offered, text, truce } from '../clauses/hall.ts'

const expiry = (turn: number): Clause => ({ kind: 'expiry', turn })

describe('the hot line', () => {
  const strained = (tension: number) => {
    const game = hall()
    game.state.tension['russia-turkey'] = tension
    return game
  }
  const call = (game = strained(3), to: ActorId[] = ['russia']) =>
    offered(game, 'turkey', text(to, [expiry(2)], 'hotline'))

  it('is free from a tension on: no card is used, once a turn', () => {
    const game = strained(2)
    expect(call(game)).toBeNull()
    expect(call(game)).toBe('calledAlready')
    expect(offered(game, 'turkey', text(['damascus'], [expiry(2)]))).toBeNull()
    expect(call(strained(1))).toBe('hotLineCalm')
  })

  it('is free however calm they are, once soldiers of one have died by the other’s side and everybody knows', () => {
    const after = (steps: number, turn: number, revealed = true) => {
      const game = strained(0)
      game.state.turn = 3
      game.state.incidents.push({
        id: 'hit',
        turn,
        victim: 'turkey',
        power: 'russia',
        client: 'damascus',
        area: 'saraqib',
        steps,
        answer: 'client',
        revealed,
        settled: true,
      })
      return offered(game, 'turkey', text(['russia'], [expiry(4)], 'hotline'))
    }
    expect([after(2, 2), after(2, 3)]).toEqual([null, null])
    expect([after(1, 2), after(2, 1), after(2, 2, false)]).toEqual(Array(3).fill('hotLineCalm'))
  })

  it('is for the two alone, while it is not closed', () => {
    expect(call(strained(3), ['russia', 'us'])).toBe('hotLineNeedsPair')
    expect(call(strained(3), ['opposition'])).toBe('hotLineNeedsPair')
    const game = strained(4)
    game.state.hotLineClosed['russia-turkey'] = 1
    expect(call(game)).toBe('hotLineClosed')
    game.state.hotLineClosed['russia-turkey'] = 0
    expect(call(game)).toBeNull()
  })

  it('is answered by a counter on the line', () => {
    const game = strained(3)
    call(game)
    const id = game.state.offers[0]?.id ?? ''
    const back = text(['turkey'], [expiry(3)], 'hotline')
    expect(game.try('russia', { type: 'counter', offer: id, text: back, keep: [] })).toBeNull()
  })
})

describe('a listed group', () => {
  const tacit = (turn: number, more: Clause[] = []) =>
    text(['turkey'], [truce('hts', 'russia'), expiry(turn), ...more], 'private')

  it('signs nothing in public', () => {
    const game = hall()
    expect(offered(game, 'turkey', text(['hts'], [truce('hts', 'russia')]))).toBe('listedSignsNothing')
    expect(offered(game, 'hts', text(['turkey'], [expiry(2)]))).toBe('listedSignsNothing')
  })

  it('has tacit understandings: private, and over by the next turn', () => {
    const code = (turn: number) => offered(hall(), 'hts', tacit(turn))
    expect([code(1), code(2), code(3)]).toEqual([null, null, 'tacitEnds'])
    const endless = text(['turkey'], [truce('hts', 'russia')], 'private')
    expect(offered(hall(), 'hts', endless)).toBe('tacitEnds')
  })
})

describe('in private', () => {
  const between = (clauses: Clause[], guarantors: ActorId[] = []) =>
    text(['opposition'], clauses, 'private', { guarantors })

  it('nothing is watched or said in public, and nobody else guarantees', () => {
    const code = (clauses: Clause[], guarantors: ActorId[] = []) =>
      offered(hall(), 'turkey', between(clauses, guarantors))
    expect(code([{ kind: 'monitors', obligors: ['opposition'], areas: ['idlib'] }])).toBe('notInPrivate')
    expect(code([{ kind: 'recognition', obligor: 'damascus', of: 'turkey' }])).toBe('notInPrivate')
    expect(code([expiry(3)], ['us'])).toBe('privateGuarantor')
    expect(code([expiry(3)], ['turkey'])).toBeNull()
  })

  it('nobody hears of it: neither that it was signed, nor that it ended, nor who signed something', () => {
    const game = hall()
    const told: string[] = []
    const id = game.propose('damascus', text(['us'], [truce('damascus', 'us'), expiry(2)], 'private'))
    const entries = game.tell('us', { type: 'sign', offer: id, keep: [] })
    assess(game, 2)
    for (const each of [...entries, ...game.state.chronicle])
      if (JSON.stringify(each.params).includes(id)) told.push(...(each.to === 'all' ? ['all'] : each.to))
    expect(new Set(told)).toEqual(new Set(['damascus', 'us']))
    expect(game.deal(id).status).toBe('kept')
    expect(knownTo(game.state, 'russia').agreements).toEqual([])
  })

  it('what is kept raises nobody’s credibility: nobody has heard of it', () => {
    const gained = (format: 'private' | 'bilateral') => {
      const game = hall()
      const before = game.seat('damascus').credibility
      game.agree('us', text(['damascus'], [truce('damascus', 'us')], format))
      assess(game, 4)
      return game.seat('damascus').credibility - before
    }
    expect([gained('private'), gained('bilateral')]).toEqual([0, 1])
  })

  it('a text calms nobody and is nobody’s deed', () => {
    const signing = (format: 'private' | 'bilateral') => {
      const game = hall()
      game.agree('turkey', text(['russia'], [truce('turkey', 'russia')], format))
      return [game.state.tension['russia-turkey'], game.state.deeds]
    }
    expect(signing('private')).toEqual([2, {}])
    expect(signing('bilateral')).toEqual([1, { russia: ['sign'], turkey: ['sign'] }])
  })
})

it('asking nothing of anybody calms nobody', () => {
  const game = hall()
  game.agree('turkey', text(['russia'], [expiry(3)]))
  expect(game.state.tension['russia-turkey']).toBe(2)
})

it('some clauses are for the full game alone', () => {
  const world = eightSeats()
  const base: Clause = { kind: 'basing', obligor: 'damascus', to: 'turkey', area: 'hama' }
  const council: Clause = { kind: 'council', obligor: 'damascus', area: 'saraqib', whose: 'opposition' }
  for (const clause of [base, council]) {
    expect(offered(quietOn(world, 'talks'), 'turkey', text(['damascus'], [clause]))).toBe('fullModeOnly')
    expect(offered(hall(), 'turkey', text(['damascus'], [clause]))).toBeNull()
  }
})

it('a text without a format is bilateral', () => {
  const game = quiet('talks', 1)
  game.propose('turkey', { to: ['russia'], clauses: [{ kind: 'holdLine', obligors: ['opposition'] }] })
  expect(game.state.offers[0]?.text.format).toBe('bilateral')
  expect(opening().state.offers[0]?.text.format).toBe('bilateral')
})
