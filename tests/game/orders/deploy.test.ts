/** Deploy: steps from the reserve, two materiel each; a large overt deployment costs home once. */
import { expect, it } from 'vitest'
import { stepsOf } from '../../../game/board/forces.ts'
import { quiet } from '../../support/game.ts'

const to = (area: string, steps: number) => ({ kind: 'deploy' as const, area, steps })

it('brings a formation to friendly ground and empties the reserve', () => {
  const game = quiet()
  game.seal('turkey', to('idlib', 3))
  expect(game.seat('turkey').materiel).toBe(12 - 6)
  game.to('planning')
  expect(game.state.formations.at(-1)).toMatchObject({
    owner: 'turkey',
    kind: 'regular',
    steps: 3,
    area: 'idlib',
  })
  expect(game.seat('turkey').reserve).toBe(1)
  expect(stepsOf(game.state, 'turkey')).toBe(4 + 3)
})

it('is refused beyond the reserve, counting what other orders took, and on hostile ground', () => {
  const game = quiet()
  const code = (area: string, steps: number) =>
    game.try('turkey', { type: 'seal', order: to(area, steps), confirmed: false })
  game.seal('turkey', to('idlib', 3))
  expect([code('jisr', 2), code('maarrat', 1), code('idlib', 1)]).toEqual([
    'reserve',
    'notFriendly',
    'sealedAlready',
  ])
})

it('costs home when the steps deployed reach three, and only then', () => {
  const game = quiet()
  const steps = (many: number) => {
    const before = game.seat('turkey').home
    game.seal('turkey', to('jisr', many))
    game.to('planning')
    return game.seat('turkey').home - before + 1 // the post in Hama is encircled: −1 a turn
  }
  expect([steps(2), steps(1)]).toEqual([0, -1])
})

it('does not happen when the ground was lost before', () => {
  const game = quiet()
  game.seal('turkey', to('jisr', 2))
  game.area('jisr').control = 'damascus'
  game.to('planning')
  expect(game.seat('turkey').reserve).toBe(4)
})
