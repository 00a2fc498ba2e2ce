/** Militia: cheap, on a client's ground or beside its own, up to what can be kept in the field. */
import { expect, it } from 'vitest'
import { stepsOf } from '../../../game/board/forces.ts'
import { stepsByOwner } from '../../support/invariants.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import type { TestGame } from '../../support/game.ts'

/** Without the replacements that `highway` sends. */
const world = eightSeats((file) => {
  file.replacement = []
})
const order = (area: string, steps: number) => ({ kind: 'raiseMilitia' as const, area, steps })
const refused = (game: TestGame, area: string, steps: number) => {
  game.seat('iran').materiel = 12
  return game.try('iran', { type: 'seal', order: order(area, steps), confirmed: false })
}

it('costs two a step', () => {
  const game = quietOn(world)
  game.seat('iran').materiel = 3
  const seal = (steps: number) =>
    game.try('iran', { type: 'seal', order: order('aleppo', steps), confirmed: false })
  expect([seal(2), seal(1)]).toEqual(['materiel', null])
})

it('brings steps that no count loses', () => {
  const game = quietOn(world)
  const [before, sum] = [stepsOf(game.state, 'iran'), stepsByOwner(game.state).get('iran')]
  game.seal('iran', order('hama', 2))
  game.to('planning')
  expect(stepsOf(game.state, 'iran')).toBe(before + 2)
  expect(stepsByOwner(game.state).get('iran')).toBe(sum)
  expect(
    game.state.formations.filter(({ owner, area }) => owner === 'iran' && area === 'hama'),
  ).toMatchObject([{ kind: 'militia', steps: 2 }])
})

it('goes where the client holds the ground or its militia stand', () => {
  const game = quietOn(world)
  expect(refused(game, 'raqqa', 1)).toBe('noMilitiaGround')
  game.place({ owner: 'iran', area: 'raqqa', kind: 'militia' })
  expect(refused(game, 'raqqa', 1)).toBeNull()
})

it('stops at eight steps, with what other orders will bring', () => {
  const game = quietOn(world)
  game.place({ owner: 'iran', area: 'hama', kind: 'militia', steps: 3 })
  expect(refused(game, 'aleppo', 1)).toBeNull()
  expect(refused(game, 'hama', 2)).toBe('militiaFull')
  expect(refused(game, 'hama', 1)).toBeNull()
  expect(refused(game, 'maarrat', 1)).toBe('militiaFull')
})
