/** Air campaign: support for every friendly offensive, danger to the troops of other powers, flight. */
import { expect, it } from 'vitest'
import { entry, quiet } from '../../support/game.ts'

it('reaches hostile ground next to friendly ground, and no other', () => {
  const game = quiet()
  game.seat('russia').materiel = 8
  const on = (target: string) =>
    game.try('russia', { type: 'seal', order: { kind: 'air', target }, confirmed: false })
  expect(on('hama')).toBe('outOfReach')
  expect(on('idlib')).toBeNull()
  expect(on('idlib')).toBe('sealedAlready')
})

it('drives out a tenth where no offensive goes in, and hits posts on 1 in 6', () => {
  const game = quiet()
  game.clear('aleppo', 'iran')
  game.seal('russia', { kind: 'air', target: 'saraqib' })
  game.dice([1])
  game.to('planning')
  expect(game.area('saraqib')).toMatchObject({ people: 270_000, grievance: 2, damage: 1 })
  expect(game.state.incidents).toMatchObject([
    { victim: 'turkey', power: 'russia', client: 'damascus', steps: 1 },
  ])
  expect(game.state.formations.some(({ id }) => id === 'turkey-saraqib-1')).toBe(false)
})

it('attaches to its client’s offensive when Talks open, and only then do the two see each other', () => {
  const game = quiet()
  const air = game.seal('russia', { kind: 'air', target: 'saraqib' })
  const attack = game.seal('damascus', {
    kind: 'offensive',
    from: 'maarrat',
    target: 'saraqib',
    formations: ['damascus-maarrat-1'],
  })
  expect(game.order(attack).shownTo).toEqual([])
  game.to('talks')
  expect(game.order(attack).shownTo).toEqual(['russia'])
  expect(game.order(air).shownTo).toEqual(['damascus'])
  expect(game.try('russia', { type: 'show', order: attack, to: ['turkey'] })).toBeNull()
})

it('is a hostile act between the powers: the turn is not quiet', () => {
  const game = quiet()
  game.seal('russia', { kind: 'air', target: 'westAleppo' })
  game.dice([])
  game.to('planning')
  expect(game.state.tension['russia-turkey']).toBe(2)
  game.to('talks')
  expect(entry(game.to('planning'), 'tension')?.params).toMatchObject({ from: 2, now: 1 })
})
