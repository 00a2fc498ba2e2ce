/** Changes inside slices say exactly what the whole slice would. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf, patchedSlice } from '../../game/model/frame.ts'

const item = fc.record({
  id: fc.integer({ min: 0, max: 5 }),
  tags: fc.array(fc.string({ maxLength: 2 }), { maxLength: 2 }),
})
const list = fc.array(item, { maxLength: 6 })
const record = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'toString'),
  fc.oneof(item, fc.integer(), fc.constant(null)),
)
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function agrees(before: unknown, after: unknown): void {
  const change = changeOf(before, after)
  if (change === null) throw new Error('no change')
  const sent = changeOf(overTheWire(before), overTheWire(after))
  expect(patchedSlice(before, change)).toEqual(after)
  expect(sent).toEqual(change)
}

test('lists', () => fc.assert(fc.property(list, list, agrees)))
test('records', () => fc.assert(fc.property(record, record, agrees)))

test('what is neither, or changes its nature, is sent whole', () => {
  for (const [before, after] of [
    [1, 2],
    ['a', 'b'],
    [null, { a: 1 }],
    [[1], [2]],
    [[], {}],
    [{ a: 1 }, null],
  ]) {
    expect(changeOf(before, after)).toBeNull()
  }
})

test('an unchanged item keeps its identity', () => {
  const before = [{ id: 1 }, { id: 2 }]
  const change = changeOf(before, [{ id: 2 }, { id: 3 }])
  expect(change).toEqual({ list: [1, { id: 3 }] })
  expect(change && patchedSlice(before, change)).toSatisfy((it: unknown[]) => it[0] === before[1])
})
