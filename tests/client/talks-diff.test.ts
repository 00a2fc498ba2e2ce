import { expect, test } from 'vitest'
import { differenceOf, isSame, sameClause } from '../../client/talks/diff.ts'
import type { Clause } from '../../game/model/clause.ts'
import type { OfferText } from '../../game/model/offer.ts'

const hold: Clause = { kind: 'holdLine', obligors: ['damascus', 'opposition'] }
const leave = (area: string, deadline = 2): Clause => ({
  kind: 'withdrawal',
  obligor: 'opposition',
  area,
  beneficiary: 'damascus',
  deadline,
})
const text = (clauses: Clause[], more: Partial<OfferText> = {}): OfferText => ({
  format: 'bilateral',
  to: ['turkey'],
  clauses,
  shows: [],
  guarantors: ['russia'],
  leverage: 0,
  ...more,
})

test('a text does not differ from itself, nor by the order of its lists', () => {
  const turned: Clause = { kind: 'holdLine', obligors: ['opposition', 'damascus'] }
  expect(sameClause(hold, turned)).toBe(true)
  expect(isSame(differenceOf(text([hold]), text([turned])))).toBe(true)
})

test('withdrawals are told apart by their area', () => {
  const found = differenceOf(text([leave('saraqib')]), text([leave('westAleppo')]))
  expect(found.removed).toEqual([leave('saraqib')])
  expect(found.added).toEqual([leave('westAleppo')])
  expect(found.changed).toEqual([])
})

test('one clause with other terms has changed', () => {
  const sooner = leave('saraqib', 1)
  const found = differenceOf(text([leave('saraqib'), hold]), text([sooner, hold]))
  expect(found.changed).toEqual([{ before: leave('saraqib'), after: sooner }])
  expect(isSame(found)).toBe(false)
})

test('guarantors and leverage are compared too', () => {
  const found = differenceOf(text([hold]), text([hold], { guarantors: ['turkey'], leverage: 2 }))
  expect(found.guarantors).toEqual({ added: ['turkey'], removed: ['russia'] })
  expect(found.leverage).toEqual({ before: 0, after: 2 })
})
