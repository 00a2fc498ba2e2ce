/** Besiege: what is cut off starves from the second turn on, and goes on starving only while it is ordered. */
import { describe, expect, it } from 'vitest'
import { leverageIn } from '../../../game/board/leverage.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const on = (target: string) => ({ kind: 'besiege' as const, target })
const start = (): TestGame => {
  const game = quietOn(eightSeats())
  game.clear('aleppo', 'iran')
  return game
}
const turn = (game: TestGame) => {
  game.seal('damascus', on('saraqib'))
  return game.to('planning')
}
const stepsIn = (game: TestGame, owner: string) =>
  game.state.formations
    .filter((each) => each.area === 'saraqib' && each.owner === owner)
    .reduce((sum, each) => sum + each.steps, 0)

it('takes a hostile area, own troops next to it, and two neighbours in the hands of one’s side', () => {
  const game = start()
  game.seat('damascus').materiel = 12
  const code = (target: string) => game.try('damascus', { type: 'seal', order: on(target), confirmed: false })
  expect([code('hama'), code('azazAlBab'), code('idlib')]).toEqual(['notHostile', null, 'notCutOff'])
  game.clear('aleppo', 'damascus')
  expect(game.try('damascus', { type: 'unseal', order: '2.damascus.besiege.azazAlBab' })).toBeNull()
  expect(code('azazAlBab')).toBe('noTroopsNear')
})

describe('in its first turn', () => {
  const game = start()
  game.area('saraqib').fortified = 2
  const entries = turn(game)

  it('begins, drives out a twentieth, embitters, breaks down fortification', () => {
    expect(game.area('saraqib')).toMatchObject({
      siege: { by: 'damascus', since: 2 },
      people: 285_000,
      grievance: 2,
      fortified: 1,
      struck: 2,
    })
    expect(entry(entries, 'displaced')?.params).toMatchObject({ people: 15_000, cause: 'cause.siege' })
  })

  it('costs the defenders nothing yet', () => {
    expect([stepsIn(game, 'opposition'), stepsIn(game, 'hts')]).toEqual([2, 1])
  })
})

describe('from its second turn on', () => {
  const game = start()
  turn(game)
  const entries = turn(game)

  it('goes on from when it began, and costs the largest of the defenders a step', () => {
    expect(game.area('saraqib').siege).toEqual({ by: 'damascus', since: 2 })
    expect(entry(entries, 'starved')?.params).toMatchObject({ owner: 'opposition', steps: 1 })
  })

  it('leaves posts, foreign regulars and whoever is not seen alone', () => {
    const other = start()
    other.clear('saraqib', 'opposition', 'hts')
    other.place({ owner: 'turkey', area: 'saraqib', steps: 2 })
    other.place({ owner: 'turkey', kind: 'pmc', area: 'saraqib', steps: 2, covert: true })
    other.area('saraqib').siege = { by: 'damascus', since: 1 }
    turn(other)
    expect(stepsIn(other, 'turkey')).toBe(1 + 2 + 2)
  })
})

describe('it ends', () => {
  it('when it is not ordered again', () => {
    const game = start()
    turn(game)
    expect(entry(game.to('planning'), 'siegeEnded')?.params).toEqual({ seat: 'damascus', area: 'saraqib' })
    expect(game.area('saraqib').siege).toBeUndefined()
    turn(game)
    expect(game.area('saraqib').siege?.since).toBe(4)
  })

  it('when the ring is broken before it is drawn', () => {
    const game = start()
    game.seal('damascus', on('saraqib'))
    for (const area of ['hama', 'safira']) game.area(area).control = 'opposition'
    game.to('planning')
    expect(game.area('saraqib')).toMatchObject({ people: 300_000, grievance: 0 })
    expect(game.area('saraqib').siege).toBeUndefined()
  })

  it('with the capture, which is worth more leverage for it', () => {
    const leverage = (besieged: boolean) => {
      const game = start()
      if (besieged) game.seal('damascus', on('saraqib'))
      game.seal('damascus', {
        kind: 'offensive',
        from: 'maarrat',
        target: 'saraqib',
        formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
      })
      game.area('saraqib').council = 'opposition'
      game.to('planning')
      expect(game.area('saraqib').control).toBe('damascus')
      expect(game.area('saraqib')).not.toHaveProperty('siege')
      expect(game.area('saraqib')).not.toHaveProperty('council')
      return leverageIn(game.state, 'damascus', 'syria')
    }
    expect(leverage(true) - leverage(false)).toBe(1)
  })
})

it('breaks a truce', () => {
  const game = start()
  game.to('talks')
  const deal = game.agree('opposition', {
    clauses: [{ kind: 'ceasefire', parties: ['damascus', 'opposition'], areas: ['saraqib'], excluded: [] }],
    to: ['damascus'],
  })
  game.to('planning')
  turn(game)
  expect(game.deal(deal.id).status).toBe('broken')
})
