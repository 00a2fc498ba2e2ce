/** SEP: the obligors take no area that they do not hold at signature. */
import { expect, it } from 'vitest'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet } from '../../support/game.ts'

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
