/** Reconcile: fighters whom the client has cornered lay down arms or board the buses, or refuse. */
import { describe, expect, it } from 'vitest'
import { ownIn } from '../../../game/board/forces.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry, type TestGame } from '../../support/game.ts'

const world = eightSeats()
const order = (area: string, way: 'truce' | 'buses') => ({ kind: 'reconcile' as const, area, way })

function rich(): TestGame {
  const game = quietOn(world)
  game.seat('russia').materiel = 12
  return game
}
const refused = (game: TestGame, area: string, way: 'truce' | 'buses') =>
  game.try('russia', { type: 'seal', order: order(area, way), confirmed: false })

describe('whom it can be put to', () => {
  it('fighters on hostile ground that the client besieges, has a foot in, or holds two sides of', () => {
    const game = rich()
    expect(refused(game, 'safira', 'buses')).toBe('nobodyToReconcile')
    game.area('maarrat').control = 'opposition'
    game.area('hama').control = 'opposition'
    expect(refused(game, 'jisr', 'buses')).toBe('notPressed')
    game.area('jisr').foothold = { by: 'damascus', gains: 0, turn: 1 }
    expect(refused(game, 'jisr', 'buses')).toBeNull()
  })

  it('a city only under siege', () => {
    const game = rich()
    game.area('idlib').foothold = { by: 'damascus', gains: 0, turn: 1 }
    expect(refused(game, 'idlib', 'buses')).toBe('cityNotBesieged')
    game.area('idlib').siege = { by: 'damascus', since: 1 }
    expect(refused(game, 'idlib', 'buses')).toBeNull()
  })

  it('nobody beside a patron’s troops; a listed group alone only by bus', () => {
    const game = rich()
    const troops = game.place({ owner: 'turkey', area: 'jisr' })
    expect(refused(game, 'jisr', 'buses')).toBe('patronStandsThere')
    troops.area = 'idlib'
    game.clear('jisr', 'opposition')
    expect(refused(game, 'jisr', 'truce')).toBe('listedAlone')
    expect(refused(game, 'jisr', 'buses')).toBeNull()
  })
})

describe('a truce', () => {
  it('halves those who stay and hands the area over when next to nobody is left', () => {
    const game = rich()
    const { people, grievance } = structuredClone(game.area('jisr'))
    game.seal('russia', order('jisr', 'truce'))
    const entries = game.to('planning')
    expect(entry(entries, 'submitted')?.params).toMatchObject({ client: 'damascus', steps: 1 })
    expect(game.area('jisr').control).toBe('damascus')
    expect(game.area('jisr').grievance).toBe(grievance + 1)
    expect(game.area('jisr').people).toBe(people - Math.floor(people * 0.05))
    expect(game.state.gains.damascus?.at(-1)).toBe(1)
  })

  it('leaves the ground to those who are still many', () => {
    const game = rich()
    game.place({ owner: 'opposition', area: 'jisr', kind: 'irregular', steps: 2 })
    game.seal('russia', order('jisr', 'truce'))
    game.to('planning')
    expect(game.area('jisr').control).toBe('opposition')
    expect(game.state.formations.filter(({ area }) => area === 'jisr').map(({ steps }) => steps)).toEqual([
      1, 1, 1,
    ])
  })
})

describe('terms', () => {
  const put = (die: number, ours: boolean) => {
    const game = rich()
    if (!ours) game.clear('maarrat', 'damascus')
    game.seal('russia', order('saraqib', 'buses'))
    game.dice([die])
    const entries = game.to('planning')
    return [game.area('saraqib').control, entry(entries, 'termsRefused') !== undefined]
  }
  it('are taken for certain where two stand next door for each inside, else on 1 in 2', () => {
    expect(put(6, true)).toEqual(['damascus', false])
    expect(put(3, false)).toEqual(['damascus', false])
    expect(put(4, false)).toEqual(['opposition', true])
  })
})

describe('buses', () => {
  it('take fighters and a quarter of the people to the nearest ground of their side', () => {
    const game = rich()
    const [there, idlib] = [game.area('saraqib').people, game.area('idlib').displaced]
    game.seal('russia', order('saraqib', 'buses'))
    const entries = game.to('planning')
    expect(ownIn(game.state, 'saraqib', 'hts')).toEqual([])
    expect(ownIn(game.state, 'idlib', 'hts')).toHaveLength(2)
    expect(entry(entries, 'evacuated')?.params).toMatchObject({
      actor: 'opposition',
      from: 'saraqib',
      to: 'idlib',
      people: there / 4,
    })
    expect(game.area('saraqib').people).toBe((there * 3) / 4)
    expect(game.area('idlib').displaced).toBe(idlib + there / 4)
  })

  it('cross the lines out of a pocket, and lift the siege; the post of a power stays behind', () => {
    const game = rich()
    game.area('saraqib').siege = { by: 'damascus', since: 1 }
    for (const area of ['westAleppo', 'idlib']) game.area(area).control = 'damascus'
    game.seal('damascus', { kind: 'besiege', target: 'saraqib' })
    game.seal('russia', order('saraqib', 'buses'))
    game.to('planning')
    expect(game.area('saraqib')).toMatchObject({ control: 'damascus' })
    expect(game.area('saraqib').siege).toBeUndefined()
    expect(ownIn(game.state, 'jisr', 'hts').length).toBeGreaterThan(1)
    expect(ownIn(game.state, 'saraqib', 'turkey')).toHaveLength(1)
  })

  it('go where the scenario sends them, though other ground of theirs is nearer', () => {
    const game = rich()
    for (const near of ['westAleppo', 'jisr']) game.area(near).control = 'opposition'
    game.area('hama').control = 'opposition'
    game.place({ owner: 'hts', area: 'hama', kind: 'irregular', steps: 1 })
    game.area('hama').foothold = { by: 'damascus', gains: 0, turn: 1 }
    game.seal('russia', order('hama', 'buses'))
    const told = game.to('planning')
    expect(told.filter(({ key }) => key === 'chronicle.evacuated').map(({ params }) => params)).toEqual(
      expect.arrayContaining([expect.objectContaining({ actor: 'hts', from: 'hama', to: 'idlib' })]),
    )
  })

  it('give leverage as for an area taken', () => {
    const game = rich()
    game.seat('russia').leverage = { syria: 0 }
    game.seal('russia', order('saraqib', 'buses'))
    const told = game.to('planning').filter(({ key }) => key === 'chronicle.leverage')
    expect(told.map(({ params }) => [params['seat'], params['cause']])).toContainEqual([
      'russia',
      'cause.areaTakenWithSupport',
    ])
  })
})
