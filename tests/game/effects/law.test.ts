/** Motions, endorsement, tables, sanctions, and events within events. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../game/model/agreement.ts'
import { event, happens, inject, motion, stagedLater } from './staged.ts'

describe('motion', () => {
  it('comes before the UN once; its text stays in the scenario', () => {
    const { game, told } = happens([motion('crossing', { for: 11, after: 1 }), motion('crossing')])
    expect(game.state.motions).toEqual([
      { id: 'crossing', event: 'script', for: 11, due: 3, votes: {}, status: 'open' },
    ])
    expect(told).toMatchObject([{ step: 'events', params: { motion: 'crossing', for: 11, due: 3 } }])
  })
})

const deal = (more: Partial<Agreement>): Agreement => ({
  id: 'deal',
  turn: 1,
  maker: 'russia',
  parties: ['russia', 'turkey', 'damascus'],
  imposed: [],
  guarantors: [],
  format: 'bilateral',
  legitimacy: 0,
  grip: 3,
  inclusion: 0,
  endorsedBy: [],
  clauses: [
    {
      clause: { kind: 'ceasefire', parties: ['russia', 'turkey'], areas: ['idlib'], excluded: [] },
      status: 'running',
      by: [],
      withheldBy: [],
    },
  ],
  line: {},
  status: 'inForce',
  ...more,
})

describe('endorse', () => {
  const endorsed = (...deals: Agreement[]) => {
    const { game, keys } = happens(
      [{ do: 'endorse', with: ['russia', 'turkey'] }],
      (it) => (it.state.agreements = deals),
    )
    return [game.state.agreements.map(({ endorsedBy }) => endorsedBy.join()), keys.length]
  }

  it('puts the UN behind what all of them signed and is in force', () => {
    expect(endorsed(deal({}), deal({ id: 'b', parties: ['russia', 'damascus'] }))).toEqual([['un', ''], 1])
    expect(endorsed(deal({ status: 'broken' }), deal({ id: 'b', format: 'private' }))).toEqual([['', ''], 0])
  })

  it('is said once', () => {
    expect(endorsed(deal({ endorsedBy: ['un'] }))).toEqual([['un'], 0])
  })

  it('may name a format', () => {
    const { game } = happens([{ do: 'endorse', format: 'astana', with: ['russia'] }], (it) => {
      it.state.agreements = [deal({}), deal({ id: 'b', format: 'astana' })]
    })
    expect(game.state.agreements.map(({ endorsedBy }) => endorsedBy)).toEqual([[], ['un']])
  })
})

describe('table', () => {
  it('opens for this turn’s Talks, its host seated', () => {
    const { game, told } = happens([
      { do: 'table', format: 'geneva', host: 'russia', invites: ['russia', 'damascus'] },
    ])
    const open = {
      format: 'geneva',
      host: 'russia',
      invited: ['damascus'],
      seated: ['russia'],
      left: [],
    }
    expect(game.state.tables).toEqual([open])
    expect(told).toMatchObject([{ step: 'events', params: { host: 'russia', format: 'geneva' } }])
    game.to('talks')
    expect(game.state.tables).toEqual([open])
  })
})

describe('sanction', () => {
  it('takes from income for so many turns', () => {
    const { game, told } = happens([{ do: 'sanction', on: 'damascus', by: 'iran', turns: 2 }])
    expect(told).toMatchObject([{ step: 'events', params: { on: 'damascus', by: 'iran', turns: 2 } }])
    const income = () => {
      game.seat('damascus').materiel = 0
      game.to('talks')
      game.to('planning')
      return game.seat('damascus').materiel
    }
    expect([income(), income()]).toEqual([3, 3])
    expect(game.state.sanctions).toEqual([{ on: 'damascus', by: 'iran', until: 4 }])
  })
})

describe('event', () => {
  it('brings another, which happens once', () => {
    const game = stagedLater([
      event('first', {
        effects: [
          { do: 'event', id: 'second' },
          { do: 'event', id: 'second' },
        ],
      }),
      event('second', {
        effects: [
          { do: 'level', seat: 'turkey', stat: 'home', by: -1 },
          { do: 'event', id: 'first' },
        ],
      }),
    ])
    const home = game.seat('turkey').home
    inject(game, 'first')
    expect(game.seat('turkey').home).toBe(home - 1)
    expect(Object.keys(game.state.events)).toEqual(['first', 'second'])
  })
})
