/** Local councils: one an area, less grievance and more home; lost with the area. */
import { expect, it } from 'vitest'
import { takeControl } from '../../../game/acts/capture.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (area: string) => ({ kind: 'councils' as const, area })
const world = eightSeats()

it('runs the area', () => {
  const game = quietOn(world)
  game.area('idlib').grievance = 4
  const home = game.seat('opposition').home
  game.seal('opposition', order('idlib'))
  game.to('planning')
  expect(game.area('idlib')).toMatchObject({ council: 'opposition', grievance: 3 })
  expect(game.seat('opposition').home).toBe(home + 1)
})

it('is founded once, on ground of one’s own side', () => {
  const game = quietOn(world)
  const tries = (area: string) =>
    game.try('opposition', { type: 'seal', order: order(area), confirmed: false })
  game.seat('opposition').materiel = 12
  expect(tries('aleppo')).toBe('notFriendly')
  game.area('idlib').council = 'opposition'
  expect(tries('idlib')).toBe('councilAlready')
  expect(tries('jisr')).toBeNull()
})

it('is lost with the area', () => {
  const game = quietOn(world)
  game.area('jisr').council = 'opposition'
  takeControl({ world, state: game.state, fresh: [] }, 'jisr', 'damascus')
  expect(game.area('jisr').council).toBeUndefined()
})
