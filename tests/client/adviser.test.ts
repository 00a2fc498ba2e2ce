/** What the last screen and the adviser tell of decisions of bots. */
import { expect, test } from 'vitest'
import { chosenFrom, heaviestLines, told } from '../../client/adviser/decisions.ts'
import { sideOf } from '../../game/talks/lines.ts'
import { playOut } from '../../game/bots/table.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'

const world = worldByKey('two-theatres-2019:full')
const reasons = playOut(world, 'decisions').acts.map(({ reason }) => reason)

test('of 14 seats and nine turns one turn of one seat is a short list', () => {
  expect(reasons.length).toBeGreaterThan(500)
  const lists = world.seats.map((seat) => chosenFrom(reasons, { turn: 2, seat }).length)
  expect(Math.max(...lists)).toBeLessThan(40)
})

test('nobody is told that somebody got ready', () => {
  expect(reasons.some(({ act }) => act === 'ready')).toBe(true)
  expect(told(reasons).some(({ act }) => act === 'ready')).toBe(false)
})

test('three terms at most, the heaviest first', () => {
  for (const reason of reasons.filter(({ terms }) => terms !== null)) {
    const sizes = heaviestLines(reason).map(({ value }) => Math.abs(value))
    expect(sizes.length).toBeLessThanOrEqual(3)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  }
})

test('a mood that speaks against what was done is not given as its reason', () => {
  const weighed = reasons.filter(({ terms, line }) => terms !== null && line?.list === 'temper')
  for (const reason of weighed) {
    const posture = reason.terms?.posture ?? 0
    const against = reason.act === 'sign' ? posture < 0 : posture > 0
    expect(sideOf(reason) !== null).toBe(against)
  }
  expect(new Set(weighed.map((reason) => sideOf(reason) === null))).toContain(true)
})
