/** Rebrand: standing up, home down, less grievance where it rules alone; not within three turns. */
import { expect, it } from 'vitest'
import { eightSeats, quietOn } from '../worlds.ts'

const order = { kind: 'rebrand' as const }

it('is better received abroad than at home', () => {
  const game = quietOn(eightSeats())
  for (const area of ['idlib', 'jisr', 'afrin'])
    if (area in game.state.areas) Object.assign(game.area(area), { control: 'hts', grievance: 5 })
  game.clear('jisr', 'opposition')
  const { standing, home } = game.seat('hts')
  game.seal('hts', order)
  game.to('planning')
  expect(game.seat('hts')).toMatchObject({ standing: standing + 1, home: home - 1, last: { rebrand: 2 } })
  expect(game.area('jisr').grievance).toBe(4) // a Turkish post stands there: no rival
  expect(game.area('idlib').grievance).toBe(5) // the opposition is there too
})

it('is new once in three turns', () => {
  const game = quietOn(eightSeats())
  const tries = () => game.try('hts', { type: 'seal', order, confirmed: false })
  game.state.turn = 1
  game.seal('hts', order)
  expect(tries()).toBe('sealedAlready')
  game.to('planning')
  expect(tries()).toBe('tooSoon')
  game.to('planning')
  expect(tries()).toBe('tooSoon')
  game.to('planning')
  expect(tries()).toBeNull()
})
