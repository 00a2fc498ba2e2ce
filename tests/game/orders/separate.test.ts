/** Separate: where the duty was taken on, with troops enough near; dear at home and to the client. */
import { expect, it } from 'vitest'
import { ownIn } from '../../../game/board/forces.ts'
import { supportOf } from '../../../game/board/patrons.ts'
import { entry, quiet, type TestGame } from '../../support/game.ts'

const order = { kind: 'separate' as const, area: 'saraqib', group: 'hts' as const }
const seal = (game: TestGame) => game.try('turkey', { type: 'seal', order, confirmed: false })

/** Turkey owes separation in Saraqib and Jisr by turn 3, and stands in Saraqib with `steps`. */
function bound(steps: number): TestGame {
  const game = quiet('talks', 1)
  game.agree('turkey', {
    clauses: [
      { kind: 'separation', obligor: 'turkey', group: 'hts', areas: ['saraqib', 'jisr'], deadline: 3 },
    ],
  })
  game.to('planning')
  game.clear('aleppo', 'iran')
  if (steps > 0) game.place({ owner: 'turkey', area: 'saraqib', steps })
  game.seat('turkey').materiel = 12
  return game
}

it('is refused without the duty, and with too few steps near', () => {
  const free = quiet()
  free.seat('turkey').materiel = 12
  expect(seal(free)).toBe('noDuty')
  expect(seal(bound(3))).toBe('tooFewSteps')
  expect(seal(bound(4))).toBeNull()
})

it('drives the group to areas that the duty does not name, at a price', () => {
  const game = bound(4)
  const [home, support] = [game.seat('turkey').home, supportOf(game.state, 'turkey', 'opposition')]
  game.seal('turkey', order)
  const entries = game.to('planning')
  expect(ownIn(game.state, 'saraqib', 'hts')).toEqual([])
  expect(ownIn(game.state, 'idlib', 'hts')).toHaveLength(2)
  expect(supportOf(game.state, 'turkey', 'opposition')).toBe(support - 1)
  expect(
    entries.filter(({ params }) => params['seat'] === 'turkey' && params['stat'] === 'home')[0]?.params,
  ).toMatchObject({
    from: home,
    now: home - 1,
  })
  expect(entry(entries, 'separated')).toBeDefined()
})

it('disarms a group that cannot get away', () => {
  const game = bound(4)
  game.clear('saraqib', 'hts')
  game.place({ id: 'cut-off', owner: 'hts', area: 'saraqib', kind: 'irregular' })
  for (const area of ['idlib', 'westAleppo']) game.area(area).control = 'damascus'
  game.seal('turkey', order)
  game.to('planning')
  expect(game.state.formations.some(({ id }) => id === 'cut-off')).toBe(false)
})

it('does not send the group where the duty says that it may not be', () => {
  const game = bound(4)
  for (const each of game.state.agreements[0]?.clauses ?? [])
    if (each.clause.kind === 'separation') each.clause.areas.push('idlib')
  game.seal('turkey', order)
  game.to('planning')
  expect(ownIn(game.state, 'saraqib', 'hts')).toEqual([])
  expect(ownIn(game.state, 'westAleppo', 'hts')).toHaveLength(2)
})
