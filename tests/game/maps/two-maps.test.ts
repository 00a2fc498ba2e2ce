/** Two maps in one game: what is won on one moves nobody on the other, and nobody walks across. */
import { describe, expect, it } from 'vitest'
import { displace } from '../../../game/acts/people.ts'
import { drivenOut } from '../../../game/board/flight.ts'
import { orderTonight } from '../../../game/board/tonight.ts'
import { momentumOn, momentumOf } from '../../../game/board/patrons.ts'
import { playOn } from '../../../game/aftermath/aftermath.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { theatreOf } from '../../../game/theatres/where.ts'
import { entry } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'
import { twoMaps } from './worlds.ts'

const inLibya: Clause = {
  kind: 'ceasefire',
  parties: ['russia', 'turkey'],
  areas: ['ainZara'],
  excluded: [],
}
const inSyria: Clause = { ...inLibya, areas: ['saraqib'] }
const nowhere: Clause = { kind: 'hotLine', obligors: ['russia', 'turkey'] }

describe('leverage', () => {
  it('is at the start what the scenario says: a number counts on the first map', () => {
    expect(quietOn(twoMaps()).seat('damascus').leverage).toEqual({ syria: 2, libya: 0 })
    const world = twoMaps((file) => {
      for (const seat of file.seats) if (seat.id === 'russia') seat.leverage = { libya: 1 }
    })
    expect(quietOn(world).seat('russia').leverage).toEqual({ syria: 0, libya: 1 })
  })

  it('is won where the area is, and told with the map', () => {
    const game = quietOn(twoMaps())
    game.seat('lna').leverage = { syria: 0, libya: 0 }
    game.clear('tripoli', 'gna')
    game.seal('lna', {
      kind: 'offensive',
      from: 'ainZara',
      target: 'tripoli',
      formations: ['lna-ainZara-1'],
    })
    const told = game.to('planning')
    expect(game.area('tripoli').control).toBe('lna')
    expect(entry(told, 'leverageOn')?.params).toMatchObject({ seat: 'lna', theatre: 'libya', from: 0 })
    expect(game.seat('lna').leverage.syria).toBe(0)
    expect(game.seat('lna').leverage.libya).toBeGreaterThan(0)
  })

  const offering = (clauses: Clause[], leverage: number) => {
    const game = quietOn(twoMaps(), 'talks')
    game.seat('turkey').leverage = { syria: 1, libya: 3 }
    const text = {
      format: 'bilateral' as const,
      to: ['russia' as const],
      clauses,
      shows: [],
      guarantors: [],
      leverage,
    }
    return { code: game.try('turkey', { type: 'offer', text, keep: [] }), left: game.seat('turkey').leverage }
  }

  it('is spent and checked on the map of the text’s areas', () => {
    expect(offering([inLibya], 2)).toEqual({ code: null, left: { syria: 1, libya: 1 } })
    expect(offering([inSyria], 2)).toEqual({ code: 'leverage', left: { syria: 1, libya: 3 } })
    expect(offering([inSyria], 1)).toEqual({ code: null, left: { syria: 0, libya: 3 } })
  })

  it('of a text on both is that where the maker has more; of one that names no place, the first map’s', () => {
    expect(offering([{ ...inLibya, areas: ['ainZara', 'saraqib'] }], 3)).toEqual({
      code: null,
      left: { syria: 1, libya: 0 },
    })
    expect(offering([nowhere], 1)).toEqual({ code: null, left: { syria: 0, libya: 3 } })
    expect(offering([nowhere], 2).code).toBe('leverage')
  })

  it('of a text that binds people wherever they are is that of its places', () => {
    const line: Clause = { kind: 'holdLine', obligors: ['russia'] }
    expect(offering([inSyria, line], 2).code).toBe('leverage')
  })

  it('decays on both', () => {
    const game = quietOn(twoMaps())
    game.seat('russia').leverage = { syria: 3, libya: 1 }
    game.to('talks')
    game.to('planning')
    expect(game.seat('russia').leverage).toEqual({ syria: 2, libya: 0 })
  })
})

it('a power has the momentum of its main client on the text’s map', () => {
  const game = quietOn(twoMaps(), 'talks')
  Object.assign(game.state.gains, { opposition: [0, 2], gna: [0, -1] })
  expect(momentumOf(game.state, 'turkey')).toBe(-1)
  expect(momentumOn(game.world, game.state, 'turkey', 'syria')).toBe(2)
  expect(momentumOn(game.world, game.state, 'turkey', 'libya')).toBe(-1)
  expect(momentumOn(game.world, game.state, 'opposition', 'libya')).toBe(2)
})

it('takes ground for its client there', () => {
  const game = quietOn(twoMaps())
  game.clear('saraqib', 'opposition')
  game.place({ owner: 'russia', area: 'maarrat', steps: 3 })
  game.seal('russia', {
    kind: 'offensive',
    from: 'maarrat',
    target: 'saraqib',
    formations: [game.state.formations.at(-1)?.id ?? ''],
  })
  game.to('planning')
  expect(game.area('saraqib').control).toBe('damascus')
})

describe('people', () => {
  it.each([
    ['saraqib', 15, 50],
    ['ainZara', 10, 25],
    ['tripoli', 2, 25],
  ])('leave %s: %d %% of them an attack, %d %% a capture', (area, attacked, taken) => {
    const world = twoMaps((file) => {
      Object.assign(file.areas['tripoli'] ?? {}, { terrain: 4 })
    })
    expect([drivenOut(world, area, false), drivenOut(world, area, true)]).toEqual([attacked, taken])
  })

  it.each([
    [libyaWorld(), ['libyanSea']],
    [twoMaps(), ['libyanSea']],
  ])('of Libya flee to its own borders', (world, borders) => {
    const game = quietOn(world)
    displace({ world, state: game.state, fresh: [] }, 'tripoli', 10, 'battles', 'attack')
    expect(Object.keys(game.state.border)).toEqual(borders)
  })
})

it('the war comes back at the worst places of each map', () => {
  const game = quietOn(twoMaps())
  for (const area of ['ainZara', 'tripoli', 'tarhuna', 'sirte', 'khums']) {
    game.area(area).grievance = 10
    game.area(area).struck = game.state.turn
  }
  const { places } = playOn(game.world, game.state).model
  const maps = places.map(({ area }) => theatreOf(area))
  expect(maps.filter((map) => map === 'syria').length).toBeGreaterThan(0)
  expect(maps.filter((map) => map === 'libya').length).toBeGreaterThan(0)
})

it('order tonight is told of each map by its own people and borders', () => {
  const game = quietOn(twoMaps())
  const order = (map?: 'syria' | 'libya') => orderTonight(game.world, game.state, map)
  expect([order('syria'), order('libya')]).toEqual([95, 95])
  game.area('saraqib').struck = game.state.turn
  game.state.border['libyanSea'] = { turn: 0, total: 357_000 }
  expect([order('syria'), order('libya'), order()]).toEqual([82, 86, 85])
})
