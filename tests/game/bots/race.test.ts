/** Options that race: what is clearly behind drops out, and nobody looks longer than the budget says. */
import { expect, test } from 'vitest'
import { race } from '../../../game/bots/level3/race.ts'

const runner = (what: string, forecast = 0) => ({ what, forecast })
const plenty = { most: 64, more: () => true }

/** Plays options for what they are worth, and writes down who ran. */
function track(worth: Readonly<Record<string, number>>, noise: (pass: number) => number = () => 0) {
  const ran: string[] = []
  const run = (what: string, pass: number) => {
    ran.push(what)
    return (worth[what] ?? 0) + noise(pass)
  }
  return { ran, run }
}

test('the one that does best when played on wins, whatever the dice that all have in common', () => {
  const { run } = track({ own: 50, worse: 40, better: 53 }, (pass) => (pass * 37) % 11)
  expect(race(runner('own'), [runner('worse'), runner('better')], run, plenty, 0.3)).toBe('better')
})

test('who is clearly behind is looked at no more, the others the more often', () => {
  const { ran, run } = track({ own: 50, worse: 20, better: 50.2 }, (pass) => pass % 3)
  race(runner('own'), [runner('worse'), runner('better')], run, plenty, 0.3)
  const times = (who: string) => ran.filter((each) => each === who).length
  expect(times('worse')).toBeLessThan(10)
  expect(times('own')).toBeGreaterThan(10)
  expect(ran.length).toBeLessThanOrEqual(plenty.most)
})

test('what makes no difference is looked at no more', () => {
  const { ran, run } = track({ own: 50, same: 50 }, (pass) => pass % 3)
  expect(race(runner('own'), [runner('same')], run, plenty, 0.3)).toBe('own')
  expect(ran.length).toBeLessThan(10)
})

test('a little better is not enough, and a forecast has its say', () => {
  const { run } = track({ own: 50, other: 50.2 })
  expect(race(runner('own'), [runner('other')], run, plenty, 0.3)).toBe('own')
  const level = track({ own: 50, other: 50 })
  expect(race(runner('own', 10), [runner('other', 14)], level.run, { ...plenty, most: 8 }, 0.3)).toBe('other')
})

test('with nobody to race against, and with no time, nothing is run and the own plan stands', () => {
  const { ran, run } = track({ own: 1, other: 99 })
  expect(race(runner('own'), [], run, plenty, 0.3)).toBe('own')
  expect(race(runner('own'), [runner('other')], run, { most: 64, more: () => false }, 0.3)).toBe('own')
  expect(ran).toEqual([])
})

test('when time runs out half way through a pass, what both have run is compared', () => {
  const { ran, run } = track({ own: 10, a: 30, b: 0 })
  const more = () => ran.length < 5
  expect(race(runner('own'), [runner('a'), runner('b')], run, { most: 64, more }, 0.3)).toBe('a')
  expect(ran).toHaveLength(5)
})
