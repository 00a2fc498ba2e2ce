/** Conscript: two steps at once, paid at home and in the area; not two turns running, and not without end. */
import { expect, it } from 'vitest'
import { ownIn, stepsOf, totalSteps } from '../../../game/board/forces.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const world = eightSeats()
const order = (area: string) => ({ kind: 'conscript' as const, area })
const tries = (game: ReturnType<typeof quietOn>, area: string) =>
  game.try('damascus', { type: 'seal', order: order(area), confirmed: false })

it('brings two steps, costs home and leaves grievance', () => {
  const game = quietOn(world)
  const [home, lost] = [game.seat('damascus').home, game.state.lost.damascus ?? 0]
  game.seal('damascus', order('hama'))
  game.to('planning')
  expect(totalSteps(ownIn(game.state, 'hama', 'damascus'))).toBe(3)
  expect(game.seat('damascus').home).toBe(home - 1)
  expect(game.area('hama').grievance).toBe(1)
  const replaced = stepsOf(game.state, 'damascus') - 12
  expect(game.state.lost.damascus).toBe(lost - 2 - replaced)
})

it('is given neither twice in a turn nor two turns running', () => {
  const game = quietOn(world)
  game.seal('damascus', order('hama'))
  expect(tries(game, 'latakia')).toBe('onceATurn')
  game.to('planning')
  expect(tries(game, 'latakia')).toBe('tooSoon')
  game.to('planning')
  game.clear('maarrat', 'damascus')
  expect(tries(game, 'latakia')).toBeNull()
})

it('needs own ground with people, and an army that is not full', () => {
  const game = quietOn(world)
  expect(tries(game, 'idlib')).toBe('notYourGround')
  game.area('hama').people = 99_999
  expect(tries(game, 'hama')).toBe('tooFewPeople')
  game.place({ owner: 'damascus', area: 'latakia', steps: 3 })
  expect(tries(game, 'latakia')).toBe('armyFull')
})
