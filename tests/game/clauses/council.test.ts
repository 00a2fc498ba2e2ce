/** GOV: a local council that the other side leaves alone. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { declares, tally } from './ground.ts'
import { hall, offered, text } from './hall.ts'

const council = (more: Partial<Extract<Clause, { kind: 'council' }>> = {}): Clause => ({
  kind: 'council',
  obligor: 'damascus',
  area: 'saraqib',
  whose: 'opposition',
  ...more,
})

function signed(clause = council()) {
  const game = hall()
  const deal = game.agree('opposition', text(['damascus'], [clause]))
  return { game, deal }
}

describe('held', () => {
  it('runs the area, and attacks on others break nothing', () => {
    const { game, deal } = signed()
    expect(game.area('saraqib').council).toBe('opposition')
    game.to('planning')
    game.seal('damascus', { kind: 'besiege', target: 'jisr' })
    game.to('talks')
    game.to('planning')
    expect(game.deal(deal.id).clauses[0]?.status).toBe('running')
    expect(tally(game, 'damascus').credibility).toBeGreaterThanOrEqual(3)
  })

  it('in ground of the other side: no recruits are taken there', () => {
    const { game, deal } = signed(council({ area: 'maarrat' }))
    game.to('planning')
    const before = tally(game, 'damascus').credibility
    game.seal('damascus', { kind: 'conscript', area: 'maarrat' })
    game.to('talks')
    game.to('planning')
    expect(game.deal(deal.id).clauses[0]).toMatchObject({ status: 'broken', by: ['damascus'] })
    expect(tally(game, 'damascus').credibility).toBe(before - 2)
  })
})

it('attacked, is broken: the word of the attacker suffers', () => {
  const { game, deal } = signed()
  game.to('planning')
  const before = tally(game, 'damascus').credibility
  game.seal('damascus', {
    kind: 'offensive',
    from: 'maarrat',
    target: 'saraqib',
    formations: ['damascus-maarrat-1'],
  })
  game.to('talks')
  game.dice([1], 100)
  game.to('planning')
  expect(game.deal(deal.id).clauses[0]).toMatchObject({ status: 'broken', by: ['damascus'] })
  expect(tally(game, 'damascus').credibility).toBe(before - 2)
})

it('ends without blame where a third takes the area, and is dissolved', () => {
  const { game, deal } = signed()
  game.area('saraqib').control = 'sdf'
  game.to('planning')
  expect(game.deal(deal.id).clauses[0]).toMatchObject({ status: 'kept', by: [] })
  expect(game.area('saraqib').council).toBeUndefined()
})

it('outlives its text only where its own side holds the area', () => {
  for (const [area, left] of [
    ['saraqib', 'opposition'],
    ['maarrat', undefined],
  ] as const) {
    const { game, deal } = signed(council({ area }))
    deal.status = 'wornOut'
    game.to('planning')
    expect(game.area(area).council).toBe(left)
  }
})

it('is of locals, with the other side, where one of the two rules, and there is one', () => {
  const code = (more: Partial<Extract<Clause, { kind: 'council' }>>) =>
    offered(hall(), 'turkey', text(['damascus', 'opposition'], [council(more)]))
  expect(code({ whose: 'turkey' })).toBe('noParty')
  expect(code({ whose: 'hts' })).toBe('noParty')
  expect(code({ obligor: 'turkey' })).toBe('councilOfFriends')
  expect(code({ area: 'raqqa' })).toBe('notTheirs')
  const game = hall()
  game.area('saraqib').council = 'sdf'
  expect(offered(game, 'opposition', text(['damascus'], [council()]))).toBe('councilThere')
})

declares('council', { holds: 'reported', family: 'GOV', bites: true, imposable: false }, hall())
