/** Opening the gates: a lever over Europe that needs people at the border, and is not pulled twice running. */
import { expect, it } from 'vitest'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry } from '../../support/game.ts'

const world = eightSeats()
const order = { kind: 'openGates' as const }

function atBorder(total: number) {
  const game = quietOn(world)
  game.state.border['turkey'] = { turn: 0, total }
  return game
}
const refused = (game: ReturnType<typeof atBorder>) =>
  game.try('turkey', { type: 'seal', order, confirmed: false })

it('needs a hundred thousand people at the border', () => {
  expect(refused(atBorder(99_999))).toBe('tooFewAtBorder')
  expect(refused(atBorder(100_000))).toBeNull()
})

it('costs standing and gives leverage', () => {
  const game = atBorder(100_000)
  const { standing } = game.seat('turkey')
  game.seal('turkey', order)
  const told = game.to('planning')
  expect(game.seat('turkey').standing).toBe(standing - 1)
  expect(entry(told, 'leverage')?.params).toMatchObject({ seat: 'turkey', cause: 'cause.gatesOpened' })
  expect(game.state.gates).toBe(2)
})

it('lets half of the new arrivals through', () => {
  const home = (open: boolean) => {
    const game = atBorder(100_000)
    if (open) game.seal('turkey', order)
    game.state.border['turkey'] = { turn: 600_000, total: 600_000 }
    const before = game.seat('turkey').home
    game.to('planning')
    return game.seat('turkey').home - before
  }
  expect(home(true)).toBe(home(false) + 1)
})

it('is not done two turns running', () => {
  const game = atBorder(100_000)
  game.seal('turkey', order)
  game.to('planning')
  expect(refused(game)).toBe('tooSoon')
  game.to('talks')
  game.to('planning')
  expect(refused(game)).toBeNull()
})
