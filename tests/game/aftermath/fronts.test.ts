/** Fronts: where two local parties that fight each other touch or stand together. */
import { expect, it } from 'vitest'
import { frontsOf, isLive } from '../../../game/aftermath/fronts.ts'
import { quiet, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const dyadsIn = (game: TestGame, area: string): string[] =>
  frontsOf(game.world, game.state)
    .filter((front) => front.area === area)
    .map(({ dyad }) => dyad.join('-'))

it('lie on both sides of a line, and none behind it', () => {
  const game = quiet()
  expect(dyadsIn(game, 'saraqib')).toEqual(['damascus-opposition', 'damascus-hts'])
  expect(dyadsIn(game, 'maarrat')).toEqual(['damascus-opposition', 'damascus-hts'])
  for (const area of game.world.areas) game.area(area).control = 'damascus'
  game.clear('saraqib', 'opposition', 'hts')
  expect(dyadsIn(game, 'saraqib')).toEqual([])
})

it('lie where fighters stand in ground of others', () => {
  const game = quietOn(eightSeats())
  expect(dyadsIn(game, 'raqqa')).toEqual(['damascus-sdf'])
  expect(dyadsIn(game, 'manbij')).toEqual(['damascus-sdf', 'opposition-sdf'])
  game.area('manbij').control = 'damascus'
  expect(dyadsIn(game, 'manbij')).toEqual(['damascus-opposition', 'damascus-sdf'])
})

it('count a foreign power that holds ground or has troops in it as a party, and its posts not', () => {
  const game = quiet()
  game.area('saraqib').control = 'turkey'
  expect(dyadsIn(game, 'saraqib')).toContain('turkey-damascus')
  const hama = () => dyadsIn(game, 'hama').filter((dyad) => dyad.startsWith('turkey'))
  game.area('saraqib').control = 'opposition'
  expect(hama()).toEqual([])
  game.place({ owner: 'turkey', area: 'hama' })
  expect(hama()).toEqual(['turkey-damascus'])
})

it('are live for two turns after a fight, and under siege', () => {
  const game = quiet('planning', 4)
  const live = () => isLive(game.world, game.state, 'saraqib')
  game.area('saraqib').struck = 2
  expect(live()).toBe(false)
  game.area('saraqib').struck = 3
  expect(live()).toBe(true)
  delete game.area('saraqib').struck
  game.area('saraqib').siege = { by: 'damascus', since: 2 }
  expect(live()).toBe(true)
})
