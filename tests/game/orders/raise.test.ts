/** Raise: new steps where the seat itself rules enough people, up to what it can keep under arms. */
import { expect, it } from 'vitest'
import { stepsOf } from '../../../game/board/forces.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (area: string, steps: number) => ({ kind: 'raise' as const, area, steps })

it('adds to the troops that are there, or forms new ones of the kind that the seat has', () => {
  const game = quietOn(eightSeats())
  const before = stepsOf(game.state, 'opposition')
  game.seal('opposition', order('azazAlBab', 2))
  expect(game.seat('opposition').materiel).toBe(12 - 8)
  game.seal('opposition', order('idlib', 1))
  game.to('planning')
  expect(game.state.formations.find(({ id }) => id === '2.opposition.raise.azazAlBab')).toMatchObject({
    owner: 'opposition',
    kind: 'irregular',
    steps: 2,
    area: 'azazAlBab',
  })
  expect(game.state.formations.find(({ id }) => id === 'opposition-idlib-1')?.steps).toBe(3)
  expect(stepsOf(game.state, 'opposition')).toBe(before + 3)
})

it('takes nobody from the people, and no step from anywhere', () => {
  const game = quietOn(eightSeats())
  const { lost } = game.state
  const before = { people: game.area('idlib').people, sum: stepsOf(game.state, 'hts') + (lost.hts ?? 0) }
  game.area('idlib').control = 'hts'
  game.seal('hts', order('idlib', 2))
  game.to('planning')
  expect(game.area('idlib').people).toBe(before.people)
  expect(stepsOf(game.state, 'hts') + (game.state.lost.hts ?? 0)).toBe(before.sum)
})

it('is refused on the ground of others, with too few people, and beyond what can be kept', () => {
  const game = quietOn(eightSeats())
  game.seat('opposition').materiel = 12
  const code = (area: string, steps: number) =>
    game.try('opposition', { type: 'seal', order: order(area, steps), confirmed: false })
  game.area('jisr').control = 'hts'
  game.area('idlib').people = 99_999
  expect([code('maarrat', 1), code('jisr', 1), code('idlib', 2)]).toEqual([
    'notTheirs',
    'notTheirs',
    'tooFewPeople',
  ])
  const most = game.world.c.raise.cap - stepsOf(game.state, 'opposition')
  game.place({ owner: 'opposition', kind: 'irregular', area: 'idlib', steps: most - 1 })
  expect([code('saraqib', 2), code('saraqib', 1), code('idlib', 1)]).toEqual([
    'tooManyUnderArms',
    null,
    'tooManyUnderArms',
  ])
})

it('does not happen where the people have fled before it', () => {
  const game = quietOn(eightSeats())
  game.seal('opposition', order('azazAlBab', 2))
  game.area('azazAlBab').people = 99_999
  game.to('planning')
  expect(game.state.formations.some(({ area }) => area === 'azazAlBab')).toBe(false)
})
