/** Stand: foreign regulars are a trip-wire unless they are ordered to stand. */
import { expect, it } from 'vitest'
import { odds } from '../../../game/board/battle.ts'
import { ownIn } from '../../../game/board/forces.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const stand = { kind: 'stand' as const, area: 'saraqib' }
const defence = (game: TestGame) =>
  odds(game.world, game.state, {
    attacker: 'damascus',
    target: 'saraqib',
    formations: ownIn(game.state, 'maarrat', 'damascus'),
  }).defence

it('adds the steps of regulars, at most two; without the order they add nothing', () => {
  const game = quiet()
  game.place({ owner: 'turkey', area: 'saraqib', steps: 4 })
  expect(defence(game)).toBe(4)
  game.seal('turkey', stand)
  expect(defence(game)).toBe(6)
})

it('may be ordered for troops that a sealed order sends there', () => {
  const game = quiet()
  expect(game.try('turkey', { type: 'seal', order: stand, confirmed: false })).toBe('noRegularsThere')
  game.seal('turkey', { kind: 'deploy', area: 'saraqib', steps: 2 })
  expect(game.try('turkey', { type: 'seal', order: stand, confirmed: false })).toBeNull()
})

it('shares the losses of a lost battle; a trip-wire is hit by chance', () => {
  const battle = (standing: boolean, then: number) => {
    const game = quiet()
    game.clear('aleppo', 'iran')
    game.place({ owner: 'turkey', area: 'saraqib', steps: 2 })
    if (standing) game.seal('turkey', stand)
    game.seal('damascus', {
      kind: 'offensive',
      from: 'maarrat',
      target: 'saraqib',
      formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
    })
    game.dice([6], then)
    game.to('planning')
    return [game.state.lost.turkey ?? 0, game.state.incidents.length]
  }
  expect(battle(true, 6)).toEqual([1, 1])
  expect(battle(false, 6)).toEqual([0, 0])
  expect(battle(false, 2)).toEqual([1, 1])
})
