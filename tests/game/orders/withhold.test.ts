/** Withhold: this turn's bonus at once, share only from the second turn running. */
import { expect, it } from 'vitest'
import { supportBonus } from '../../../game/board/battle.ts'
import { supportOf } from '../../../game/board/patrons.ts'
import { quiet } from '../../support/game.ts'

const order = { kind: 'withhold' as const, client: 'damascus' as const }

it('takes the bonus of its client while it stands', () => {
  const game = quiet()
  expect(supportBonus(game.world, game.state, 'damascus')).toBe(1)
  game.seal('russia', order)
  expect(supportBonus(game.world, game.state, 'damascus')).toBe(0)
})

it('costs share from the second turn running, not before and not after a pause', () => {
  const game = quiet()
  const after = (withholding: boolean) => {
    if (withholding) game.seal('russia', order)
    game.to('planning')
    return supportOf(game.state, 'russia', 'damascus')
  }
  expect([after(true), after(false), after(true)]).toEqual([6, 6, 6])
  game.state.turn = 2
  game.state.phase = 'planning'
  game.state.withheld.russia = { damascus: 1 }
  expect(after(true)).toBe(5)
})

it('is refused to whom the seat does not support', () => {
  const game = quiet()
  const other = { kind: 'withhold' as const, client: 'opposition' as const }
  expect(game.try('russia', { type: 'seal', order: other, confirmed: false })).toBe('noClient')
})
