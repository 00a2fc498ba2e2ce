/** SEP: the obligors take no area that they do not hold at signature. */
import { describe, expect, it } from 'vitest'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet } from '../../support/game.ts'
import { entry } from '../../support/game.ts'
import { declares, ground, next, tally } from './ground.ts'

const line: Clause = { kind: 'holdLine', obligors: ['damascus', 'opposition'] }
const attack: OrderSpec = {
  kind: 'offensive',
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1'],
}

function afterwards(order: OrderSpec, clauses: Clause[] = [line]) {
  const game = quiet('talks', 1)
  game.clear('aleppo', 'iran')
  game.clear('saraqib', 'hts')
  const { id } = game.agree('turkey', { clauses })
  game.to('planning')
  const by = order.kind === 'offensive' && order.from === 'idlib' ? 'opposition' : 'damascus'
  game.seal(by, order)
  game.dice([1])
  game.to('planning')
  return game.deal(id)
}

it('is broken by an offensive across the line, won or lost', () => {
  expect(afterwards(attack)).toMatchObject({ status: 'broken', clauses: [{ by: ['damascus'] }] })
})

it('is not broken by guns', () => {
  expect(afterwards({ kind: 'bombard', target: 'saraqib' }).status).toBe('inForce')
})

it('runs where a withdrawal in the same text puts it', () => {
  const leave: Clause = {
    kind: 'withdrawal',
    obligor: 'opposition',
    area: 'saraqib',
    beneficiary: 'damascus',
    deadline: 1,
  }
  const back: OrderSpec = { ...attack, from: 'idlib', formations: ['opposition-idlib-1'] }
  expect(afterwards(back, [line, leave]).clauses[0]).toMatchObject({ status: 'broken', by: ['opposition'] })
})

describe('a line, held or not', () => {
  declares('holdLine', { holds: 'reported', family: 'SEP', bites: true, vital: true, imposable: true })

  /** Signed in turn 1, attacked across in turn 2, and won. */
  function crossed(clauses: Clause[]) {
    const game = ground()
    game.clear('saraqib', 'hts')
    const deal = game.agree('turkey', { clauses })
    next(game)
    game.seal('damascus', attack)
    game.dice([6], 6)
    return { game, deal }
  }

  it('broken, costs the word, and what was taken scores nothing yet', () => {
    const { game } = crossed([line])
    next(game)
    const other = crossed([{ kind: 'transfer', obligor: 'turkey', to: 'russia', amount: 1 }]).game
    next(other)
    expect([game.area('saraqib').control, other.area('saraqib').control]).toEqual(['damascus', 'damascus'])
    expect(tally(game, 'damascus').credibility).toBe(3 - 2)
    expect(tally(other, 'damascus').credibility).toBe(3)
    expect(tally(game, 'damascus').score).toBeLessThan(tally(other, 'damascus').score)
  })

  it('imposed, is enforced: the attack does not happen, and nobody’s word suffers', () => {
    const { game, deal } = crossed([line])
    deal.imposed = [{ client: 'damascus', by: ['russia'] }]
    game.to('talks')
    const entries = game.to('planning')
    expect(entry(entries, 'battle')).toBeUndefined()
    expect(entry(entries, 'stopped')?.to).toEqual(['damascus'])
    expect(game.deal(deal.id).status).toBe('inForce')
    expect([tally(game, 'damascus').credibility, tally(game, 'russia').credibility]).toEqual([3, 5])
  })

  it('held for two turns, is good for the word', () => {
    const game = ground()
    game.agree('turkey', { clauses: [line] })
    for (const _ of [1, 2, 3]) next(game)
    expect([tally(game, 'damascus').credibility, tally(game, 'opposition').credibility]).toEqual([4, 5])
  })
})
