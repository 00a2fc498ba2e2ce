/** Air campaign: support for every friendly offensive, danger to the troops of other powers, flight. */
import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import { entry, quiet } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

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

describe('aircraft on the map', () => {
  const world = eightSeats((file) => {
    file.formations.push({ id: 'russia-air', owner: 'russia', kind: 'air', steps: 1, area: 'latakia' })
  })

  it('fly no more campaigns than there are steps of them', () => {
    const game = quietOn(world)
    const on = (seat: ActorId, target: string) => {
      game.seat(seat).materiel = 12
      return game.try(seat, { type: 'seal', order: { kind: 'air', target }, confirmed: false })
    }
    expect([
      on('russia', 'idlib'),
      on('russia', 'jisr'),
      on('turkey', 'hama'),
      on('turkey', 'maarrat'),
    ]).toEqual([null, 'noAircraft', null, null])
  })

  it('fly none once they are lost', () => {
    const game = quietOn(world)
    game.clear('latakia', 'russia')
    game.seat('russia').materiel = 12
    const seal = { type: 'seal' as const, order: { kind: 'air' as const, target: 'idlib' }, confirmed: false }
    expect(game.try('russia', seal)).toBe('noAircraft')
  })

  it('stay at their base', () => {
    const game = quietOn(world)
    const move = { kind: 'move' as const, formation: 'russia-air', to: 'hama' }
    expect(game.try('russia', { type: 'seal', order: move, confirmed: false })).toBe('aircraftStay')
  })
})
