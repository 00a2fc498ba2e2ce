/** SEP: formations leave to the beneficiary. Carried out in the next Resolution unless the obligor withholds it. */
import { describe, expect, it } from 'vitest'
import { ownIn } from '../../../game/board/forces.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet } from '../../support/game.ts'
import { clauseRules } from '../../../game/clauses/registry.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'
import { offered, text } from './hall.ts'

const leave = (deadline: number, beneficiary: ActorId = 'damascus'): Clause => ({
  kind: 'withdrawal',
  obligor: 'opposition',
  area: 'saraqib',
  beneficiary,
  deadline,
})

function signed(deadline: number) {
  const game = quiet('talks', 1)
  game.clear('aleppo', 'iran')
  game.clear('saraqib', 'hts')
  const { id } = game.agree('turkey', { clauses: [leave(deadline)] })
  return { game, id }
}

describe('carried out', () => {
  const { game, id } = signed(2)
  game.to('planning')

  it('hands the area over, and a formation of the beneficiary follows', () => {
    expect(game.area('saraqib').control).toBe('damascus')
    expect(ownIn(game.state, 'saraqib', 'opposition')).toEqual([])
    expect(ownIn(game.state, 'saraqib', 'damascus')).toHaveLength(1)
  })

  it('is kept, and raises credibility', () => {
    expect(game.deal(id).clauses).toMatchObject([{ status: 'kept', by: [] }])
    expect(game.seat('opposition').credibility).toBe(5)
  })

  it('displaces nobody', () => {
    expect(game.area('saraqib').people).toBe(300_000)
  })
})

it('leaves listed fighters who stay behind in the place alone', () => {
  const game = quiet('talks', 1)
  game.agree('turkey', { clauses: [leave(2)] })
  game.to('planning')
  expect(game.area('saraqib').control).toBe('hts')
})

it('withheld, is broken at its deadline, not before', () => {
  const { game, id } = signed(2)
  game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry: false })
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'running', by: [] }])
  expect(game.area('saraqib').control).toBe('opposition')
  game.to('talks')
  game.to('planning')
  expect(game.deal(id)).toMatchObject({
    status: 'broken',
    clauses: [{ status: 'broken', by: ['opposition'] }],
  })
  expect(game.seat('opposition').credibility).toBe(2)
})

it('withheld and then carried out after all, is kept', () => {
  const { game, id } = signed(2)
  for (const carry of [false, true])
    game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry })
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'kept', withheldBy: [] }])
})

it('withheld, is not kept by losing the ground', () => {
  const { game, id } = signed(2)
  game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry: false })
  game.to('planning')
  game.clear('saraqib', 'opposition')
  game.seal('damascus', {
    kind: 'offensive',
    from: 'maarrat',
    target: 'saraqib',
    formations: ['damascus-maarrat-1'],
  })
  game.dice([6])
  game.to('planning')
  expect(game.area('saraqib').control).toBe('damascus')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['opposition'] }])
})

it('is refused for ground of others, to friends, powers, listed groups and strangers, and too late', () => {
  const game = quiet('talks', 1)
  const offer = (clause: Clause) => offered(game, 'turkey', text(['russia'], [clause]))
  expect(
    offer({
      ...leave(2),
      kind: 'withdrawal',
      obligor: 'damascus',
      area: 'idlib',
      beneficiary: 'opposition',
      deadline: 2,
    }),
  ).toBe('notTheirs')
  const others: ActorId[] = ['opposition', 'turkey', 'russia', 'hts', 'gna']
  expect(others.map((each) => offer(leave(2, each)))).toEqual(others.map(() => 'noBeneficiary'))
  expect(offer(leave(5))).toBe('deadline')
})

describe('a withdrawal, kept or not', () => {
  declares('withdrawal', { holds: 'reported', family: 'SEP', bites: true, carried: true, vital: true })

  function outcome(carry: boolean, legitimacy = 0) {
    const game = ground()
    game.clear('saraqib', 'hts')
    const deal = game.agree('turkey', { clauses: [leave(1)] })
    deal.legitimacy = legitimacy
    if (!carry) game.tell('opposition', { type: 'duty', agreement: deal.id, clause: 0, carry })
    next(game)
    return game
  }

  it('gives the beneficiary ground; whoever breaks it keeps the ground and loses the deal', () => {
    const [kept, broken] = [outcome(true), outcome(false)]
    expect(tally(kept, 'opposition').score).toBeGreaterThan(tally(broken, 'opposition').score)
    expect(kept.area('saraqib').control).toBe('damascus')
    expect(broken.area('saraqib').control).toBe('opposition')
    expect(tally(kept, 'damascus').score).toBeGreaterThan(tally(broken, 'damascus').score)
  })

  it('broken, costs the name too at a legitimate table', () => {
    expect(tally(outcome(false), 'opposition')).toMatchObject({ credibility: 2, standing: 4 })
    expect(tally(outcome(false, 3), 'opposition')).toMatchObject({ credibility: 2, standing: 3 })
    expect(tally(outcome(true, 3), 'opposition')).toMatchObject({ credibility: 5, standing: 4 })
  })

  it('is imagined done before it is signed, and not promised twice', () => {
    const game = ground()
    clauseRules.withdrawal.imagine(game.world, game.state, leave(2))
    expect(game.area('saraqib').control).toBe('damascus')
    const other = ground()
    const { id } = other.agree('russia', { clauses: [leave(3)] })
    other.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry: false })
    next(other, 'talks')
    expect(refusal(other, 'russia', leave(4))).toBe('contradicts')
  })
})
