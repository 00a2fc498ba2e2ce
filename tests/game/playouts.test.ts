/** Games of random legal commands over every world: never stuck, nothing lost, everything reached. `npm run playouts` plays thousands. */
import { beforeAll, describe, expect, it } from 'vitest'
import { missing, newCensus, playInto, wanted, worlds } from '../support/census.ts'

/** Games a world: as many as fit into a minute or two. */
const games: Readonly<Record<keyof typeof worlds, number>> = {
  highway: 140,
  class: 60,
  full: 60,
  short: 30,
  eightSeats: 60,
  linked: 60,
  tripoli: 12,
}

/** Four steps of several seats lead there: seen once in a thousand random games, in one of ten of bots, and in tests of their own. */
const rare = new Set(['carryResult', 'order separate'])

const census = newCensus()

beforeAll(() => {
  for (const [name, make] of Object.entries(worlds)) {
    const world = make()
    for (let seed = 0; seed < (games[name] ?? 0); seed++) playInto(census, world, seed)
  }
}, 600_000)

describe('random games', () => {
  it('end, and break no invariant', () => {
    expect(Object.fromEntries([...census.wrong].slice(0, 20))).toEqual({})
    expect(census.games).toBe(Object.values(games).reduce((sum, each) => sum + each, 0))
  })

  it('keep the state small, whatever is signed', () => {
    expect(census.largest).toBeLessThan(64_000)
  })

  it.each(Object.keys(wanted))('reach all %s', (sort) => {
    expect(missing(census, wanted[sort] ?? []).filter((each) => !rare.has(each))).toEqual([])
  })

  it('reach duties kept, broken and lapsed', () => {
    const ends = ['ceasefire running', 'ceasefire broken', 'holdLine running', 'demilitarised kept']
    const duties = ['withdrawal kept', 'withdrawal broken', 'separation lapsed', 'evacuation kept']
    const roads = ['openHighway running', 'openHighway broken', 'jointPatrol running', 'jointPatrol broken']
    const done = ['standDown kept', 'transfer kept', 'expiry kept']
    expect(
      missing(
        census,
        [...ends, ...duties, ...roads, ...done].map((name) => `agreed ${name}`),
      ),
    ).toEqual([])
  })
})
