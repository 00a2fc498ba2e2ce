/** Fortify: one step of defence a turn where own troops stand, up to what the ground allows. */
import { expect, it } from 'vitest'
import { odds } from '../../../game/board/battle.ts'
import { ownIn } from '../../../game/board/forces.ts'
import { quiet } from '../../support/game.ts'

const on = (area: string) => ({ kind: 'fortify' as const, area })

it('adds one to the defence, at most two, in west Aleppo one', () => {
  const game = quiet()
  game.clear('aleppo', 'iran')
  for (const expected of [1, 2]) {
    game.seal('opposition', on('idlib'))
    game.to('planning')
    expect(game.area('idlib').fortified).toBe(expected)
  }
  expect(game.try('opposition', { type: 'seal', order: on('idlib'), confirmed: false })).toBe(
    'fullyFortified',
  )
  const attack = {
    attacker: 'damascus' as const,
    target: 'idlib',
    formations: ownIn(game.state, 'maarrat', 'damascus'),
  }
  expect(odds(game.world, game.state, attack).defenceParts.at(-1)).toMatchObject({
    key: 'odds.fortified',
    value: 2,
  })
})

it('is refused where the seat has no troops, or the other side holds the ground', () => {
  const game = quiet()
  const code = (area: string) => game.try('turkey', { type: 'seal', order: on(area), confirmed: false })
  expect([code('idlib'), code('maarrat')]).toEqual(['noTroopsThere', 'noTroopsThere'])
})

it('is lost with the area', () => {
  const game = quiet()
  game.clear('aleppo', 'iran')
  game.clear('saraqib', 'opposition', 'hts')
  game.area('saraqib').fortified = 2
  game.seal('damascus', {
    kind: 'offensive',
    from: 'maarrat',
    target: 'saraqib',
    formations: ['damascus-maarrat-1'],
  })
  game.dice([6])
  game.to('planning')
  expect(game.area('saraqib')).toMatchObject({ control: 'damascus', fortified: 0 })
})
