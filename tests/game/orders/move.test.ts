/** Move: one formation to a friendly neighbour. Posts stay. */
import { expect, it } from 'vitest'
import { quiet, type TestGame } from '../../support/game.ts'

const move = (formation: string, to: string) => ({ kind: 'move' as const, formation, to })
const code = (game: TestGame, formation: string, to: string) =>
  game.try('opposition', { type: 'seal', order: move(formation, to), confirmed: false })

it('goes to a friendly neighbour and counts there as reinforcement', () => {
  const game = quiet()
  game.seal('opposition', move('opposition-idlib-1', 'saraqib'))
  game.to('talks')
  game.dice([])
  game.to('planning')
  expect(game.state.formations.find(({ id }) => id === 'opposition-idlib-1')?.area).toBe('saraqib')
})

it('is refused to far or hostile ground, for posts, and for the troops of others', () => {
  const game = quiet()
  expect(code(game, 'opposition-idlib-1', 'aleppo')).toBe('notAdjacent')
  expect(code(game, 'opposition-idlib-1', 'maarrat')).toBe('notFriendly')
  expect(code(game, 'hts-idlib-1', 'saraqib')).toBe('notYours')
  expect(game.try('turkey', { type: 'seal', order: move('turkey-jisr-1', 'idlib'), confirmed: false })).toBe(
    'postsStay',
  )
})

it('takes the formation out of every other order', () => {
  const game = quiet()
  game.seal('opposition', move('opposition-idlib-1', 'saraqib'))
  expect(code(game, 'opposition-idlib-1', 'jisr')).toBe('committed')
})
